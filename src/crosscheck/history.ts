/**
 * Who said what of an entity, when: the statements that a timeline shows. One of each source comes before a second of
 * any, so that a long document does not crowd out the others.
 */
import type { StatementLine } from './brief.ts';

const LEAST_SOURCES = 3;
const MOST = 12;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * At most twelve lines in the order of their sources' dates; null for fewer than three sources with a date.
 *
 * @param lines in the order of a card, which decides what each source says first
 */
export function historyOf(lines: readonly StatementLine[]): StatementLine[] | null {
  const heard = new Map<string, number>();
  const turns = lines.flatMap((line) => {
    if (line.source.date === null) return [];
    const turn = heard.get(line.source.id) ?? 0;
    heard.set(line.source.id, turn + 1);
    return [{ line, turn }];
  });
  if (heard.size < LEAST_SOURCES) return null;
  return turns
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, MOST)
    .map(({ line }) => line)
    .toSorted((a, b) => byText(a.source.date!, b.source.date!) || byText(a.source.id, b.source.id));
}
