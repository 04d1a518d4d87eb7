/** A pack from records: header, attributions, hash, and checked as whoever imports it will check it. */
import { contentSha256, type PackRecords } from '../canonical.ts';
import type { Pack } from '../pack.ts';
import type { Result } from '../result.ts';
import type { SourceDocument } from '../source-document.ts';
import { validatePack } from '../validate-pack.ts';
import type { Problem } from './problem.ts';
import { headerOf, inLists, inOrder, SCHEMA_VERSION, type PackHeader } from './records.ts';
import { packProblem } from './shape.ts';

/** What a source asks to be named with: `Valley Post, 3 Jan 2020; https://post.example/a; CC-BY-4.0`. */
const attribution = ({ shortName, url, licence }: SourceDocument): string =>
  [shortName, url, licence].filter(Boolean).join('; ').slice(0, 2000);

/** The header with every source named in it, those that it names already first. */
export const attributed = (header: PackHeader, sources: readonly SourceDocument[]): PackHeader => ({
  ...headerOf(header),
  attributions: [...new Set([...header.attributions, ...sources.map(attribution).sort()])],
});

/**
 * @param records a selection from which nothing dangles, or the whole dataset.
 * @returns the pack with its records in canonical order, or what whoever imports it would refuse.
 */
export async function makePack(header: PackHeader, records: PackRecords): Promise<Result<Pack, Problem[]>> {
  const sorted = inLists(inOrder(records));
  const hash = await contentSha256(sorted);
  if (!hash.ok) return { ok: false, error: [packProblem(hash.error)] };
  const checked = validatePack({
    schemaVersion: SCHEMA_VERSION,
    ...attributed(header, sorted.sources),
    ...sorted,
    contentSha256: hash.value,
  });
  return checked.ok ? checked : { ok: false, error: checked.error.map(packProblem) };
}
