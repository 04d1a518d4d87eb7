/**
 * The shape in which two figures can be laid side by side, wherever they come from: a page or the dataset.
 * "At least 137 people were killed in Mastung on 13 July 2018" is
 * `{kind: 'count', value: 137, low: 137, high: null, unit: 'people', measure: 'killed', place: {id: 'sm:seed/place/mastung'},
 *   period: {from: '2018-07-13', to: '2018-07-13'}, ...}`. What is not known is null.
 */
import type { FigureClaim } from '../dataset/figure-claim.ts';
import type { Comparator, FigureKind, Measure, Population } from '../dataset/vocabulary.ts';
import type { Figure, Reference } from '../figures/figure.ts';
import { causeIn } from './cause.ts';
import { meansIn, meansOfKey } from './means.ts';
import { daysOf, type Days } from './period.ts';

/** An entity where it is one of the dataset, and the words where there are some. */
export interface Ref {
  id: string | null;
  text: string | null;
}

export interface Counted {
  class: Population;
  /** Whether attackers among the dead are counted. */
  attackers: 'yes' | 'no' | 'unknown';
  nationality: string | null;
}

/** What a share is a share of, or what a change is measured against, as words and, where they are known, as data. */
export interface Whole {
  text: string;
  measure: Measure | null;
  population: Population | null;
  place: string | null;
}

/** The days that a change is measured against, or the words alone. */
export interface Baseline {
  days: Days | null;
  text: string | null;
}

export interface ComparableFigure {
  /** The claim's id; null for a figure on a page. */
  id: string | null;
  kind: FigureKind;
  value: number | null;
  /** Inclusive unless open; null is unbounded. */
  low: number | null;
  high: number | null;
  lowOpen: boolean;
  highOpen: boolean;
  comparator: Comparator;
  vague: boolean;
  /** The step to which the writer says the number is rounded. */
  roundingUnit: number | null;
  unit: string;
  measure: Measure | null;
  /** The measure that the words name, where the text means another ("casualties" for deaths). */
  measureAsWorded: Measure | null;
  measureInDoubt: boolean;
  population: Counted | null;
  denominator: Whole | null;
  baseline: Baseline | null;
  period: Days | null;
  place: Ref | null;
  event: Ref | null;
  perpetrator: Ref | null;
  counter: string | null;
  saidBy: string | null;
  /** The words that name who says it, where the dataset has no entity for them: "a police official". */
  attribution: string | null;
  document: string | null;
  /** The day of the count, else of the document. */
  asOf: string | null;
  /** `asOf` is the day of the count itself; else the count is of that day at the latest. */
  dayIsCounts: boolean;
  partOf: string | null;
  includes: readonly string[];
  supersedes: string | null;
  /** Codes of the means that narrow the count (means.ts); empty where none is named. */
  means: readonly string[];
  /** Words that speak of a cause that no armed group is behind: "flood". */
  cause: string | null;
}

const MEASURE_WORDS: readonly [RegExp, Measure][] = [
  [/casualt/i, 'casualties'],
  [/injur|wound|hurt/i, 'injured'],
  [/kill|dea(?:d|th)|die|lives|fatalit|martyr/i, 'killed'],
];

/** The measure that a loosely used word names when it is taken at its word. */
export function measureOfWord(word: string | null | undefined): Measure | null {
  if (!word) return null;
  return MEASURE_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const ref = (r: Reference | null | undefined): Ref | null => (r ? { id: r.entity, text: r.text } : null);
const idRef = (id: string | undefined): Ref | null => (id === undefined ? null : { id, text: null });
const differing = (worded: Measure | null, understood: Measure | null): Measure | null =>
  worded !== null && worded !== understood ? worded : null;

export interface PageFigureContext {
  /** The page's own date (ISO), where it is known. */
  date?: string | null;
  /** The sentence that the figure stands in: "flood" and "air strikes" in it keep it apart from other counts. */
  sentence?: string | null;
}

/** A figure of a page as a comparable one. */
export function fromFigure(f: Figure, page: PageFigureContext = {}): ComparableFigure {
  const measure = f.measure?.value ?? null;
  const days = f.period ? daysOf(f.period.value.from, f.period.value.to) : null;
  return {
    id: null,
    kind: f.kind,
    value: f.value,
    low: f.low,
    high: f.high,
    lowOpen: f.lowOpen,
    highOpen: f.highOpen,
    comparator: f.comparator,
    vague: f.vague,
    roundingUnit: null,
    unit: f.unit,
    measure,
    measureAsWorded: f.measureDoubt === null ? null : differing(measureOfWord(f.measure?.words), measure),
    measureInDoubt: f.measureDoubt !== null,
    population: f.population
      ? { class: f.population.value, attackers: 'unknown', nationality: f.nationality?.value.text ?? null }
      : null,
    denominator: f.denominator
      ? { text: f.denominator.value, measure: null, population: null, place: null }
      : null,
    baseline: f.baseline ? { days: null, text: f.baseline.value } : null,
    period: days,
    place: ref(f.place?.value),
    event: ref(f.event?.value),
    perpetrator: ref(f.perpetrator?.who),
    counter: f.counter?.value.entity ?? null,
    saidBy: f.saidBy?.value.entity ?? null,
    attribution: f.saidBy?.value.text ?? null,
    document: null,
    asOf: page.date ?? null,
    dayIsCounts: false,
    partOf: null,
    includes: [],
    supersedes: null,
    means: meansIn(page.sentence),
    cause: causeIn(page.sentence),
  };
}

/**
 * A claim of the dataset as a comparable figure.
 * @param published the date of the claim's document, for claims that do not say of when their count is
 */
export function fromClaim(c: FigureClaim, published: string | null = null): ComparableFigure {
  const asOf = typeof c.asOf === 'string' ? c.asOf : (c.asOf?.date ?? null);
  const whole = c.denominator;
  return {
    id: c.id,
    kind: c.kind,
    value: c.value ?? null,
    low: c.low,
    high: c.high,
    lowOpen: c.lowOpen ?? false,
    highOpen: c.highOpen ?? false,
    comparator: c.comparator,
    vague: c.vague,
    roundingUnit: c.roundingUnit ?? null,
    unit: c.unit,
    measure: c.measure,
    measureAsWorded:
      c.measureDoubt === undefined ? null : differing(measureOfWord(c.measureWordAsWritten), c.measure),
    measureInDoubt: c.measureDoubt !== undefined,
    population: c.population
      ? {
          class: c.population.class,
          attackers: c.population.includesPerpetrators,
          nationality: c.population.nationality ?? null,
        }
      : null,
    denominator: whole
      ? {
          text: whole.description,
          measure: whole.measure ?? null,
          population: whole.population?.class ?? null,
          place: whole.placeId ?? null,
        }
      : null,
    baseline: c.baselinePeriod
      ? { days: daysOf(c.baselinePeriod.from, c.baselinePeriod.to), text: c.baselinePeriod.label ?? null }
      : null,
    period: c.period ? daysOf(c.period.from, c.period.to) : null,
    place: idRef(c.placeId),
    event: idRef(c.eventId),
    perpetrator: idRef(c.perpetrator?.entityId),
    counter: c.counter ?? null,
    saidBy: c.saidBy ?? null,
    attribution: c.attributionAsWritten ?? null,
    document: c.documentId,
    asOf: asOf ?? published,
    dayIsCounts: asOf !== null,
    partOf: c.partOf ?? null,
    includes: c.includes ?? [],
    supersedes: c.supersedes ?? null,
    means: meansOfKey(c.seriesKey),
    cause: null,
  };
}
