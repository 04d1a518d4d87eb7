/**
 * What a card says of a figure: the dataset's claims on the same thing, by who counted; those near it that are not
 * comparable, with the reason; what the text leaves open. An equal number alone brings nothing here.
 */
import type { Entity } from '../dataset/entity.ts';
import type { FigureClaim } from '../dataset/figure-claim.ts';
import type { SourceDocument } from '../dataset/source-document.ts';
import type { Figure } from '../figures/figure.ts';
import type { PageFacts } from '../scan/context.ts';
import type { Doubt, FigureBrief } from './brief.ts';
import { checkSum } from './arithmetic.ts';
import { COMPARED, note, type Comparison, type Note } from './codes.ts';
import { fromFigure, type ComparableFigure } from './comparable.ts';
import { compareFigures } from './compare.ts';
import { comparedClaim, type Candidate } from './compared-claim.ts';
import { comparePlaces, type World } from './place.ts';
import { seriesByCounter, type Voice } from './series.ts';
import { inTellingOrder } from './telling.ts';
import { comparableClaim, worldOf } from './world.ts';

const MAX_CLAIMS = 24;
const MAX_NOT_COMPARABLE = 12;
/** Small numbers are equal everywhere. */
const TELLING = 10;
/** How far an undated count may lie from another and still be worth a "can't tell". */
const NEAR = 0.25;
/** A count ten times as large is no neighbour that a reader would look for. */
const FAR = 0.9;

export interface FigureBriefInput {
  /** The mention's key, given back in the brief. */
  key: string;
  figure: Figure;
  /** Claims to look at: all of the dataset, or those that `claimsNear` has picked. */
  claims: readonly FigureClaim[];
  sources: ReadonlyMap<string, SourceDocument>;
  /** By id, at least the places and events of figure and claims with what they are part of, and the counters. */
  entities: ReadonlyMap<string, Entity>;
  /** The source that the page is, or is a copy of: its claims are left out. */
  pageSourceId?: string | null;
  facts?: Pick<PageFacts, 'date'>;
  /** The figure's sentence: words like "flood" keep it apart from attacks. */
  sentence?: string | null;
  /** What `pageDoubts` found for this figure. */
  doubts?: readonly Doubt[];
  /** `worldOf(entities, claims, sources)`, where many figures are looked at with the same records. */
  world?: World;
}

const says = (c: Comparison, code: string): boolean => c.notes.some((n) => n.code === code);

/** Close enough for an open question to be worth asking. "Over three" fits any number, and says nothing. */
function near(a: ComparableFigure, b: ComparableFigure): boolean {
  const [x, y] = [a.value ?? a.low ?? a.high, b.value ?? b.low ?? b.high];
  if (x === null || y === null) return false;
  return Math.abs(x - y) <= NEAR * Math.max(Math.abs(x), Math.abs(y)) && Math.max(x, y) >= TELLING;
}

/** From 0 for the same number towards 1 for numbers of other sizes. */
function closeness(a: ComparableFigure, b: ComparableFigure): number {
  const [x, y] = [a.value ?? a.low ?? 0, b.value ?? b.low ?? 0];
  return Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y));
}

const isEqual = (a: ComparableFigure, b: ComparableFigure): boolean =>
  a.unit === b.unit && a.value !== null && a.value === b.value && a.value >= TELLING;

/** One key is left open and all others hold; or two are, and the number is the same for the same place. */
function isWorthAsking(page: ComparableFigure, { figure, comparison: c }: Candidate): boolean {
  if (c.relation !== 'cannotTell' || c.differing > 0 || !near(page, figure)) return false;
  if (c.reasons.includes('placeUnlisted') || c.reasons.includes('noValue')) return false;
  return c.open <= 1 || (c.open === 2 && isEqual(page, figure) && !c.reasons.includes('noPlace'));
}

/** One key is another thing and all others hold; or the number is equal and a reader might take it for the same. */
function isWorthFolding(page: ComparableFigure, { figure, comparison: c }: Candidate): boolean {
  if (c.relation === 'cannotTell') return c.open <= 2 && near(page, figure);
  const equal = isEqual(page, figure);
  if (c.differing !== 1 || c.open > (equal ? 1 : 0) || c.reasons.includes('unit')) return false;
  if (equal) return true;
  if (closeness(page, figure) > FAR) return false;
  // Every attack of a year lies in the year's count, and in the same town there were others: that says nothing.
  if (c.relation === 'differentPeriod') return page.event === null && figure.event === null;
  return !c.reasons.some((r) => ['kind', 'place', 'event', 'laterEvent', 'cause', 'nationality'].includes(r));
}

