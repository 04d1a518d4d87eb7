/** Records from tables and reviews, held against one another and against what the dataset has. */
import type { PackRecords } from '../canonical.ts';
import { validatePack } from '../validate-pack.ts';
import type { Problem } from './problem.ts';
import { SCHEMA_VERSION } from './records.ts';
import { packProblem } from './shape.ts';

/**
 * @param known whether the dataset has a record with this id.
 * @returns what does not go together; empty where all is sound.
 */
export function checkRecords(records: PackRecords, known: (id: string) => boolean): Problem[] {
  const checked = validatePack(
    {
      ...records,
      schemaVersion: SCHEMA_VERSION,
      id: 'import',
      version: '0.0.0',
      title: '-',
      created: '2000',
      language: [],
      licence: '-',
      attributions: [],
      changes: [],
      contentSha256: '0'.repeat(64),
    },
    { known },
  );
  return checked.ok ? [] : checked.error.map(packProblem);
}
