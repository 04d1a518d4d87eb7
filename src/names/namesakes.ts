/**
 * Whom else the same words may mean: "Kunduz" is a province and a city, "Taliban" stands in the names of two groups.
 * Asked of the index, so that no name is looked up anywhere else.
 */
import { tokenBuffer, tokenise } from '../text/tokens.ts';
import { hitBuffer } from './hits.ts';
import { findNames } from './lookup.ts';
import type { NameIndex } from './name-index.ts';

/** More names than this are spellings of each other. */
const MAX_NAMES = 40;

/**
 * The ids of the other entities that have one of these names, those that share more of them first, then by id.
 * @param names an entity's aliases as they are written
 */
export function namesakes(id: string, names: readonly string[], index: NameIndex): string[] {
  const shared = new Map<string, number>();
  const [tokens, hits] = [tokenBuffer(32), hitBuffer(8)];
  for (const name of names.slice(0, MAX_NAMES)) {
    findNames(name, tokenise(name, tokens), index, hits);
    const others = new Set<string>();
    for (let n = 0; n < hits.count; n++) {
      if (hits.start[n] !== 0 || hits.end[n] !== name.length) continue;
      for (let row = hits.rowFrom[n]!; row < hits.rowTo[n]!; row++)
        others.add(index.idOf(index.ownerOf(row)));
    }
    others.delete(id);
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([other]) => other);
}
