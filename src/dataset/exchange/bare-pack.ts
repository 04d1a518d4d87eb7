/** Records under a header that says nothing: for checks that want a whole pack. */
import type { PackRecords } from '../canonical.ts';
import type { Pack } from '../pack.ts';
import { noRecords, SCHEMA_VERSION } from './records.ts';

export const barePack = (records: Partial<PackRecords>): Pack => ({
  ...noRecords(),
  schemaVersion: SCHEMA_VERSION,
  id: 'checked',
  version: '0.0.0',
  title: '-',
  created: '2000',
  language: [],
  licence: '-',
  attributions: [],
  changes: [],
  contentSha256: '0'.repeat(64),
  ...records,
});
