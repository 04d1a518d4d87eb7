import type { JSX } from 'preact';
import { plural, type PluralKey } from '../platform/i18n.ts';
import { COUNTS, type Counts } from './import-plan.ts';

const WORDS: Record<keyof Counts, PluralKey> = {
  new: 'notebook_import_new',
  same: 'notebook_import_same',
  conflict: 'notebook_import_conflict',
  duplicate: 'notebook_import_duplicate',
  repeated: 'notebook_import_repeated',
  deleted: 'notebook_import_deleted',
  records: 'notebook_import_records',
};

/** What the import would do, in one glance; what is none is not said. */
export const PlanCounts = ({ counts }: { counts: Counts }): JSX.Element => (
  <ul>
    {COUNTS.filter((what) => counts[what] > 0).map((what) => (
      <li key={what}>{plural(WORDS[what], counts[what])}</li>
    ))}
  </ul>
);
