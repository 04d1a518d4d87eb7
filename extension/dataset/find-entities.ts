import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import { searchEntities, type EntityHit } from '../store/queries/search-entities.ts';

const SHOWN = 8;

/** For a picker: what begins with the words that were typed. @param without an id that is not offered */
export async function findEntities(
  typed: string,
  { without, kinds }: { without?: string; kinds?: readonly EntityKind[] } = {},
): Promise<EntityHit[]> {
  const found = await searchEntities(typed, { limit: SHOWN + 1, ...(kinds ? { kinds } : {}) });
  return found.ok ? found.value.filter(({ id }) => id !== without).slice(0, SHOWN) : [];
}
