import type { Entity } from '../../../src/dataset/entity.ts';
import { openDataset } from '../dataset.ts';
import { attempt, type Outcome } from '../outcome.ts';

/** The records that are read as this one now, each as it was before the merge. */
export async function mergedEntities(id: string): Promise<Outcome<Entity[]>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  const [, ...others] = dataset.value.family(id);
  return attempt(async () =>
    [...(await dataset.value.unmerged(others)).values()].map(({ record }) => record),
  );
}
