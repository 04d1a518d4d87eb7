/** The records that a review leaves: the source, and what was accepted of it. What the text does not say stays out. */
import type { Alias } from '../../dataset/alias.ts';
import { aliasOf } from '../../dataset/alias-draft.ts';
import type { Entity } from '../../dataset/entity.ts';
import { stableId } from '../../dataset/exchange/stable-id.ts';
import type { FigureClaim } from '../../dataset/figure-claim.ts';
import type { SourceDocument } from '../../dataset/source-document.ts';
import type { Figure, Reference } from '../../figures/figure.ts';
import type { PackMention } from '../../dataset/pack.ts';
import type { FigureDecision, NameDecision, NewKind } from './decisions.ts';
import { changedFields, fieldsOf } from './edit-figure.ts';
import { placesOf } from './mentions.ts';
import { sourceRecord } from './new-source.ts';
import { outcome, type Review } from './review.ts';

const SUB_KIND: Record<NewKind, string> = {
  group: 'group',
  institution: 'institution',
  place: 'place',
  person: 'official',
};

const set = <K extends string, T>(key: K, value: T | null | undefined): { [P in K]?: T } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
/** Whom the text means: an entity of the dataset, or one that is made now. */
type Whom = (known: { value: Reference } | null) => string | null;

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

const isSet = ({ figure }: FigureDecision, read: Figure | undefined): string[] =>
  read ? changedFields(fieldsOf(read), fieldsOf(figure)) : [];

/** A figure's claim. A measure that is not said is a bare count; a reference that is no entity stays out. */
function claimOf(
  decision: FigureDecision,
  read: Figure | undefined,
  source: SourceDocument,
  statementOf: StatementOf,
  entityOf: Whom,
): FigureClaim {
  const { figure, words, spots } = decision;
  const byHand = isSet(decision, read);
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
    ...(byHand.length > 0 ? { note: `Set by hand: ${byHand.join(', ')}.` } : {}),
  };
}

/** One short word ("Gul", "ABC") means other things on other pages: it waits for a cue that the user writes. */
const SHORT_WORD = /^[^\s-]{1,4}$/u;

const aliasIn = (text: string, source: SourceDocument): Alias =>
  aliasOf({
    text,
    lang: source.language,
    source: source.id,
    ambiguity: SHORT_WORD.test(text) ? 'high' : 'none',
    near: '',
    somewhere: '',
    never: '',
  })!;

/** A new group, place or official: the names as they stand, a role with its source, and nothing that the text was not asked. */
function newEntity(decision: NameDecision, aliases: readonly string[], source: SourceDocument): Entity {
  const { kind, words } = decision;
  const text = words.slice(0, 200);
  const names = [...new Set([text, ...aliases.map((alias) => alias.trim().slice(0, 200)).filter(Boolean)])];
  const role = kind === 'person' ? decision.role.slice(0, 200) : null;
  return {
    id: stableId({ entity: [source.id, kind, decision.key] }),
    kind,
    subKind: SUB_KIND[kind],
    label: { en: text },
    description: role
      ? `${role[0]!.toUpperCase()}${role.slice(1, 90)}, as named in ${source.shortName}.`
      : `Named in ${source.shortName}; nothing else is recorded.`,
    identifiers: [],
    aliases: names.map((name) => aliasIn(name, source)),
    designations: [],
    ...(role ? { person: { roles: [{ title: role, source: source.id }], publicFigure: true } } : {}),
    sources: [source.id],
  };
}

/** A name of the text that is one of an entity's: the entity gains it, and nothing new is made. */
export interface Linked {
  entity: string;
  alias: Alias;
}

export interface IntakeRecords {
  source: SourceDocument;
  entities: Entity[];
  figures: FigureClaim[];
  linked: Linked[];
  mentions: PackMention[];
}

/**
 * @param namesOf the names that the dataset has for an entity, exactly as they are written
 */
export function recordsOf(
  review: Review,
  statementOf: StatementOf,
  namesOf: (entity: string) => readonly string[] = () => [],
): IntakeRecords {
  const source = sourceRecord(review.source, review.name);
  const { figures, names, same } = outcome(review);
  const made = names.map(({ decision, aliases }) => ({
    decision,
    entity: newEntity(decision, aliases, source),
  }));
  const linked = same.map(({ decision, entity }) => ({
    entity,
    alias: aliasIn(decision.words.slice(0, 200), source),
  }));
  const named = new Map([
    ...made.flatMap(({ entity }) =>
      entity.aliases.map(({ text }) => [text.toLowerCase(), entity.id] as const),
    ),
    ...linked.map(({ entity, alias }) => [alias.text.toLowerCase(), entity] as const),
  ]);
  const entityOf: Whom = (known) =>
    known === null ? null : (known.value.entity ?? named.get(known.value.text.toLowerCase()) ?? null);
  const read = new Map(
    review.decisions.map((one) => [one.key, one.kind === 'figure' ? one.figure : undefined]),
  );
  const own = new Map(made.map(({ entity }) => [entity.id, entity.aliases.map(({ text }) => text)]));
  return {
    source,
    entities: made.map(({ entity }) => entity),
    figures: figures.map((one) => claimOf(one, read.get(one.key), source, statementOf, entityOf)),
    linked,
    mentions: placesOf(
      [
        ...(review.link ? review.known : []),
        ...made.flatMap(({ decision, entity: { id } }) =>
          decision.spots.map((spot) => ({ ...spot, entity: id })),
        ),
        ...same.flatMap(({ decision, entity }) => decision.spots.map((spot) => ({ ...spot, entity }))),
      ],
      review.source.text,
      source.id,
      (id) => [
        ...(own.get(id) ?? namesOf(id)),
        ...linked.flatMap(({ entity, alias }) => (entity === id ? alias.text : [])),
      ],
    ),
  };
}
