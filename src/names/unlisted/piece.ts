/**
 * A capitalised stretch of a block that may be one name, with what speaks for each kind. Example: "Kanam" in "four
 * villages of Kanam" is `{from: 3, to: 4, scores: [0, 3, 0], why: [[], [{code: 'placeWord', detail: 'villages of'}], []]}`.
 */
import type { Span } from '../../text/span.ts';
import { NO_REASONS, type Reason, type WhyCode, withReason } from '../why.ts';

export const UNLISTED_KINDS = ['group', 'place', 'person'] as const;
export type UnlistedKind = (typeof UNLISTED_KINDS)[number];
export const [GROUP, PLACE, PERSON] = [0, 1, 2] as const;

export interface Piece extends Span {
  /** Tokens, half open. */
  from: number;
  to: number;
  /** Points for each kind, as in `UNLISTED_KINDS`. */
  scores: [number, number, number];
  /** What speaks for each kind. */
  why: [Reason[], Reason[], Reason[]];
  /** The name holds a listed one and is one name with it: "Lahore High Court". */
  overrides: boolean;
  /** Its capital says nothing (the start of a sentence, a heading), so that only what is known of the word counts. */
  weak: boolean;
  /** The lexicon's bits of all of it; 0 where its own words decided. */
  bits: number;
}

/** What a name needs to be taken for one, and to vouch for the same words elsewhere on the page. */
export const ENOUGH = 1;
export const STRONG = 3;
const SURE_PERSON = 2;
const CLEAR = 1.5;

export const NO_WHY: Piece['why'] = [NO_REASONS, NO_REASONS, NO_REASONS];

/** Adds points to a kind, or takes some away, and what speaks for it where it gains by it. */
export const add = (p: Piece, kind: number, points: number, code?: WhyCode, detail?: string): void => {
  p.scores[kind]! += points;
  if (code === undefined || points <= 0) return;
  const reason = detail === undefined ? { code } : { code, detail };
  if (p.why === NO_WHY) p.why = [NO_REASONS, NO_REASONS, NO_REASONS];
  p.why[kind] = withReason(p.why[kind]!, reason);
};

/** Takes points from every kind: hardly a name. */
export const doubt = ({ scores }: Piece, points: number): void => {
  for (let kind = 0; kind < scores.length; kind++) scores[kind]! -= points;
};

/** The kind with the most points, or -1 where none has enough. */
export const bestOf = (scores: ArrayLike<number>): number => {
  const g = scores[GROUP]!;
  const l = scores[PLACE]!;
  const p = scores[PERSON]!;
  const best = g >= l ? (g >= p ? GROUP : PERSON) : l >= p ? PLACE : PERSON;
  return scores[best]! >= ENOUGH ? best : -1;
};
export const bestKind = ({ scores }: Piece): number => bestOf(scores);

/** How many points a kind has more than either of the others. */
export const leadOf = ({ scores }: Piece, kind: number): number =>
  scores[kind]! - Math.max(scores[kind === GROUP ? PLACE : GROUP], scores[kind === PERSON ? PLACE : PERSON]);

/** Whether a name is sure enough of its best kind to say so to the rest of the page. */
export const isStrong = (p: Piece, best: number, lead: number): boolean =>
  lead >= CLEAR && p.scores[best]! >= (best === PERSON && p.to - p.from > 1 ? SURE_PERSON : STRONG);
