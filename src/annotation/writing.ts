/**
 * What a person writes about a passage, apart from how the model keeps it. An editor holds this; `build.ts` makes an
 * annotation of it, and `writingOf` in `read.ts` reads it back.
 */
import type { Publication, Status } from './annotation.ts';
import type { Claimant } from './body.ts';
import type { EvidenceItem } from './evidence.ts';
import type { Rating } from './ratings.ts';

/** What the passage claims, in the checker's words: `{text: 'The blast killed 12 people.', by: {name: 'Police'}, on: '2026-11'}`. */
export interface Claim {
  text: string;
  by?: Claimant;
  /** ISO 8601, as precise as it is known. */
  on?: string;
}

/** An open question, and its answer once there is one; dates are ISO 8601. */
export interface Question {
  text: string;
  askedOf?: string;
  askedOn?: string;
  answer?: string;
  answeredOn?: string;
}

export interface Writing {
  claim: Claim | null;
  /** Markdown as typed; blank for none. */
  note: string;
  tags: string[];
  questions: Question[];
  rating: Rating | null;
  /** Ids of the dataset that the passage is about. */
  records: string[];
  evidence: EvidenceItem[];
  status: Status;
  publication: Publication | null;
  /** The address of an archive's copy of the page. */
  archived: string | null;
}

export const BLANK_WRITING: Writing = {
  claim: null,
  note: '',
  tags: [],
  questions: [],
  rating: null,
  records: [],
  evidence: [],
  status: 'draft',
  publication: null,
  archived: null,
};
