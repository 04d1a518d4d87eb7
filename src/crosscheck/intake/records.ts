/** The records that a review leaves: the source, and what was accepted of it. What the text does not say stays out. */
import type { Entity } from '../../dataset/entity.ts';
import { stableId } from '../../dataset/exchange/stable-id.ts';
import type { FigureClaim } from '../../dataset/figure-claim.ts';
import type { SourceDocument } from '../../dataset/source-document.ts';
import type { Figure, Reference } from '../../figures/figure.ts';
import type { Decision, NewKind } from './decisions.ts';
import { sourceRecord } from './new-source.ts';
import { accepted, type Review } from './review.ts';

const SUB_KIND: Record<NewKind, string> = { group: 'group', institution: 'institution', place: 'place' };

const set = <K extends string, T>(key: K, value: T | null | undefined): { [P in K]?: T } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
const entityOf = (known: { value: Reference } | null): string | null => known?.value.entity ?? null;

function periodOf({ period }: Figure): FigureClaim['period'] | null {
  if (period === null) return null;
  const { from, to, label } = period.value;
  return { ...set('from', from), ...set('to', to), ...set('label', label || null), basis: period.basis };
}

function populationOf({ population, nationality }: Figure): FigureClaim['population'] | null {
  if (population === null) return null;
  return {
    class: population.value,
    includesPerpetrators: 'unknown',
    ...set('nationality', nationality?.value.text),
    basis: population.basis,
  };
}

/** What is said of a figure in the reader's language: its number and what was read of it, and no sentence of the text. */
export type StatementOf = (decision: FigureDecision) => string;

export type FigureDecision = Decision & { kind: 'figure' };

/** A figure's claim. A measure that is not said is a bare count; a reference that is no entity of the dataset stays out. */
function claimOf(decision: FigureDecision, source: SourceDocument, statementOf: StatementOf): FigureClaim {
  const { figure, words, spots } = decision;
  const [{ start, end }] = spots as [FigureDecision['spots'][number]];
  const { perpetrator, denominator } = figure;
  const said = figure.saidBy ?? figure.counter;
  return {
    id: stableId({ figure: [source.id, start, end] }),
    documentId: source.id,
    locator: { documentId: source.id, start, end, exact: words.slice(0, 120) },
    textAsWritten: words.slice(0, 120),
    statement: statementOf(decision).slice(0, 240),
    kind: figure.kind,
    ...set('value', figure.value),
    low: figure.low,
    high: figure.high,
    ...(figure.lowOpen ? { lowOpen: true } : {}),
    ...(figure.highOpen ? { highOpen: true } : {}),
    comparator: figure.comparator,
    vague: figure.vague,
    unit: figure.unit.slice(0, 30) || 'things',
    measure: figure.measure?.value ?? 'count',
    ...set('measureWordAsWritten', figure.measure?.words?.slice(0, 60)),
    ...set('measureDoubt', figure.measureDoubt),
    ...set('population', populationOf(figure)),
    ...set('period', periodOf(figure)),
    ...(denominator ? { denominator: { description: denominator.value } } : {}),
    ...set('placeId', entityOf(figure.place)),
    ...(entityOf(figure.place) === null ? {} : { placeBasis: figure.place!.basis }),
    ...set('eventId', entityOf(figure.event)),
    ...(perpetrator
      ? {
          perpetrator: {
            ...set('entityId', perpetrator.who.entity),
            status: perpetrator.status,
            ...set('by', perpetrator.by?.entity),
          },
        }
      : {}),
    ...set('saidBy', entityOf(figure.saidBy)),
    ...set('counter', entityOf(figure.counter)),
    ...(entityOf(figure.counter) === null ? {} : { counterBasis: figure.counter!.basis }),
    ...set('attributionAsWritten', said?.value.text.slice(0, 80)),
    verification: 'reported',
    stance: said ? 'attributed' : 'asserted',
    ...set('asOf', source.publishedOn),
  };
}

const SCRIPTS = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
] as const;

/** One short word ("Gul", "ABC") means other things on other pages: it waits for a cue that the user writes. */
const SHORT_WORD = /^[^\s-]{1,4}$/u;

/** A new group or place: its name as it stands, and nothing that the text was not asked. */
function newEntity(words: string, kind: NewKind, source: SourceDocument): Entity {
  const text = words.slice(0, 200);
  return {
    id: stableId({ entity: [source.id, kind, text] }),
    kind,
    subKind: SUB_KIND[kind],
    label: { en: text },
    description: `Named in ${source.shortName}; nothing else is recorded.`,
    identifiers: [],
    aliases: [
      {
        text,
        lang: source.language,
        script: SCRIPTS.find(([script]) => script.test(text))?.[1] ?? 'Other',
        kind: 'name',
        caseRule: 'exact',
        ambiguity: SHORT_WORD.test(text) ? 'high' : 'none',
        source: source.id,
      },
    ],
    designations: [],
    sources: [source.id],
  };
}

export function recordsOf(
  review: Review,
  statementOf: StatementOf,
): {
  source: SourceDocument;
  entities: Entity[];
  figures: FigureClaim[];
} {
  const source = sourceRecord(review.source, review.name);
  const entities: Entity[] = [];
  const figures: FigureClaim[] = [];
  for (const decision of accepted(review)) {
    if (decision.kind === 'figure') figures.push(claimOf(decision, source, statementOf));
    else entities.push(newEntity(decision.words, decision.kind, source));
  }
  return { source, entities, figures };
}
