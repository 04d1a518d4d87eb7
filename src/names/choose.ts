/**
 * Which reading a candidate has. Every reading gathers points from what speaks for it; the best is chosen where it is
 * clearly ahead, several are named where they are level, and none where all needed a cue and had none.
 *
 * Words beside the name weigh more than words near it, those more than a definition's absence, the sentence more than
 * the document: one sense a document, unless contradicted.
 */
import type { Candidate, Reading } from './candidate.ts';
import { type DefinedName, type Document, countryOf } from './document.ts';
import { documentCue, isBefore } from './document-cue.ts';
import { foldOf, foldWord } from '../text/fold.ts';
import { inOrder } from '../text/in-order.ts';
import { hashWord } from '../text/tokens.ts';
import type { NameIndex } from './name-index.ts';
import type { Ambiguity } from './row-flags.ts';
import { NO_CUES } from './rules.ts';
import { AROUND, COUNTRY, NAMED, type PlacesNearby } from './sentence-places.ts';
import { NO_REASONS, type Reason, type WhyCode, withReason } from './why.ts';

export interface Weighed {
  reading: Reading;
  score: number;
  why: Reason[];
}

export type Choice =
  | { state: 'chosen'; best: Weighed; others: readonly Weighed[] }
  | { state: 'ambiguous'; candidates: Weighed[] }
  | { state: 'none' };

const BASE: Record<Ambiguity, number> = { none: 2.5, low: 0.75, high: 0 };
const POINTS: Partial<Record<WhyCode, number>> = {
  definition: 6,
  beforeWord: 4,
  afterWord: 4,
  nearWord: 3,
  sentencePlace: 1.5,
  docEntity: 2,
  namedInDocument: 1,
  docPlace: 1,
  docWord: 1,
  documentPlace: 0.5,
  docDateAfter: 0.5,
  docDateBefore: 0.5,
  validAtDate: 0.5,
};
/** Level means closer than this. */
const MARGIN = 0.4;
/** What lets a reading pass that needs a cue. */
const CUES = new Set<WhyCode>([
  'definition',
  'beforeWord',
  'afterWord',
  'nearWord',
  'sentencePlace',
  'docEntity',
  'docPlace',
  'docWord',
  'docDateAfter',
  'docDateBefore',
]);

const outOfDate = (reading: Reading, doc: Document, index: NameIndex): boolean => {
  if (doc.date === undefined) return false;
  const detail = index.detailOf(reading.entity);
  const { from, to } = reading.cues;
  if (from !== undefined && isBefore(doc.date, from)) return true;
  if (to !== undefined && doc.date > to && !doc.date.startsWith(to)) return true;
  return detail?.event !== undefined && isBefore(doc.date, detail.event.start);
};

const placeReason = (
  reading: Reading,
  sentence: number,
  nearby: PlacesNearby,
  doc: Document,
  index: NameIndex,
): Reason | null => {
  if (index.kindOf(reading.entity) !== 'place') return null;
  const country = countryOf(index, reading.entity);
  if (country === reading.entity) return null;
  for (const around of index.lineOf(reading.entity))
    if (around !== reading.entity && nearby.has(sentence, around, NAMED))
      return { code: 'sentencePlace', detail: index.idOf(around) };
  if (nearby.has(sentence, country, COUNTRY)) return { code: 'sentencePlace', detail: index.idOf(country) };
  return doc.countries.has(country) && doc.countries.get(country) === doc.mostOfACountry
    ? { code: 'documentPlace', detail: index.idOf(country) }
    : null;
};

const hasCue = (why: readonly Reason[]): boolean => {
  for (const { code } of why) if (CUES.has(code)) return true;
  return false;
};

/** What is said twice counts once. */
const pointsOf = (why: readonly Reason[]): number => {
  let points = 0;
  for (let n = 0; n < why.length; n++) {
    const { code } = why[n]!;
    let first = 0;
    while (why[first]!.code !== code) first++;
    if (first === n) points += POINTS[code] ?? 0;
  }
  return points;
};

/** The first entity that one of a sentence's places lies in, or -1. */
const firstAround = (entities: readonly number[], sentence: number, nearby: PlacesNearby): number => {
  for (const entity of entities) if (nearby.has(sentence, entity, AROUND)) return entity;
  return -1;
};

