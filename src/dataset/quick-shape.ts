/**
 * Whether a value surely has the shape of a valibot schema: the same answer as valibot's own where it is yes, without
 * the copies and the issues that it makes on the way. For records by the hundred thousand, nearly all of which are
 * sound; of what is not, valibot says why.
 */
import * as v from 'valibot';

type Test = (value: unknown) => boolean;

/** What of a schema or an action is looked at; valibot keeps it on the object for whoever reads schemas. */
interface Part {
  kind: string;
  type: string;
  async?: boolean;
  pipe?: readonly Part[];
  entries?: Readonly<Record<string, Part>>;
  rest?: Part;
  item?: Part;
  items?: readonly Part[];
  key?: Part;
  value?: Part;
  wrapped?: Part;
  options?: readonly unknown[];
  literal?: unknown;
  default?: unknown;
  fallback?: unknown;
  requirement?: unknown;
}

/** Thrown where a schema has a part that is not known here: then no value surely has its shape. */
class Unknown extends Error {}

const never: Test = () => false;
const every =
  (tests: readonly Test[]): Test =>
  (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };

type Bounded = number | { length: number };
const BOUNDS: Readonly<Record<string, (value: Bounded, bound: number) => boolean>> = {
  min_length: (value, bound) => (value as { length: number }).length >= bound,
  max_length: (value, bound) => (value as { length: number }).length <= bound,
  min_value: (value, bound) => (value as number) >= bound,
  max_value: (value, bound) => (value as number) <= bound,
};

function action({ kind, type, requirement }: Part): Test[] {
  if (kind === 'metadata') return [];
  if (kind !== 'validation') throw new Unknown(type);
  if (requirement instanceof RegExp && !requirement.global && !requirement.sticky)
    return [(value) => requirement.test(value as string)];
  // A check of the whole value, `integer`, `url`: all of them ask a function.
  if (typeof requirement === 'function' && type !== 'raw_check')
    return [requirement as (value: unknown) => boolean];
  const bounded = BOUNDS[type];
  if (!bounded || typeof requirement !== 'number') throw new Unknown(type);
  return [(value) => bounded(value as Bounded, requirement)];
}

/** @param rest what fields must be that have no entry of their own; none may be there where it is never. */
function object(entries: Readonly<Record<string, Part>>, rest: Test): Test {
  const fields = Object.entries(entries).map(([key, part]) => ({
    key,
    test: compile(part),
    optional: part.type === 'optional' || part.type === 'nullish',
  }));
  const known = new Set(Object.keys(entries));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const members = value as Readonly<Record<string, unknown>>;
    let seen = 0;
    for (const { key, test, optional } of fields) {
      const member = members[key];
      if (member === undefined) {
        if (!optional) return false;
        if (key in members) seen += 1;
      } else {
        if (!test(member)) return false;
        seen += 1;
      }
    }
    const keys = Object.keys(members);
    if (keys.length === seen) return true;
    return rest !== never && keys.every((key) => known.has(key) || rest(members[key]));
  };
}

function wrapped({ type, wrapped: inner, default: fallback }: Part): Test {
  // A default would change the value.
  if (fallback !== undefined || !inner) throw new Unknown(type);
  const test = compile(inner);
  const mayMiss = type !== 'nullable';
  const mayBeNull = type !== 'optional';
  return (value) => (mayMiss && value === undefined) || (mayBeNull && value === null) || test(value);
}

/** Keys that valibot leaves out of a record. */
const LEFT_OUT = new Set(['__proto__', 'prototype', 'constructor']);

function record({ key, value: member }: Part): Test {
  const [ofKey, ofMember] = [compile(key!), compile(member!)];
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const [name, one] of Object.entries(value))
      if (LEFT_OUT.has(name) || !ofKey(name) || !ofMember(one)) return false;
    return true;
  };
}

function base(part: Part): Test {
  const { type } = part;
  switch (type) {
    case 'unknown':
    case 'any':
      return () => true;
    case 'string':
    case 'boolean':
      return (value) => typeof value === type;
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'null':
      return (value) => value === null;
    case 'literal':
      return (value) => value === part.literal;
    case 'picklist': {
      const options = new Set(part.options);
      return (value) => options.has(value);
    }
    case 'optional':
    case 'nullable':
    case 'nullish':
      return wrapped(part);
    case 'array': {
      const test = compile(part.item!);
      return (value) => {
        if (!Array.isArray(value)) return false;
        for (const item of value) if (!test(item)) return false;
        return true;
      };
    }
    case 'tuple': {
      const tests = part.items!.map(compile);
      // More items than that would be dropped.
      return (value) =>
        Array.isArray(value) && value.length === tests.length && tests.every((test, at) => test(value[at]));
    }
    case 'record':
      return record(part);
    // Of a plain object valibot drops what has no entry, which would be another value.
    case 'object':
    case 'strict_object':
      return object(part.entries!, never);
    case 'loose_object':
      return object(part.entries!, () => true);
    case 'object_with_rest':
      return object(part.entries!, compile(part.rest!));
    case 'union':
    case 'variant': {
      const options = part.options as Part[];
      // Of several that fit the first is taken, and it may be one that drops fields which another knows.
      if (options.some((option) => option.type === 'object')) throw new Unknown(type);
      const tests = options.map(compile);
      return (value) => tests.some((test) => test(value));
    }
    default:
      throw new Unknown(type);
  }
}

function compile(part: Part): Test {
  if (part.kind !== 'schema' || part.async || 'fallback' in part) throw new Unknown(part.type);
  if (!part.pipe) return base(part);
  const [root, ...actions] = part.pipe;
  return every([compile(root!), ...actions.flatMap(action)]);
}

const compiled = new WeakMap<object, Test>();

/**
 * @returns true where `v.is(schema, value)` is and the parsed value would be equal to this one; false where that is not
 *   sure, which says nothing.
 */
export function surelyShaped<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): value is v.InferOutput<S> {
  let test = compiled.get(schema);
  if (!test) {
    try {
      test = compile(schema as unknown as Part);
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      test = never;
    }
    compiled.set(schema, test);
  }
  return test(value);
}

/** `v.safeParse` for values that are nearly always sound. */
export const quickParse = <S extends v.GenericSchema>(
  schema: S,
  value: unknown,
):
  | { success: true; output: v.InferOutput<S> }
  | { success: false; issues: v.SafeParseResult<S>['issues'] & {} } =>
  surelyShaped(schema, value) ? { success: true, output: value } : v.safeParse(schema, value);
