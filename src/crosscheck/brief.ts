/**
 * What the dataset says of a mention, in the order and the shape in which a card shows it: data and closed codes,
 * no words of the interface. Built in the background, sent to the page as JSON, drawn by card and panel.
 */
import * as v from 'valibot';
import { locator } from '../dataset/primitives.ts';
import { ENTITY_KINDS, GENRES, STANCES } from '../dataset/vocabulary.ts';
import { figure, QUESTIONS } from '../figures/figure.ts';

/** The source that stands on every line. */
const sourceLine = v.object({
  id: v.string(),
  shortName: v.string(),
  genre: v.picklist(GENRES),
  opinion: v.boolean(),
  background: v.boolean(),
  date: v.nullable(v.string()),
  dateBasis: v.nullable(v.picklist(['stated', 'metadata', 'inferred'])),
  url: v.nullable(v.string()),
  /** The bytes of the document that *Show in source* can open, where the user has given it to us. */
  textSha256: v.nullable(v.string()),
});
export type SourceLine = v.InferOutput<typeof sourceLine>;

/** One statement about an entity. `who` is null where the document speaks itself. */
const statementLine = v.object({
  id: v.string(),
  statement: v.string(),
  stance: v.picklist(STANCES),
  who: v.nullable(v.string()),
  source: sourceLine,
  locator: v.nullable(locator),
  /** The time of which it speaks, where the record has one; else the source's date says it ("as of July 2018"). */
  asOf: v.optional(v.nullable(v.string())),
  /** The page on which the card stands says this itself: no second voice. Such lines come last. */
  thisPage: v.optional(v.boolean()),
});
export type StatementLine = v.InferOutput<typeof statementLine>;

const designationLine = v.object({
  authority: v.string(),
  programme: v.nullable(v.string()),
  listRef: v.nullable(v.string()),
  status: v.picklist(['listed', 'proscribed', 'delisted']),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  url: v.nullable(v.string()),
  source: sourceLine,
});
export type DesignationLine = v.InferOutput<typeof designationLine>;

/** A node of a drawing: `['circle', {cx: 3, cy: 4, r: 2, class: 'dot'}]`. Attributes are plain; there is no markup. */
export interface SvgNode {
  tag: string;
  attributes: Record<string, string | number>;
  children: (SvgNode | string)[];
}
export const svgNode: v.GenericSchema<SvgNode> = v.object({
  tag: v.picklist(['svg', 'g', 'path', 'circle', 'line', 'rect', 'text', 'title', 'desc']),
  attributes: v.record(v.string(), v.union([v.string(), v.number()])),
  children: v.array(v.union([v.string(), v.lazy(() => svgNode)])),
});

const otherName = v.object({
  text: v.string(),
  lang: v.string(),
  kind: v.string(),
  /** Short name of the source in which this form stands. */
  source: v.optional(v.string()),
});

export const entityBrief = v.object({
  entity: v.string(),
  label: v.string(),
  kind: v.picklist(ENTITY_KINDS),
  subKind: v.string(),
  description: v.string(),
  distinguish: v.nullable(v.string()),
  /** "province, Afghanistan": the labels of the places that it is part of, the nearest first. */
  within: v.array(v.string()),
  /** In how many of the user's sources it is named, background apart. */
  sources: v.object({
    naming: v.number(),
    all: v.number(),
    allOpinion: v.boolean(),
    /** The page on which the card stands is one of those that name it. */
    pageIsOne: v.optional(v.boolean()),
  }),
  /** Claims of responsibility and what named bodies say first. */
  lines: v.array(statementLine),
  /** How many further statements the full record has, opinions apart. */
  moreLines: v.optional(v.number()),
  opinions: v.array(statementLine),
  designations: v.array(designationLine),
  names: v.array(otherName),
  hostileNames: v.array(otherName),
  roles: v.array(v.object({ title: v.string(), organisation: v.nullable(v.string()), source: sourceLine })),
  map: v.nullable(svgNode),
  /** The point that the map marks, in degrees (WGS84). */
  position: v.optional(v.object({ lat: v.number(), lon: v.number() })),
  /** For a place: the dataset's events in it, the latest first; `all` counts those that are not shown too. */
  events: v.optional(
    v.object({
      all: v.number(),
      shown: v.array(v.object({ entity: v.string(), label: v.string(), date: v.string() })),
    }),
  ),
  /** From three dated sources on: who said what, when, in order of time (history.ts), and its drawing. */
  history: v.optional(v.array(statementLine)),
  timeline: v.optional(v.nullable(svgNode)),
  /** For a body that counts: what, whom and how often. */
  counting: v.optional(
    v.object({ what: v.string(), whom: v.string(), often: v.string(), source: sourceLine }),
  ),
  /** For a capital or an office: those whom it stood for at some time. */
  standsFor: v.optional(v.array(v.object({ entity: v.string(), label: v.string() }))),
  /** The other entities that the same words may mean. */
  readings: v.array(
    v.object({
      entity: v.string(),
      label: v.string(),
      kind: v.picklist(ENTITY_KINDS),
      within: v.array(v.string()),
    }),
  ),
});
export type EntityBrief = v.InferOutput<typeof entityBrief>;

