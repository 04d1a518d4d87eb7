/** `sourcemark ids`: every entity that a scan can name. */
import type { PackRecords } from '../../dataset/canonical.ts';
import { shownWords } from '../output.ts';

/** `sm:seed/group/ttp`, kind and name with tabs between; or `{"id","kind","subKind","name","names"}`, one a line. */
export function* idLines({ entities }: PackRecords, format: 'table' | 'json'): Generator<string> {
  for (const { id, kind, subKind, label, aliases } of entities) {
    const name = label.en;
    if (format === 'table') yield `${[id, kind, name].map(shownWords).join('\t')}\n`;
    else {
      const names = [...new Set(aliases.map(({ text }) => text))];
      yield `${JSON.stringify({ id, kind, subKind, name, names })}\n`;
    }
  }
}
