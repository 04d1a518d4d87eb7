/** Who is counted. The order of the classes is declared here, and only here. */
import type { Measure, Population } from '../dataset/vocabulary.ts';
import type { Counted } from './comparable.ts';
import { note, open, other, same, type KeyVerdict } from './codes.ts';

/** Each class with the next wider one. Children and women may be anybody, so only `all` holds them. */
const WIDER: Partial<Record<Population, Population>> = {
  soldiers: 'securityForces',
  police: 'securityForces',
  securityForces: 'all',
  civilians: 'all',
  militants: 'all',
  children: 'all',
  women: 'all',
  nationals: 'all',
};

/** Whether every member of `narrow` is one of `wide`; a class is not wider than itself. */
export function isWider(wide: Population, narrow: Population): boolean {
  for (let next = WIDER[narrow]; next !== undefined; next = WIDER[next]) if (next === wide) return true;
  return false;
}

/** Measures that count people; of attacks and air strikes nobody asks whom they are made of. */
const OF_PEOPLE: ReadonlySet<Measure> = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'arrested',
  'abducted',
  'displaced',
  'rescued',
  'beheaded',
  'present',
]);

export const countsPeople = (measure: Measure | null): boolean => measure === null || OF_PEOPLE.has(measure);

const known = (c: Counted | null): Population | null =>
  c === null || c.class === 'unspecified' ? null : c.class;

/** One event has one set of victims, so "people" may there stand for a class; in a statistic it is another count. */
export type Scope = 'event' | 'statistic';

export function comparePopulations(a: Counted | null, b: Counted | null, scope: Scope): KeyVerdict {
  const [x, y] = [known(a), known(b)];
  const [from, of] = [a?.nationality?.toLowerCase() ?? null, b?.nationality?.toLowerCase() ?? null];
  if (from !== null && of !== null && from !== of) return other('differentPopulation', 'nationality');
  if (x === null || y === null) {
    const named = x ?? y;
    const broad = named === null || named === 'all';
    return scope === 'event' && broad ? same(note('populationOpen')) : open('noPopulation');
  }
  if ((from === null) !== (of === null) && scope === 'statistic') return open('noPopulation');
  if (x === y) return same();
  const nested = isWider(x, y) ? 'populationNarrower' : isWider(y, x) ? 'populationWider' : null;
  if (nested === null || scope === 'statistic') {
    return other('differentPopulation', 'population', ...(nested ? [note(nested, y)] : []));
  }
  return same(note(nested, y));
}

/**
 * Whether attackers are among the counted. `yes` against `no` is another count; `yes` against silence stays open
 * where the numbers are apart, since that may be the whole difference.
 */
export function compareAttackers(a: Counted | null, b: Counted | null, numbersFit: boolean): KeyVerdict {
  const [x, y] = [a?.attackers ?? 'unknown', b?.attackers ?? 'unknown'];
  if (x === y) return same();
  if (x !== 'unknown' && y !== 'unknown') return other('differentPopulation', 'attackersIncluded');
  const included = x === 'yes' || y === 'yes';
  // Soldiers and civilians are no attackers, whatever the other side counts.
  const possible = [a, b].every((c) => c === null || ['all', 'unspecified', 'militants'].includes(c.class));
  if (!possible) return same();
  if (included) return numbersFit ? same(note('attackersOpen')) : open('noAttackers');
  return numbersFit ? same() : same(note('attackersOpen'));
}
