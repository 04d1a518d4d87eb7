import { searchEntities, type EntityHit } from '../store/queries/search-entities.ts';

const SHOWN = 8;

/** For a picker: what begins with the words that were typed. @param without an id that is not offered */
export async function findEntities(typed: string, without?: string): Promise<EntityHit[]> {
  const found = await searchEntities(typed, { limit: SHOWN + 1 });
  return found.ok ? found.value.filter(({ id }) => id !== without).slice(0, SHOWN) : [];
}
