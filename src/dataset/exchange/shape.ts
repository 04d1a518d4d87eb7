/** Schema and pack issues as problems with a pointer. */
import type * as v from 'valibot';
import { quickParse } from '../quick-shape.ts';
import type { PackIssue, Result } from '../result.ts';
import { MAX_PROBLEMS, pointer, type Problem } from './problem.ts';
import { SCHEMA_VERSION } from './records.ts';

function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  return unknown
    ? { code: 'unknownField', pointer: pointer(path) }
    : { code: 'shape', pointer: pointer(path), detail: issue.message };
}

/** The value with its type, or where it does not have that shape. A field that the schema does not know is refused. */
export function shaped<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): Result<v.InferOutput<S>, Problem[]> {
  const parsed = quickParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, error: parsed.issues.slice(0, MAX_PROBLEMS).map(shapeProblem) };
}

/** `entities.3.aliases.0 (docPlace)` is `['entities', '3', 'aliases', '0']`. */
const parts = (path: string): string[] => path.replace(/ \(\w+\)$/, '').split('.');

/** What the records say of one another, once each has its shape. */
export function packProblem({ path, message, code }: PackIssue): Problem {
  const id = /(?:the id|has the id) (\S+)/.exec(message)?.[1];
  return { code: code ?? 'inconsistent', pointer: pointer(parts(path)), detail: code && id ? id : message };
}

/** `newerSchema` for a file that a newer Sourcemark made: nothing else is said of it. */
export function versionProblem(schemaVersion: unknown): Problem | null {
  const number =
    typeof schemaVersion === 'string' ? /^(\d{1,9})\.(\d{1,9})\.\d{1,9}$/.exec(schemaVersion) : null;
  if (!number) return { code: 'shape', pointer: '/schemaVersion', detail: 'not a schema version' };
  const [major, minor] = SCHEMA_VERSION.split('.').map(Number);
  const [theirs, theirMinor] = [Number(number[1]), Number(number[2])];
  const newer = theirs > major! || (theirs === major && theirMinor > minor!);
  return newer ? { code: 'newerSchema', pointer: '/schemaVersion', detail: number[0] } : null;
}
