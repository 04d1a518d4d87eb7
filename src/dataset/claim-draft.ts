/**
 * A figure, a relation or an entity as a user types it, and the record that it makes: an empty field is one that the
 * source leaves open. `{comparator: 'atLeast', value: '40', ...}` becomes `{comparator: 'atLeast', value: 40, low: 40, high: null, ...}`.
 */
import type { PackRecords } from './canonical.ts';
import { interval } from './exchange/csv/fill.ts';
import { checkRecords } from './exchange/check-records.ts';
import type { Problem } from './exchange/problem.ts';
import { noRecords } from './exchange/records.ts';
import { shaped } from './exchange/shape.ts';
import { entity as entitySchema, type Entity } from './entity.ts';
import { figureClaim, type FigureClaim } from './figure-claim.ts';
import { relation as relationSchema, type Relation } from './relation.ts';
import type { Result } from './result.ts';
import { scriptOf } from './script-of.ts';
import type { EntityKind } from './vocabulary.ts';

/** What figures and relations have in common. Dates are ISO 8601; `start` and `end` are UTF-16 offsets, half open. */
interface ClaimDraft {
  documentId: string;
  statement: string;
  stance: string;
  from: string;
  to: string;
  start: string;
  end: string;
}

export interface FigureDraft extends ClaimDraft {
  textAsWritten: string;
  kind: string;
  comparator: string;
  value: string;
  /** Of a range, the other end. */
  upTo: string;
  unit: string;
  measure: string;
  population: string;
  placeId: string;
  eventId: string;
  counter: string;
  saidBy: string;
}

export interface RelationDraft extends ClaimDraft {
  subject: string;
  predicate: string;
  object: string;
  assertedBy: string;
  attributionAsWritten: string;
}

export interface EntityDraft {
  label: string;
  kind: EntityKind;
  subKind: string;
  description: string;
  source: string;
  /** A person's public role; nobody else has one. */
  role: string;
}

