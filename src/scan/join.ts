/** Joins what the blocks of a page say to one page context. */
import { NameTally } from '../names/unlisted/name-tally.ts';
import type { Evidence, PageContext, PageFacts } from './context.ts';

type FullName = PageContext['fullNames'][number];
type Definition = PageContext['definitions'][number];

const LIMITS = { named: 4000, definitions: 400, fullNames: 2000, cueWords: 2000 };

/** One of each kind and text, as first written, with the weights added up. */
const addNames = (tally: NameTally<FullName>, names: readonly FullName[]): void => {
  for (const name of names) {
    const known = tally.get(name.kind, name.text);
    if (known === undefined) tally.put({ ...name });
    else if (name.weight !== undefined) known.weight = (known.weight ?? 0) + name.weight;
  }
};

/** One of each abbreviation and entity. */
const addDefinitions = (found: Map<string, Definition>, definitions: readonly Definition[]): void => {
  for (const definition of definitions) {
    const key = `${definition.abbreviation}\n${definition.entity ?? ''}`;
    if (!found.has(key)) found.set(key, definition);
  }
};

/**
 * The page context of the blocks read so far. It depends on which blocks there are and on their order in the
 * document, not on when each was read.
 * @param inDocumentOrder one evidence a block, in the order of the blocks on the page
 */
export const joinEvidence = (inDocumentOrder: readonly Evidence[], facts: PageFacts): PageContext => {
  const counts = new Map<string, number>();
  const definitions = new Map<string, Definition>();
  const names = new NameTally<FullName>();
  const words = new Set<string>();
  for (const evidence of inDocumentOrder) {
    for (const [entity, count] of evidence.named) counts.set(entity, (counts.get(entity) ?? 0) + count);
    addDefinitions(definitions, evidence.definitions);
    addNames(names, evidence.fullNames);
    for (const word of evidence.cueWords) words.add(word);
  }
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    facts,
    named: byCount.slice(0, LIMITS.named),
    definitions: [...definitions.values()].slice(0, LIMITS.definitions),
    fullNames: names.names.slice(0, LIMITS.fullNames),
    cueWords: [...words].sort().slice(0, LIMITS.cueWords),
  };
};
