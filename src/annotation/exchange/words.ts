/** The words around what the user wrote, in the reader's language; `_locales` has them. */
import type { EvidenceItem } from '../evidence.ts';
import type { Status } from '../annotation.ts';

export interface ExportWords {
  /** Of the whole. */
  title: string;
  /** "3 annotations, 2026-11-22" */
  summary: string;
  wholePage: string;
  claim: string;
  /** "said by the district police, 2026-11" */
  saidBy: (who: string) => string;
  about: string;
  rating: string;
  note: string;
  tags: string;
  evidence: string;
  kind: Record<EvidenceItem['kind'], string>;
  accessed: (day: string) => string;
  archived: string;
  questions: string;
  asked: (whom: string) => string;
  open: string;
  corrections: string;
  /** "rating: Supported, before that Refuted" */
  corrected: (field: string, from: string, to: string) => string;
  page: string;
  published: (where: string) => string;
  marked: (day: string) => string;
  status: Record<Status, string>;
  /** The heading over the machine's comparison, which is no rating. */
  compared: string;
  date: (day: string) => string;
}
