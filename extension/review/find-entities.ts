import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import type { PickHit } from '../ui/entity-picker.tsx';

/** For a picker. The names of the dataset are read when somebody looks for one. */
export async function findEntities(typed: string, kinds?: readonly EntityKind[]): Promise<PickHit[]> {
  const { searchEntities } = await import('../store/queries/search-entities.ts');
  const found = await searchEntities(typed, { limit: 8, ...(kinds ? { kinds } : {}) });
  return found.ok ? found.value : [];
}