/** How one claim relates to another (data model, 5.10). */
export const RELATIONS = [
  'notComparable',
  'differentMeasure',
  'differentPopulation',
  'differentPeriod',
  'differentPlace',
  'differentEvent',
  'cannotTell',
  'subtotalOf',
  'agrees',
  'consistentWithBound',
  'belowUsualMeaning',
  'overlapsRange',
  'differs',
  'supersededBy',
  'arithmeticDoubt',
] as const;
export type ComparisonRelation = (typeof RELATIONS)[number];

const comparedClaim = v.object({
  claim: v.string(),
  /** The dataset's own value, as a figure, so that it can be written in the reader's language. */
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  lowOpen: v.optional(v.boolean()),
  highOpen: v.optional(v.boolean()),
  value: v.nullable(v.number()),
  comparator: v.string(),
  vague: v.boolean(),
  unit: v.string(),
  kind: v.string(),
  measure: v.string(),
  textAsWritten: v.string(),
  statement: v.string(),
  period: v.nullable(v.string()),
  place: v.nullable(v.string()),
  population: v.nullable(v.string()),
  relation: v.picklist(RELATIONS),
  /** The keys that decided it, as closed codes ("period", "population", "noDate"). */
  reasons: v.array(v.string()),
  notes: v.array(v.object({ code: v.string(), detail: v.optional(v.string()) })),
  /** The gap in absolute terms where two numbers differ: 12. */
  gap: v.nullable(v.number()),
  /** The gap against the dataset's number, as a fraction: 0.07. For the table only. */
  relativeGap: v.optional(v.nullable(v.number())),
  source: sourceLine,
  locator: v.nullable(locator),
  relayedBy: v.nullable(v.string()),
  /** The day of which the count is, where it is known; series are ordered by it. */
  asOf: v.optional(v.nullable(v.string())),
  /** The claim whose count this one only passes on: a repeat, not a second source. */
  repeatOf: v.optional(v.nullable(v.string())),
  /** The same counter has a later count in this dataset. */
  superseded: v.optional(v.boolean()),
});
export type ComparedClaim = v.InferOutput<typeof comparedClaim>;

/**
 * A question that the page's own numbers raise: `{code: 'sum', others: ['f3', 'f4'], values: [157, 137, 20], result: 157}`.
 * `others` are the keys of the other figures that take part, `values` the numbers in the order of the arithmetic,
 * `result` what it comes to.
 */
export const DOUBTS = ['sum', 'change', 'share', 'twoNumbers', 'twoMeanings', 'measureWord'] as const;
export const doubt = v.object({
  code: v.picklist(DOUBTS),
  others: v.array(v.string()),
  values: v.array(v.number()),
  result: v.nullable(v.number()),
  /** Closed codes that tell the two meanings apart: ["percentShare", "percentChange"], ["casualties", "killed"]. */
  meanings: v.optional(v.array(v.string())),
});
export type Doubt = v.InferOutput<typeof doubt>;

export const figureBrief = v.object({
  key: v.string(),
  figure,
  /**
   * `comparable`: some claim is about the same thing; `doubt`: something in the text does not add up, or a claim would
   * be about the same thing but for what the text leaves open, or has the same number but for one key; else `nothing`.
   */
  state: v.picklist(['comparable', 'doubt', 'nothing']),
  /**
   * By who counted, the group of the most telling claim first; `counter` is null where nobody is named, and `told` says
   * that it is who told the number ("a police official"), since nobody is said to have counted.
   */
  groups: v.array(
    v.object({
      counter: v.nullable(v.string()),
      told: v.optional(v.boolean()),
      claims: v.array(comparedClaim),
    }),
  ),
  /** Ids of the claims in `groups`, repeats apart, the most telling first (telling.ts). */
  telling: v.optional(v.array(v.string())),
  notComparable: v.array(comparedClaim),
  questions: v.array(v.picklist(QUESTIONS)),
  doubts: v.optional(v.array(doubt)),
  /** Points, bars and open intervals on one axis, from two comparable counters on. */
  plot: v.optional(v.nullable(svgNode)),
});
export type FigureBrief = v.InferOutput<typeof figureBrief>;