/** Whether the parts that the records know of a claim come to it. Fewer may only be fewer; more is a question. */
function partsNote(claim: ComparableFigure, world: World): Note[] {
  const parts =
    claim.id === null ? [] : world.parts(claim.id).filter((part) => part.measure === claim.measure);
  if (parts.length < 2) return [];
  const { relation, result } = checkSum(claim, parts);
  if (relation === 'agrees' || relation === 'consistentWithBound') return [note('partsAddUp')];
  const more = result !== null && result > (claim.high ?? Infinity);
  return relation === 'arithmeticDoubt' && more ? [note('partsDoNotAddUp', result)] : [];
}

/** Most of a dataset counts other things in other places: only an equal number of them is worth another look. */
function isElsewhere(page: ComparableFigure, figure: ComparableFigure, world: World): boolean {
  if (figure.kind !== page.kind || figure.unit !== page.unit) return true;
  if (page.event?.id && page.event.id === figure.event?.id) return false;
  return comparePlaces(page.place, figure.place, world) === 'apart';
}

function candidates(input: FigureBriefInput, page: ComparableFigure, world: World): Candidate[] {
  return input.claims.flatMap((claim) => {
    const source = input.sources.get(claim.documentId);
    if (!source || source.id === input.pageSourceId) return [];
    const figure = comparableClaim(claim, input.sources);
    if (!isEqual(page, figure) && isElsewhere(page, figure, world)) return [];
    const firstHand = claim.counter !== undefined && source.publisherId === claim.counter;
    return [{ claim, source, figure, firstHand, comparison: compareFigures(page, figure, world) }];
  });
}

/** The nearest numbers first. */
const inOrder = (list: readonly Candidate[], page: ComparableFigure): Candidate[] =>
  list.toSorted(
    (a, b) =>
      Number(says(b.comparison, 'sameNumber')) - Number(says(a.comparison, 'sameNumber')) ||
      closeness(page, a.figure) - closeness(page, b.figure) ||
      (a.claim.id < b.claim.id ? -1 : 1),
  );

function counterOf(
  voice: Voice,
  entities: ReadonlyMap<string, Entity>,
): Pick<FigureBrief['groups'][number], 'counter' | 'told'> {
  if (voice.by === 'nobody') return { counter: null };
  const counter = 'id' in voice ? (entities.get(voice.id)?.label.en ?? null) : voice.text;
  return voice.by === 'teller' && counter !== null ? { counter, told: true } : { counter };
}

/** By who counted, with the most telling claim's group first; and the order of telling, repeats apart. */
function grouped(
  shown: readonly Candidate[],
  page: ComparableFigure,
  world: World,
  entities: ReadonlyMap<string, Entity>,
): Required<Pick<FigureBrief, 'groups' | 'telling'>> {
  const series = seriesByCounter(shown, world);
  const originals = series.flatMap(({ counts }) => counts.filter((count) => count.repeatOf === null));
  const telling = inTellingOrder(
    originals.map(({ item }) => item),
    page,
  ).map(({ claim }) => claim.id);
  const first = ({ counts }: (typeof series)[number]) =>
    Math.min(...counts.map(({ item }) => telling.indexOf(item.claim.id)).filter((at) => at >= 0));
  const groups = series
    .toSorted((a, b) => first(a) - first(b))
    .map(({ voice, counts }) => ({
      ...counterOf(voice, entities),
      claims: counts.map((count) =>
        comparedClaim(count.item, entities, { ...count, notes: partsNote(count.item.figure, world) }),
      ),
    }));
  return { groups, telling };
}

/** The brief of one figure. The order of `claims` does not matter. `plot` is left to whoever draws. */
export function figureBrief(input: FigureBriefInput): FigureBrief {
  const { figure, entities } = input;
  const world = input.world ?? worldOf(entities, input.claims, input.sources);
  const page = fromFigure(figure, { date: input.facts?.date ?? null, sentence: input.sentence });
  const all = candidates(input, page, world);
  const compared = all.filter((c) => COMPARED.has(c.comparison.relation));
  const open = all.filter((c) => isWorthAsking(page, c));
  const shown = [...inOrder(compared, page), ...inOrder(open, page)].slice(0, MAX_CLAIMS);
  const folded = all.filter((c) => !shown.includes(c) && isWorthFolding(page, c));
  const rest = inOrder(folded, page);
  const { groups, telling } = grouped(shown, page, world, entities);
  const doubts = [...(input.doubts ?? [])];
  const butForOne = rest.some(
    (c) => isEqual(page, c.figure) && c.comparison.differing === 1 && c.comparison.open === 0,
  );
  const inDoubt = open.length > 0 || doubts.length > 0 || butForOne;
  return {
    key: input.key,
    figure,
    state: compared.length > 0 ? 'comparable' : inDoubt ? 'doubt' : 'nothing',
    groups,
    telling,
    notComparable: rest.slice(0, MAX_NOT_COMPARABLE).map((c) => comparedClaim(c, entities)),
    questions: figure.questions,
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}
