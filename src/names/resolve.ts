/** From candidates to names: each is named as it was decided, and later forms and metonyms are added. */
import { foldWord } from '../text/fold.ts';
import { inOrder } from '../text/in-order.ts';
import { mark, noMarks } from '../text/marks.ts';
import { HAS_UPPER } from '../text/tokens.ts';
import type { BlockText, Candidate } from './candidate.ts';
import type { Weighed } from './choose.ts';
import { type Contest, type Decided, decide } from './contest.ts';
import type { DefinedName, Document } from './document.ts';
import { type LaterForm, type LaterForms, findLaterForms } from './later-form.ts';
import { actingCapital, governmentAt } from './metonym.ts';
import type { NameIndex } from './name-index.ts';
import { type NameReading, nameReading } from './name-reading.ts';
import { withoutTail } from './tail.ts';
import { withoutTitle } from './title.ts';
import { NO_REASONS, type Reason, type WhyCode } from './why.ts';

const noneClosed = noMarks();

/** Reasons that only count beside another reading. */
const BACKGROUND = new Set<WhyCode>([
  'namedInDocument',
  'sentencePlace',
  'documentPlace',
  'docWord',
  'docPlace',
]);

type Candidates = NonNullable<NameReading['candidates']>;

const listed = (weighed: readonly Weighed[], index: NameIndex): Candidates =>
  weighed.map((w) => ({ entity: index.idOf(w.reading.entity), score: w.score, why: w.why }));

/** Adds what had no cue or a veto. */
const addUnweighed = (all: Candidates, entity: string): void => {
  for (const one of all) if (one.entity === entity) return;
  all.push({ entity, score: 0, why: NO_REASONS });
};

/** What else the words can mean, for a reader who says "not this one". */
const alternatives = (c: Candidate, weighed: readonly Weighed[], index: NameIndex): Candidates => {
  const all = listed(weighed, index);
  for (const { entity } of c.readings) addUnweighed(all, index.idOf(entity));
  for (const entity of c.vetoed) addUnweighed(all, index.idOf(entity));
  // A mention keeps it, and a list that grew has room for many.
  return all.slice();
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

/** Adds abbreviations that the document defines for a listed entity and that the dataset does not have: "HuT" after "Hizb ut-Tahrir (HuT)". */
const addDefinedNames = (
  b: BlockText,
  doc: Document,
  closed: Uint8Array,
  index: NameIndex,
  names: NameReading[],
): void => {
  if (doc.definitions.size === 0) return;
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
};

const isPersonal = (c: Candidate, index: NameIndex): boolean =>
  [...c.vetoed, ...c.readings.map((r) => r.entity)].every((entity) => index.kindOf(entity) === 'person');

/** All names of a block in order, for a document. Pure: the same block and document give the same names. */
export const resolveNames = (
  b: BlockText,
  contest: Contest,
  doc: Document,
  forms: LaterForms,
  index: NameIndex,
): NameReading[] => {
  const decided = decide(contest, b.text, b.tokens.count, doc, index);
  const closed = noneClosed(b.tokens.count);
  // A name that was looked at and left is not taken for a later form: its own cues know it better.
  for (const { candidate, choice } of decided)
    if (choice.state !== 'none' || isPersonal(candidate, index)) mark(closed, candidate);
  let capitals: ReadonlySet<number> | null = null;
  const isCapital = (k: number): boolean => (capitals ??= capitalsAmong(decided, index)).has(k);
  const names: NameReading[] = [];
  for (const one of decided) {
    const { candidate: c, choice } = one;
    if (choice.state === 'none') continue;
    const name =
      choice.state === 'chosen'
        ? chosenName(b, c, choice.best, choice.others, index)
        : ambiguousName(b, c, choice.candidates, index);
    addMetonym(b, name, one, doc, index, isCapital);
    names.push(name);
  }
  addDefinedNames(b, doc, closed, index, names);
  for (const form of findLaterForms(b, forms, closed))
    // People whom the dataset does not have are looked for with the other unlisted names.
    if (form.full.some(({ entity }) => entity !== null)) names.push(laterName(b, form, index));
  return inOrder(names, (x, y) => x.start - y.start || y.end - x.end);
};
