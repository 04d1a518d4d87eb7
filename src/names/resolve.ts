/** From candidates to names: each candidate's reading is chosen, the longest wins, later forms and metonyms are added. */
import { foldWord } from '../text/fold.ts';
import { inOrder } from '../text/in-order.ts';
import { mark, noMarks } from '../text/marks.ts';
import { HAS_UPPER } from '../text/tokens.ts';
import type { BlockText, Candidate } from './candidate.ts';
import { type Choice, type Weighed, choose } from './choose.ts';
import type { DefinedName, Document } from './document.ts';
import { type LaterForm, type LaterForms, findLaterForms } from './later-form.ts';
import { actingCapital, governmentAt } from './metonym.ts';
import type { NameIndex } from './name-index.ts';
import { type NameReading, nameReading } from './name-reading.ts';
import { PlacesNearby } from './sentence-places.ts';
import { withoutTail } from './tail.ts';
import { withoutTitle } from './title.ts';
import type { Reason, WhyCode } from './why.ts';

/** A candidate with its choice. */
export interface Decided {
  candidate: Candidate;
  choice: Choice;
}

/** Whether no two overlap. */
const areApart = (candidates: readonly Candidate[]): boolean => {
  for (let i = 1; i < candidates.length; i++) if (candidates[i]!.from < candidates[i - 1]!.to) return false;
  return true;
};

const noneCovered = noMarks();
const noneClosed = noMarks();

/**
 * Chooses for every candidate, then takes the longest of those that overlap. Events may contain other names: they are
 * what happened, and the place or group in their name is a mention of its own.
 */
export const decide = (
  b: BlockText,
  candidates: readonly Candidate[],
  doc: Document,
  index: NameIndex,
): { taken: Decided[]; left: Candidate[] } => {
  if (candidates.length === 0) return { taken: [], left: [] };
  const near = new PlacesNearby(candidates, index);
  // Where none overlap, as in most blocks, the order makes no difference.
  const order = areApart(candidates)
    ? candidates
    : candidates.toSorted((x, y) => y.to - y.from - (x.to - x.from) || x.start - y.start);
  const covered = noneCovered(b.tokens.count);
  const taken: Decided[] = [];
  const left: Candidate[] = [];
  for (const candidate of order) {
    if (covered[candidate.from] === 1 || covered[candidate.to - 1] === 1) continue;
    const choice = choose(candidate, b.text, near, doc, index);
    if (choice.state === 'none') {
      left.push(candidate);
      continue;
    }
    taken.push({ candidate, choice });
    const isEvent = choice.state === 'chosen' && index.kindOf(choice.best.reading.entity) === 'event';
    if (!isEvent) mark(covered, candidate);
  }
  return {
    taken: inOrder(
      taken,
      (x, y) => x.candidate.start - y.candidate.start || y.candidate.end - x.candidate.end,
    ),
    left,
  };
};

/** Reasons that only count beside another reading. */
const BACKGROUND = new Set<WhyCode>([
  'namedInDocument',
  'sentencePlace',
  'documentPlace',
  'docWord',
  'docPlace',
]);

const listed = (weighed: readonly Weighed[], index: NameIndex): NonNullable<NameReading['candidates']> =>
  weighed.map((w) => ({ entity: index.idOf(w.reading.entity), score: w.score, why: w.why }));

/** What else the words can mean, for a reader who says "not this one": readings that had no cue or a veto score 0. */
const alternatives = (
  c: Candidate,
  weighed: readonly Weighed[],
  index: NameIndex,
): NonNullable<NameReading['candidates']> => {
  const all = listed(weighed, index);
  const add = (number: number): void => {
    const entity = index.idOf(number);
    if (!all.some((one) => one.entity === entity)) all.push({ entity, score: 0, why: [] });
  };
  for (const { entity } of c.readings) add(entity);
  c.vetoed.forEach(add);
  return all;
};

const chosenName = (
  b: BlockText,
  c: Candidate,
  best: Weighed,
  others: readonly Weighed[],
  index: NameIndex,
): NameReading => {
  const kind = index.kindOf(best.reading.entity);
  // One word has neither a title nor a tail.
  const span =
    c.to - c.from === 1
      ? c
      : kind === 'person'
        ? withoutTitle(b.text, c)
        : kind === 'place'
          ? withoutTail(b.text, c, best.reading.entity, index)
          : c;
  const candidates =
    c.readings.length + c.vetoed.length > 1 ? alternatives(c, [best, ...others], index) : undefined;
  const alone = c.readings.length === 1 && !best.reading.needsCue;
  const why = alone && best.why.length > 0 ? best.why.filter((r) => !BACKGROUND.has(r.code)) : best.why;
  const plain = best.reading.ambiguity === 'none' && others.length === 0 && why.length === 0;
  const name = nameReading({
    start: span.start,
    end: span.end,
    text: b.text.slice(span.start, span.end),
    kind,
    subKind: index.subKindOf(best.reading.entity),
    entity: index.idOf(best.reading.entity),
    resolution:
      plain || (best.reading.ambiguity !== 'high' && c.readings.length === 1) ? 'exact' : 'contextual',
    why,
  });
  if (candidates !== undefined && candidates.length > 1) name.candidates = candidates;
  return name;
};

const ambiguousName = (
  b: BlockText,
  c: Candidate,
  weighed: readonly Weighed[],
  index: NameIndex,
): NameReading => {
  const [first] = weighed as [Weighed];
  const name = nameReading({
    start: c.start,
    end: c.end,
    text: b.text.slice(c.start, c.end),
    kind: index.kindOf(first.reading.entity),
    subKind: index.subKindOf(first.reading.entity),
    entity: null,
    resolution: 'ambiguous',
    why: [{ code: 'undecided' }],
  });
  name.candidates = listed(weighed, index);
  return name;
};

