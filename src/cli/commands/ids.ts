/** `sourcemark ids`: every entity that a scan can name. */
import type { PackRecords } from '../../dataset/canonical.ts';
import { loadDataset } from '../engine.ts';
import { shownName, shownWords, type Output } from '../output.ts';

type IdsFormat = 'table' | 'json';

/** `sm:seed/group/ttp`, kind and name with tabs between; or `{"id","kind","subKind","name","names"}`, one a line. */
function* idLines({ entities }: PackRecords, format: IdsFormat): Generator<string> {
  for (const { id, kind, subKind, label, aliases } of entities) {
    const name = label.en;
    if (format === 'table') yield `${[id, kind, name].map(shownWords).join('\t')}\n`;
    else {
      const names = [...new Set(aliases.map(({ text }) => text))];
      yield `${JSON.stringify({ id, kind, subKind, name, names })}\n`;
    }
  }
}

/** Returns the exit code: 0, or 1 where a pack could not be read. */
export async function ids(
  { format, packs }: { format: IdsFormat; packs: readonly string[] },
  { out, err }: Output,
): Promise<number> {
  const loaded = await loadDataset(packs);
  if (!loaded.ok) {
    err(`${shownName(loaded.pack)}: ${loaded.error}`);
    return 1;
  }
  for (const line of idLines(loaded.dataset.records, format)) await out(line);
  return 0;
}
