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

const otherName = v.object({ text: v.string(), lang: v.string(), kind: v.string() });

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
  sources: v.object({ naming: v.number(), all: v.number(), allOpinion: v.boolean() }),
  /** Claims of responsibility and what named bodies say first. */
  lines: v.array(statementLine),
  opinions: v.array(statementLine),
  designations: v.array(designationLine),
  names: v.array(otherName),
  hostileNames: v.array(otherName),
  roles: v.array(v.object({ title: v.string(), organisation: v.nullable(v.string()), source: sourceLine })),
  map: v.nullable(svgNode),
  /** The other entities that the same words may mean. */
  readings: v.array(v.object({ entity: v.string(), label: v.string(), kind: v.picklist(ENTITY_KINDS), within: v.array(v.string()) })),
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
  source: sourceLine,
  locator: v.nullable(locator),
  relayedBy: v.nullable(v.string()),
});
export type ComparedClaim = v.InferOutput<typeof comparedClaim>;

export const figureBrief = v.object({
  key: v.string(),
  figure,
  /** `comparable`: some claim is about the same thing; `doubt`: something in the text does not add up; else `nothing`. */
  state: v.picklist(['comparable', 'doubt', 'nothing']),
  /** By who counted; null where nobody is named. */
  groups: v.array(v.object({ counter: v.nullable(v.string()), claims: v.array(comparedClaim) })),
  notComparable: v.array(comparedClaim),
  questions: v.array(v.picklist(QUESTIONS)),
});
export type FigureBrief = v.InferOutput<typeof figureBrief>;
