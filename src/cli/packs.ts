/** Packs from files, each checked against those below it. */
import { contentSha256 } from '../dataset/canonical.ts';
import type { Pack } from '../dataset/pack.ts';
import type { PackIssue } from '../dataset/result.ts';
import { validatePack } from '../dataset/validate-pack.ts';
import { readText } from './input/read-input.ts';

export type ReadPack =
  | { ok: true; pack: Pack }
  /** Not read at all, or read and not a pack: then with the path of each problem. */
  | { ok: false; error: string; issues: PackIssue[] };

/** The ids that other packs may refer to. */
export const idsOf = ({ sources, entities, relations, figureClaims }: Pack): string[] =>
  [sources, entities, relations, figureClaims].flatMap((records) => records.map(({ id }) => id));

const notRead = (error: string): ReadPack => ({ ok: false, error, issues: [{ path: '', message: error }] });

/** @param known ids that may be referred to: those of the packs below */
export async function readPack(file: string, known: ReadonlySet<string>): Promise<ReadPack> {
  const read = await readText(file);
  if (!read.ok) return notRead(read.error);
  let value: unknown;
  try {
    value = JSON.parse(read.text);
  } catch (error) {
    return notRead(`is not JSON (${(error as Error).message.split('\n')[0]})`);
  }
  const checked = validatePack(value, { known: (id) => known.has(id) });
  if (!checked.ok) return { ok: false, error: 'is not a pack', issues: checked.error };
  const hash = await contentSha256(checked.value);
  const issue = !hash.ok
    ? hash.error
    : hash.value === checked.value.contentSha256
      ? null
      : { path: 'contentSha256', message: `the records have ${hash.value}` };
  return issue ? { ok: false, error: 'is not a pack', issues: [issue] } : { ok: true, pack: checked.value };
}
