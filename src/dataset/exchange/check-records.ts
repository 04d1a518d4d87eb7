/** Records from tables and reviews, held against one another and against what the dataset has. */
import type { PackRecords } from '../canonical.ts';
import { validatePack } from '../validate-pack.ts';
import { barePack } from './bare-pack.ts';
import type { Problem } from './problem.ts';
import { packProblem } from './shape.ts';

/**
 * @param known whether the dataset has a record with this id.
 * @returns what does not go together; empty where all is sound.
 */
export function checkRecords(records: PackRecords, known: (id: string) => boolean): Problem[] {
  const checked = validatePack(barePack(records), { known });
  return checked.ok ? [] : checked.error.map(packProblem);
}