const addMetonym = (
  b: BlockText,
  name: NameReading,
  { candidate: c, choice }: Decided,
  doc: Document,
  index: NameIndex,
  isCapital: (k: number) => boolean,
): void => {
  if (choice.state !== 'chosen') return;
  const detail = index.detailOf(choice.best.reading.entity);
  if (detail?.metonymOf === undefined) return;
  // A place must be seen to act; an office ("the Afghan government") is always held by someone.
  const acting = name.kind === 'place' ? actingCapital(b, c.from, c.to, isCapital) : undefined;
  if (acting === null) return;
  const government = governmentAt(detail, doc.date);
  name.why = [...name.why];
  if (acting !== undefined) name.why.push(acting);
  if (government === undefined) name.why.push({ code: 'dateUnknown' });
  if (government !== undefined) name.standsFor = government;
};

/** The tokens that are a capital by themselves. */
const capitalsAmong = (taken: readonly Decided[], index: NameIndex): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { candidate: c, choice } of taken)
    if (choice.state === 'chosen' && c.to - c.from === 1) {
      const detail = index.detailOf(choice.best.reading.entity);
      if (detail?.metonymOf !== undefined) found.add(c.from);
    }
  return found;
};

const laterName = (b: BlockText, form: LaterForm, index: NameIndex): NameReading => {
  const [only, other] = form.full;
  const entity = other === undefined ? (only?.entity ?? null) : null;
  const number = entity === null ? -1 : index.numberOf(entity);
  const text = b.text.slice(form.start, form.end);
  const why: Reason[] = form.full.map((one) => ({ code: 'laterForm', detail: one.text }));
  const name = nameReading({
    start: form.start,
    end: form.end,
    text,
    kind: 'person',
    subKind: number < 0 ? '' : index.subKindOf(number),
    entity,
    resolution: other !== undefined ? 'ambiguous' : entity === null ? 'unlisted' : 'contextual',
    why,
  });
  const several = form.full.filter((one) => one.entity !== null);
  if (other !== undefined)
    name.candidates = several.map((one) => ({
      entity: one.entity!,
      score: 1,
      why: [{ code: 'laterForm', detail: one.text }],
    }));
  if (entity === null && only !== undefined && other === undefined) name.sameAs = only.text;
  return name;
};

const listedBy = ({ definitions }: Document, hash: number): DefinedName | undefined => {
  const defined = definitions.get(hash);
  return defined !== undefined && defined.entity >= 0 ? defined : undefined;
};

/** Abbreviations that the document defines for a listed entity and that the dataset does not have: "HuT" after "Hizb ut-Tahrir (HuT)". */
const definedNames = (b: BlockText, doc: Document, closed: Uint8Array, index: NameIndex): NameReading[] => {
  const names: NameReading[] = [];
  if (doc.definitions.size === 0) return names;
  const { text, tokens: t } = b;
  for (let k = 0; k < t.count; k++) {
    if (closed[k] === 1 || (t.shape[k]! & HAS_UPPER) === 0 || b.capitals[k] === 1) continue;
    const whole = listedBy(doc, t.hash[k]!);
    const found = whole ?? (t.stem[k] === 0 ? undefined : listedBy(doc, t.stem[k]!));
    if (found === undefined) continue;
    const end = whole === undefined ? t.stemEnd[k]! : t.end[k]!;
    const written = text.slice(t.start[k], end);
    if (foldWord(written) !== found.key || !found.written.has(written)) continue;
    names.push(
      nameReading({
        start: t.start[k]!,
        end,
        text: written,
        kind: index.kindOf(found.entity),
        subKind: index.subKindOf(found.entity),
        entity: index.idOf(found.entity),
        resolution: 'contextual',
        why: [{ code: 'definition', detail: found.full }],
      }),
    );
  }
  return names;
};

const isPersonal = (c: Candidate, index: NameIndex): boolean =>
  [...c.vetoed, ...c.readings.map((r) => r.entity)].every((entity) => index.kindOf(entity) === 'person');

/** All names of a block in order, for a document. Pure: the same block and document give the same names. */
export const resolveNames = (
  b: BlockText,
  candidates: readonly Candidate[],
  doc: Document,
  forms: LaterForms,
  index: NameIndex,
): NameReading[] => {
  const { taken, left } = decide(b, candidates, doc, index);
  const closed = noneClosed(b.tokens.count);
  for (const { candidate } of taken) mark(closed, candidate);
  // A name that was looked at and left is not taken for a later form: its own cues know it better.
  for (const c of left) if (isPersonal(c, index)) mark(closed, c);
  let capitals: ReadonlySet<number> | null = null;
  const isCapital = (k: number): boolean => (capitals ??= capitalsAmong(taken, index)).has(k);
  const names: NameReading[] = [];
  for (const one of taken) {
    const { candidate: c, choice } = one;
    if (choice.state === 'none') continue;
    const name =
      choice.state === 'chosen'
        ? chosenName(b, c, choice.best, choice.others, index)
        : ambiguousName(b, c, choice.candidates, index);
    addMetonym(b, name, one, doc, index, isCapital);
    names.push(name);
  }
  names.push(...definedNames(b, doc, closed, index));
  for (const form of findLaterForms(b, forms, closed))
    // People whom the dataset does not have are looked for with the other unlisted names.
    if (form.full.some(({ entity }) => entity !== null)) names.push(laterName(b, form, index));
  return inOrder(names, (x, y) => x.start - y.start || y.end - x.end);
};
