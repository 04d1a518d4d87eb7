/** JSON Lines as one pack in memory: for files that are not large, and for a preview of them. */
import type { Pack } from '../pack.ts';
import type { Result } from '../result.ts';
import { validatePack, type PackCheckOptions } from '../validate-pack.ts';
import { hashProblem } from './pack-json.ts';
import type { PackEnd, PackLine } from './pack-lines.ts';
import { MAX_PROBLEMS, type Problem } from './problem.ts';
import { LISTS, noRecords, SCHEMA_VERSION, type ListName, type PackHeader } from './records.ts';
import { packProblem } from './shape.ts';

/** `/entities/3/partOf` as the line that the fourth entity stood on, and the place within it. */
function located(problem: Problem, lines: Record<ListName, number[]>): Problem {
  const [, list, at, ...rest] = (problem.pointer ?? '').split('/');
  const line = lines[list as ListName]?.[Number(at)];
  if (line === undefined) return problem;
  return { ...problem, line, pointer: ['', 'record', ...rest].join('/') };
}

export async function collectLines(
  lines: AsyncIterable<PackLine>,
  options: PackCheckOptions = {},
): Promise<Result<Pack, Problem[]>> {
  const problems: Problem[] = [];
  const records = noRecords();
  const places: Record<ListName, number[]> = {
    entities: [],
    figureClaims: [],
    mentions: [],
    relations: [],
    sources: [],
  };
  let header: PackHeader | null = null;
  let end: PackEnd | null = null;
  for await (const one of lines) {
    if (one.is === 'header') header = one.header;
    else if (one.is === 'end') end = one.end;
    else if (one.is === 'problem') problems.push(one.problem);
    else {
      (records[one.list] as unknown[]).push(one.record);
      places[one.list].push(one.line);
    }
    if (problems.length >= MAX_PROBLEMS) break;
  }
  if (problems.length > 0 || !header || !end)
    return { ok: false, error: problems.length > 0 ? problems : [{ code: 'noEnd' }] };
  for (const list of LISTS)
    if (records[list].length !== end.counts[list])
      return { ok: false, error: [{ code: 'truncated', pointer: `/end/counts/${list}` }] };
  const pack: Pack = {
    schemaVersion: SCHEMA_VERSION,
    ...header,
    ...records,
    contentSha256: end.contentSha256,
  };
  const checked = validatePack(pack, options);
  if (!checked.ok)
    return { ok: false, error: checked.error.map((issue) => located(packProblem(issue), places)) };
  const hash = await hashProblem(checked.value);
  return hash ? { ok: false, error: [hash] } : checked;
}
