/** Joins what the blocks of a page say to one page context. */
import { NameTally } from '../names/unlisted/name-tally.ts';
import type { Evidence, PageContext, PageFacts } from './context.ts';

type FullName = PageContext['fullNames'][number];

const LIMITS = { named: 4000, definitions: 400, fullNames: 2000, cueWords: 2000 };

const unique = <T>(items: Iterable<T>, key: (item: T) => string, most: number): T[] => {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()].slice(0, most);
};

/** One of each kind and text, as first written, with the weights added up. */
const joinNames = (names: readonly FullName[]): FullName[] => {
  const tally = new NameTally<FullName>();
  for (const name of names) {
    const known = tally.get(name.kind, name.text);
    if (known === undefined) tally.put({ ...name });
    else if (name.weight !== undefined) known.weight = (known.weight ?? 0) + name.weight;
  }
  return tally.names;
};

/**
 * The page context of the blocks read so far. It depends on which blocks there are and on their order in the
 * document, not on when each was read.
 * @param inDocumentOrder one evidence a block, in the order of the blocks on the page
 */
export const joinEvidence = (inDocumentOrder: readonly Evidence[], facts: PageFacts): PageContext => {
  const counts = new Map<string, number>();
  for (const { named } of inDocumentOrder)
    for (const [entity, count] of named) counts.set(entity, (counts.get(entity) ?? 0) + count);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, LIMITS.named);
  const words = new Set(inDocumentOrder.flatMap((e) => e.cueWords));
  return {
    facts,
    named: byCount,
    definitions: unique(
      inDocumentOrder.flatMap((e) => e.definitions),
      (d) => `${d.abbreviation}\n${d.entity ?? ''}`,
      LIMITS.definitions,
    ),
    fullNames: joinNames(inDocumentOrder.flatMap((e) => e.fullNames)).slice(0, LIMITS.fullNames),
    cueWords: [...words].sort().slice(0, LIMITS.cueWords),
  };
};