type Json = Record<string, unknown>;
const numberOf = (typed: string): number | undefined => {
  const bare = typed.replace(/[\s,']/g, '');
  return bare !== '' && Number.isFinite(Number(bare)) ? Number(bare) : undefined;
};

/** The fields that have something in them; those that were emptied leave the record. */
const withFields = (base: Json, fields: Json): Json => {
  const record: Json = { ...base };
  for (const [field, value] of Object.entries(fields))
    if (value === '' || value === undefined) delete record[field];
    else record[field] = value;
  return record;
};

/** What the typed part changes of a composed field; its other members stay. */
const within = (base: unknown, part: Json | undefined): Json | undefined =>
  part && { ...(base as Json | undefined), ...part };

function shared(base: Json, { documentId, statement, stance, from, to, start, end }: ClaimDraft): Json {
  const period = from || to ? withFields({ basis: 'stated', ...(base['period'] as Json) }, { from, to }) : '';
  const [first, last] = [numberOf(start), numberOf(end)];
  const known = base['locator'] as Json | undefined;
  const moved = known?.['start'] !== first || known?.['end'] !== last || known?.['documentId'] !== documentId;
  const locator =
    first === undefined || last === undefined ? '' : moved ? { documentId, start: first, end: last } : known;
  return { documentId, statement: statement.trim(), stance, period, locator };
}

type Made<T> = Result<T, Problem[]>;

/** The record by itself, then beside what it refers to. */
function made<T>(read: Made<T>, records: (record: T) => Partial<PackRecords>): Made<T> {
  if (!read.ok) return read;
  const problems = checkRecords({ ...noRecords(), ...records(read.value) }, () => true);
  return problems.length > 0 ? { ok: false, error: problems } : read;
}

/** The ends of the interval that comparator and numbers make. */
function ends({ comparator, value, upTo }: FigureDraft): Json {
  const [low, high] = [numberOf(value), numberOf(upTo)];
  const none = { value: undefined, low: null, high: null, lowOpen: undefined, highOpen: undefined };
  if (comparator === 'vague' || low === undefined) return none;
  if (comparator === 'between') return { ...none, value: low, low, high: high ?? null };
  return { ...none, value: low, low, high: low, ...interval(low, comparator as FigureClaim['comparator']) };
}

/**
 * @param base the record that is edited; null for a new one.
 * Errors: what is missing or does not go together, each with the field as a JSON pointer.
 */
export function figureOf(draft: FigureDraft, id: string, base: FigureClaim | null): Made<FigureClaim> {
  const before = (base ?? {}) as Json;
  const same = base !== null && sameNumbers(draft, draftOfFigure(base));
  const raw = withFields(before, {
    id,
    ...shared(before, draft),
    textAsWritten: draft.textAsWritten.trim(),
    kind: draft.kind,
    comparator: draft.comparator,
    vague: draft.comparator === 'vague',
    // An interval that was widened by hand, as "about" is, stays while its numbers do.
    ...(same ? {} : ends(draft)),
    unit: draft.unit.trim(),
    measure: draft.measure,
    population: within(
      before['population'] ?? { includesPerpetrators: 'unknown', basis: 'stated' },
      draft.population ? { class: draft.population } : undefined,
    ),
    placeId: draft.placeId,
    eventId: draft.eventId,
    counter: draft.counter,
    saidBy: draft.saidBy,
    verification: before['verification'] ?? 'unknown',
  });
  return made(shaped(figureClaim, raw), (record) => ({ figureClaims: [record] }));
}

const sameNumbers = (a: FigureDraft, b: FigureDraft): boolean =>
  a.comparator === b.comparator && a.value === b.value && a.upTo === b.upTo;

export function relationOf(draft: RelationDraft, id: string, base: Relation | null): Made<Relation> {
  const before = (base ?? {}) as Json;
  const { subject, predicate, object, assertedBy } = draft;
  const raw = withFields(before, {
    id,
    ...shared(before, draft),
    subject,
    predicate,
    object,
    assertedBy,
    attributionAsWritten: assertedBy ? '' : draft.attributionAsWritten.trim(),
    confidence: before['confidence'] ?? 'stated',
  });
  return made(shaped(relationSchema, raw), (record) => ({ relations: [record] }));
}

/** A new entity, called by its label. A person needs a public role. */
export function entityOf(draft: EntityDraft, id: string): Made<Entity> {
  const { kind, source } = draft;
  const label = draft.label.trim().replace(/\s+/gu, ' ');
  const role = draft.role.trim();
  if (kind === 'person' && role === '')
    return { ok: false, error: [{ code: 'required', pointer: '/person' }] };
  const raw = {
    id,
    kind,
    subKind: draft.subKind,
    label: { en: label },
    description: draft.description.trim(),
    identifiers: [],
    designations: [],
    aliases: [
      {
        text: label,
        lang: 'en',
        script: scriptOf(label),
        kind: 'name',
        caseRule: 'exact',
        ambiguity: 'none',
        source,
      },
    ],
    sources: [source],
    ...(kind === 'person' ? { person: { roles: [{ title: role, source }], publicFigure: true } } : {}),
  };
  return made(shaped(entitySchema, raw), (record) => ({ entities: [record] }));
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

const sharedDraft = (record: FigureClaim | Relation): ClaimDraft => ({
  documentId: record.documentId,
  statement: record.statement,
  stance: record.stance ?? 'asserted',
  from: text(record.period?.from),
  to: text(record.period?.to),
  start: text(record.locator?.start),
  end: text(record.locator?.end),
});

export const draftOfFigure = (record: FigureClaim): FigureDraft => ({
  ...sharedDraft(record),
  textAsWritten: record.textAsWritten,
  kind: record.kind,
  comparator: record.comparator,
  value: text(record.comparator === 'between' ? record.low : record.value),
  upTo: record.comparator === 'between' ? text(record.high) : '',
  unit: record.unit,
  measure: record.measure,
  population: text(record.population?.class),
  placeId: text(record.placeId),
  eventId: text(record.eventId),
  counter: text(record.counter),
  saidBy: text(record.saidBy),
});

export const draftOfRelation = (record: Relation): RelationDraft => ({
  ...sharedDraft(record),
  subject: record.subject,
  predicate: record.predicate,
  object: record.object,
  assertedBy: text(record.assertedBy),
  attributionAsWritten: text(record.attributionAsWritten),
});

const emptyClaim: ClaimDraft = {
  documentId: '',
  statement: '',
  stance: 'asserted',
  from: '',
  to: '',
  start: '',
  end: '',
};

export const emptyFigure: FigureDraft = {
  ...emptyClaim,
  textAsWritten: '',
  kind: 'count',
  comparator: 'exact',
  value: '',
  upTo: '',
  unit: 'people',
  measure: 'killed',
  population: '',
  placeId: '',
  eventId: '',
  counter: '',
  saidBy: '',
};

export const emptyRelation: RelationDraft = {
  ...emptyClaim,
  subject: '',
  predicate: 'memberOf',
  object: '',
  assertedBy: '',
  attributionAsWritten: '',
};
