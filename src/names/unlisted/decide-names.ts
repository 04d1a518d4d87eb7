/** Second pass: with the page's names every piece is decided; a name typed once types its other occurrences. */
import type { BlockText } from '../candidate.ts';
import { type NameReading, nameReading } from '../name-reading.ts';
import { type Reason, withReason } from '../why.ts';
import { NameTally } from './name-tally.ts';
import { NO_NAME, type PageNames, type PageName, isJoin, phraseOf } from './page-names.ts';
import {
  GROUP,
  PERSON,
  PLACE,
  type Piece,
  UNLISTED_KINDS,
  type UnlistedKind,
  bestKind,
  bestOf,
  isStrong,
  leadOf,
} from './piece.ts';
import type { ListedSpan } from './listed.ts';
import type { UnlistedNames } from './read-names.ts';
import { PLACE_CLASSES } from './place-classes.ts';
import * as WORD_CLASS from './word-class.ts';

const LONGEST_TEXT = 200;
/** How far a kind must lead for one occurrence to count for it. */
const LEANING = 0.4;
/** How far the sentence must lead to a place for a name that an organisation begins with: "the Yaka area", "Yaka Police Station". */
const CLEARLY = 1.5;

export interface StrongName {
  text: string;
  kind: UnlistedKind;
  entity: null;
  weight: number;
}

/**
 * What one occurrence says of a name's kind: its points where it is sure. A single word that is not counts for a little,
 * so that many of them together decide what none decides alone; 0 where it says nothing.
 */
const weightOf = (p: Piece): number => {
  const best = bestKind(p);
  if (best < 0) return 0;
  const lead = leadOf(p, best);
  if (isStrong(p, best, lead)) return Math.round(p.scores[best]!);
  if (p.to - p.from > 1 || (p.bits & WORD_CLASS.common) !== 0) return 0;
  const personal = WORD_CLASS.givenName | WORD_CLASS.surname;
  if ((p.bits & PLACE_CLASSES) !== 0 && (p.bits & personal) === 0) return 0;
  return lead >= LEANING * 2 ? 2 : lead >= LEANING ? 1 : 0;
};

/** What the sentences of a block say of its names, for the page's evidence. */
export const strongNames = (b: BlockText, { pieces }: UnlistedNames): StrongName[] => {
  const found = new NameTally<StrongName>();
  for (const p of pieces) {
    const weight = weightOf(p);
    if (weight === 0 || p.end - p.start > LONGEST_TEXT) continue;
    const text = b.text.slice(p.start, p.end);
    const kind = UNLISTED_KINDS[bestKind(p)]!;
    const known = found.get(kind, text);
    if (known === undefined) found.put({ text, kind, entity: null, weight });
    else known.weight += weight;
  }
  return found.names;
};

const NAMED: Reason = { code: 'namedInDocument' };
/** Those of the piece at hand with what the page adds. */
const scores = new Float64Array(UNLISTED_KINDS.length);

interface Decision {
  kind: number;
  why: Reason[];
  full: PageName | null;
}

/** Whether a word may be short for a person whom the page names: a country never, a city or a region if people bear it too. */
const mayBePerson = ({ bits, why }: Piece): boolean => {
  if ((bits & WORD_CLASS.country) !== 0) return false;
  if ((bits & (WORD_CLASS.region | WORD_CLASS.bigCity)) === 0) return true;
  if ((bits & (WORD_CLASS.givenName | WORD_CLASS.surname)) === 0) return false;
  return !why[PLACE].some(({ code }) => code === 'whereBefore');
};

const decidePiece = (b: BlockText, p: Piece, page: PageNames): Decision | null => {
  scores[GROUP] = p.scores[GROUP];
  scores[PLACE] = p.scores[PLACE];
  scores[PERSON] = p.scores[PERSON];
  const phrase = phraseOf(b.tokens, p.from, p.to);
  const whole = page.whole.get(phrase);
  let full: PageName | null = null;
  let reason: Reason | null = null;
  // "Al Shammari" is short for a name that ends so.
  let first = p.from;
  while (first < p.to - 1 && isJoin(b.tokens.hash[first]!)) first++;
  const one = p.to - first === 1;
  const parts = one ? page.part.get(first === p.from ? phrase : phraseOf(b.tokens, first, p.to)) : undefined;
  // What is defined as no name: "the National Action Plan (NAP)".
  if (parts?.[0]?.kind === NO_NAME) return null;
  const group =
    parts !== undefined &&
    (p.bits & PLACE_CLASSES) === 0 &&
    p.scores[PLACE] - p.scores[GROUP] < CLEARLY &&
    parts.every(({ kind }) => kind === GROUP);
  const surname = parts !== undefined && parts.every(({ kind }) => kind === PERSON) && mayBePerson(p);
  if (whole !== undefined && whole.kind >= 0 && !((surname || group) && whole.kind === PLACE)) {
    scores[whole.kind]! += 3;
    // Itself is no witness: only what the page says elsewhere is a reason.
    if (whole.weights[whole.kind]! > weightOf(p)) reason = NAMED;
  }
  if (parts !== undefined && (surname || group || whole === undefined || whole.kind < 0)) {
    const { kind, text } = parts[0]!;
    if (kind >= 0 && parts.every((one) => one.kind === kind)) {
      scores[kind]! += surname ? 4.5 : 3;
      if (parts.length === 1) full = parts[0]!;
      reason = { code: 'laterForm', detail: text };
    }
  }
  const best = bestOf(scores);
  if (best < 0) return null;
  const own = p.why[best]!;
  const fits = full === null || full.kind === best;
  return {
    kind: best,
    why: fits && reason !== null ? withReason(own, reason) : own,
    full: fits ? full : null,
  };
};

/** The unlisted names of a block for a page, in order; those that hold a listed name take its place. */
export const decideNames = (
  b: BlockText,
  { pieces, spans }: UnlistedNames,
  page: PageNames,
): { names: NameReading[]; covered: readonly ListedSpan[] } => {
  const names: NameReading[] = [];
  const covered: ListedSpan[] = [];
  let next = 0;
  for (const p of pieces) {
    const decision = decidePiece(b, p, page);
    if (decision === null) continue;
    while (next < spans.length && spans[next]!.to <= p.from) next++;
    if (next < spans.length && spans[next]!.from < p.to) {
      const inside: ListedSpan[] = [];
      for (let n = next; n < spans.length && spans[n]!.from < p.to; n++) inside.push(spans[n]!);
      if (
        !p.overrides ||
        inside.some((s) => s.from < p.from || s.to > p.to || (s.from === p.from && s.to === p.to))
      )
        continue;
      covered.push(...inside);
    }
    const text = b.text.slice(p.start, p.end);
    const name = nameReading({
      start: p.start,
      end: p.end,
      text,
      kind: UNLISTED_KINDS[decision.kind]!,
      subKind: '',
      entity: null,
      resolution: 'unlisted',
      why: decision.why,
    });
    if (decision.full !== null && decision.full.text !== text) name.sameAs = decision.full.text;
    names.push(name);
  }
  return { names, covered };
};
