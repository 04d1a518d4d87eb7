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
import { foldWord } from '../text/fold.ts';
import { hashWord } from '../text/tokens.ts';
import type { NameIndex } from './name-index.ts';
import type { Ambiguity } from './row-flags.ts';
import { NO_CUES } from './rules.ts';
import { AROUND, COUNTRY, NAMED, type PlacesNearby } from './sentence-places.ts';
import type { Reason, WhyCode } from './why.ts';

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
  const line = index.lineOf(reading.entity);
  const around = line.find((e) => e !== reading.entity && nearby.has(sentence, e, NAMED));
  if (around !== undefined) return { code: 'sentencePlace', detail: index.idOf(around) };
  if (nearby.has(sentence, country, COUNTRY)) return { code: 'sentencePlace', detail: index.idOf(country) };
  return doc.countries.has(country) && doc.countries.get(country) === doc.mostOfACountry
    ? { code: 'documentPlace', detail: index.idOf(country) }
    : null;
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
  if (reading.vetoes.some((cue) => documentCue(cue, doc, index) !== null)) return null;
  const why: Reason[] = [...reading.local];
  if (defined !== undefined) why.push({ code: 'definition', detail: index.idOf(defined) });
  for (const cue of reading.asked) {
    const detail = documentCue(cue, doc, index);
    if (detail === null) continue;
    // A place in the name's own sentence says more than one elsewhere on the page.
    const here =
      cue.kind === 'docPlace' ? cue.entities.find((e) => nearby.has(sentence, e, AROUND)) : undefined;
    why.push(
      here === undefined ? { code: cue.kind, detail } : { code: 'sentencePlace', detail: index.idOf(here) },
    );
  }
  if (reading.needsCue && !why.some((r) => CUES.has(r.code))) return null;
  if (doc.named.has(reading.entity)) why.push({ code: 'namedInDocument' });
  if (doc.date !== undefined && (reading.cues.from ?? reading.cues.to) !== undefined)
    why.push({ code: 'validAtDate' });
  const place = placeReason(reading, sentence, nearby, doc, index);
  if (place !== null) why.push(place);
  let score = BASE[reading.ambiguity];
  // What is said twice counts once.
  for (let n = 0; n < why.length; n++) {
    const { code } = why[n]!;
    if (why.findIndex((r) => r.code === code) === n) score += POINTS[code] ?? 0;
  }
  return { reading, score, why };
};

const NO_OTHERS: readonly Weighed[] = [];

/**
 * The only reading of a name, where nothing that a page may say is asked of it: no cue, no date, no event's day, no surname
 * that it is spelled like. Nearly every listed name is one of these.
 */
const undisputed = ({ readings, vetoed }: Candidate, index: NameIndex): Reading | null => {
  const [only, other] = readings;
  if (only === undefined || other !== undefined || vetoed.length > 0) return null;
  if (only.cues !== NO_CUES || only.needsCue || only.aliasKind === 'abbreviation') return null;
  return index.detailOf(only.entity)?.event === undefined ? only : null;
};

const written = (c: Candidate, text: string): string => foldWord(text.slice(c.start, c.end));

/** What the document defines a candidate's word as. */
const definedAs = (c: Candidate, text: string, { definitions }: Document): DefinedName | undefined => {
  const defined = definitions.get(c.word || hashWord(written(c, text)));
  return defined !== undefined && defined.key === written(c, text) ? defined : undefined;
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
  const definition = doc.definitions.size === 0 ? undefined : definedAs(c, text, doc);
  const only = definition === undefined ? undisputed(c, index) : null;
  if (only !== null)
    return {
      state: 'chosen',
      best: { reading: only, score: BASE[only.ambiguity], why: [] },
      others: NO_OTHERS,
    };
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
  if (weighed.length === 0) return { state: 'none' };
  if (weighed.length > 1) weighed.sort((a, b) => b.score - a.score || a.reading.entity - b.reading.entity);
  const [best, second] = weighed as [Weighed, Weighed | undefined];
  if (second === undefined || best.score - second.score >= MARGIN)
    return { state: 'chosen', best, others: second === undefined ? NO_OTHERS : weighed.slice(1) };
  const often = (w: Weighed): number => doc.named.get(w.reading.entity) ?? 0;
  // Level otherwise: the sense that the document has clearly oftener.
  if (often(best) !== often(second)) {
    const [more, less] = often(best) > often(second) ? [best, second] : [second, best];
    if (often(more) >= 2 * often(less) && weighed.filter((w) => best.score - w.score < MARGIN).length === 2)
      return { state: 'chosen', best: more, others: weighed.filter((w) => w !== more) };
  }
  return { state: 'ambiguous', candidates: weighed.filter((w) => best.score - w.score < MARGIN) };
};