const weigh = (
  reading: Reading,
  sentence: number,
  nearby: PlacesNearby,
  doc: Document,
  index: NameIndex,
  defined: number | undefined,
): Weighed | null => {
  if (outOfDate(reading, doc, index)) return null;
  for (const cue of reading.cues.vetoes) if (documentCue(cue, doc, index) !== null) return null;
  let why = reading.local;
  if (defined !== undefined) why = withReason(why, { code: 'definition', detail: index.idOf(defined) });
  for (const cue of reading.cues.asked) {
    const detail = documentCue(cue, doc, index);
    if (detail === null) continue;
    // A place in the name's own sentence says more than one elsewhere on the page.
    const here = cue.kind === 'docPlace' ? firstAround(cue.entities, sentence, nearby) : -1;
    why = withReason(
      why,
      here < 0 ? { code: cue.kind, detail } : { code: 'sentencePlace', detail: index.idOf(here) },
    );
  }
  if (reading.needsCue && !hasCue(why)) return null;
  if (doc.named.has(reading.entity)) why = withReason(why, { code: 'namedInDocument' });
  if (doc.date !== undefined && (reading.cues.from ?? reading.cues.to) !== undefined)
    why = withReason(why, { code: 'validAtDate' });
  const place = placeReason(reading, sentence, nearby, doc, index);
  if (place !== null) why = withReason(why, place);
  return { reading, score: BASE[reading.ambiguity] + pointsOf(why), why };
};

const NO_OTHERS: readonly Weighed[] = [];
const NONE: Choice = { state: 'none' };

const chosen = (best: Weighed, others = NO_OTHERS): Choice => ({ state: 'chosen', best, others });

/**
 * The choice where a reading is the only one and nothing that a page may say is asked of it: no cue, no date, no event's day,
 * no surname that it is spelled like; else null. Nearly every listed name is one of these.
 */
export const choiceAlone = (reading: Reading, index: NameIndex): Choice | null => {
  const { cues, needsCue, aliasKind, entity, ambiguity } = reading;
  if (cues !== NO_CUES || needsCue || aliasKind === 'abbreviation') return null;
  if (index.detailOf(entity)?.event !== undefined) return null;
  return chosen({ reading, score: BASE[ambiguity], why: NO_REASONS });
};

const written = (c: Candidate, text: string): string => foldWord(text.slice(c.start, c.end));

/** What the document defines a candidate's word as. */
const definedAs = (c: Candidate, text: string, doc: Document): DefinedName | undefined => {
  if (!doc.definedLetters.has(foldOf(text.charCodeAt(c.start)) & 0xffff)) return undefined;
  const defined = doc.definitions.get(c.word || hashWord(written(c, text)));
  return defined !== undefined && defined.key === written(c, text) ? defined : undefined;
};

const byScore = (a: Weighed, b: Weighed): number => b.score - a.score || a.reading.entity - b.reading.entity;

/** Chooses between two or more, which are put in order. */
const between = (weighed: Weighed[], { named }: Document): Choice => {
  inOrder(weighed, byScore);
  const [best, second] = weighed as [Weighed, Weighed];
  if (best.score - second.score >= MARGIN) return chosen(best, weighed.slice(1));
  const level = weighed.filter((w) => best.score - w.score < MARGIN);
  const often = (w: Weighed): number => named.get(w.reading.entity) ?? 0;
  // Level otherwise: the sense that the document has clearly oftener.
  const [more, less] = often(best) > often(second) ? [best, second] : [second, best];
  if (level.length === 2 && often(more) > often(less) && often(more) >= 2 * often(less))
    return chosen(
      more,
      weighed.filter((w) => w !== more),
    );
  return { state: 'ambiguous', candidates: level };
};

/**
 * Chooses among the readings of a candidate.
 * @param text the block's
 */
export const choose = (
  c: Candidate,
  text: string,
  nearby: PlacesNearby,
  doc: Document,
  index: NameIndex,
): Choice => {
  const definition = definedAs(c, text, doc);
  const alone = c.readings.length === 1 && c.vetoed.length === 0 ? c.readings[0]!.alone : null;
  if (definition === undefined && alone !== null) return alone;
  let weighed: Weighed[] = [];
  for (const reading of c.readings) {
    // An abbreviation that the document defines has that meaning and no other.
    if (definition !== undefined && definition.entity !== reading.entity) continue;
    // A group that goes by a surname, on a page that names someone with that surname in full: the bare word is theirs.
    if (
      reading.aliasKind === 'abbreviation' &&
      reading.local.length === 0 &&
      index.kindOf(reading.entity) === 'group' &&
      doc.surnames.has(written(c, text))
    )
      continue;
    const one = weigh(reading, c.sentence, nearby, doc, index, definition?.entity);
    if (one === null) continue;
    // A first push would make room for many.
    if (weighed.length === 0) weighed = [one];
    else weighed.push(one);
  }
  if (weighed.length === 0) return NONE;
  return weighed.length === 1 ? chosen(weighed[0]!) : between(weighed, doc);
};
