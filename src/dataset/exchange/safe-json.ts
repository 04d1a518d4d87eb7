/** JSON from somebody else: parsed, and walked once before anything looks at it. */
import { pointer, type Problem } from './problem.ts';
import type { Result } from '../result.ts';

/** No record nests like that; whoever reads on may then recurse. */
const MAX_DEPTH = 60;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

type Path = { key: string | number; up: Path } | null;

function pathTo(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let here = path; here; here = here.up) keys.unshift(here.key);
  return keys;
}

/** Without recursion: the input decides how deep it is. */
function firstProblem(root: unknown): Problem | null {
  const open: { value: unknown; path: Path; depth: number }[] = [{ value: root, path: null, depth: 0 }];
  const push = (value: unknown, key: string | number, up: Path, depth: number): void => {
    if (typeof value === 'object' && value !== null)
      open.push({ value, path: { key, up }, depth: depth + 1 });
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return { code: 'tooDeep', detail: String(MAX_DEPTH) };
    if (Array.isArray(value)) {
      for (let key = 0; key < value.length; key++) push(value[key], key, path, depth);
      continue;
    }
    for (const key of Object.keys(value)) {
      if (FORBIDDEN.has(key))
        return { code: 'forbiddenKey', pointer: pointer(pathTo({ key, up: path })), detail: key };
      push((value as Record<string, unknown>)[key], key, path, depth);
    }
  }
  return null;
}

/** The value, with plain keys all through and at most 60 levels. Errors: `notJson`, `tooDeep`, `forbiddenKey`. */
export function parseJson(text: string): Result<unknown, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // An engine that parses by recursion gives up on its stack.
    if (error instanceof RangeError)
      return { ok: false, error: { code: 'tooDeep', detail: String(MAX_DEPTH) } };
    return { ok: false, error: { code: 'notJson', detail: (error as Error).message } };
  }
  const problem = firstProblem(value);
  return problem ? { ok: false, error: problem } : { ok: true, value };
}
