/**
 * Which of the things said about an entity come first: its own claims and denials of responsibility, then what others
 * say of its responsibility, then what named bodies say, then people, then the documents themselves. What somebody
 * urges or predicts is no statement of fact at all and goes to the opinions.
 */
import type { Entity } from '../dataset/entity.ts';
import type { Relation } from '../dataset/relation.ts';
import type { SourceDocument } from '../dataset/source-document.ts';
import type { StatementLine } from './brief.ts';
import { sourceLine } from './source-line.ts';

const RESPONSIBILITY = new Set(['responsibleFor', 'attacked', 'killed']);
const OPINION = new Set(['urged', 'predicted']);
/** Firm stances before soft ones among lines of the same rank. */
const FIRMNESS = ['claimed', 'denied', 'asserted', 'attributed', 'alleged', 'hedged', 'predicted', 'urged'];

export interface StatementInput {
  entity: Pick<Entity, 'id'>;
  relations: readonly Relation[];
  sources: ReadonlyMap<string, SourceDocument>;
  entities: ReadonlyMap<string, Entity>;
  /** The source that the page is, or is a copy of. */
  pageSourceId?: string | null;
}

interface Ranked {
  line: StatementLine;
  rank: number;
  topic: string;
}

function rankOf(relation: Relation, entity: string, entities: ReadonlyMap<string, Entity>): number {
  const speaker = relation.assertedBy;
  const about = relation.subject === entity || relation.object === entity;
  if (!about) return 7;
  const responsible = RESPONSIBILITY.has(relation.predicate) && relation.subject === entity;
  if (responsible && speaker === entity) return 0;
  if (responsible && relation.stance === 'claimed') return 0;
  const kind = speaker === undefined ? undefined : entities.get(speaker)?.kind;
  const body = kind === 'institution' || kind === 'group' || kind === 'place';
  if (responsible && body) return 1;
  if (body) return 2;
  if (kind === 'person') return 3;
  if (responsible) return 4;
  return relation.attributionAsWritten === undefined ? 6 : 5;
}

function ranked(relation: Relation, input: StatementInput): Ranked | null {
  const source = input.sources.get(relation.documentId);
  // A statement whose source is not at hand can't be traced, so it isn't shown.
  if (!source) return null;
  const speaker = relation.assertedBy === undefined ? undefined : input.entities.get(relation.assertedBy);
  const thisPage = source.id === input.pageSourceId;
  const line: StatementLine = {
    id: relation.id,
    statement: relation.statement,
    stance: relation.stance,
    who: speaker?.label.en ?? relation.attributionAsWritten ?? null,
    source: sourceLine(source),
    locator: relation.locator,
    asOf: relation.period?.to ?? relation.period?.from ?? source.publishedOn?.date ?? null,
  };
  if (thisPage) line.thisPage = true;
  const rank = rankOf(relation, input.entity.id, input.entities);
  return {
    line,
    rank,
    topic: `${relation.subject} ${relation.predicate} ${relation.object} ${relation.stance}`,
  };
}

const later = (a: StatementLine, b: StatementLine): number => (b.asOf ?? '').localeCompare(a.asOf ?? '');

function inOrder(a: Ranked, b: Ranked): number {
  return (
    Number(a.line.thisPage ?? false) - Number(b.line.thisPage ?? false) ||
    a.rank - b.rank ||
    Number(a.line.source.background) - Number(b.line.source.background) ||
    FIRMNESS.indexOf(a.line.stance) - FIRMNESS.indexOf(b.line.stance) ||
    later(a.line, b.line) ||
    (a.line.id < b.line.id ? -1 : a.line.id > b.line.id ? 1 : 0)
  );
}

/** The first of each topic in order, then the rest: three lines should not say one thing three times. */
function varied(items: Ranked[]): Ranked[] {
  const seen = new Set<string>();
  const first: Ranked[] = [];
  const rest: Ranked[] = [];
  for (const item of items) {
    (seen.has(item.topic) ? rest : first).push(item);
    seen.add(item.topic);
  }
  return [...first, ...rest];
}

const isOpinion = (item: Ranked) => OPINION.has(item.line.stance);

/**
 * The statements about an entity, in the order of a card, and the opinions apart. The result does not depend on the
 * order of `relations`.
 */
export function statementsOf(input: StatementInput): { lines: StatementLine[]; opinions: StatementLine[] } {
  const id = input.entity.id;
  const mine = input.relations.filter((r) => r.subject === id || r.object === id || r.assertedBy === id);
  const all = mine.map((relation) => ranked(relation, input)).filter((item) => item !== null);
  all.sort(inOrder);
  return {
    lines: varied(all.filter((item) => !isOpinion(item))).map((item) => item.line),
    opinions: all.filter(isOpinion).map((item) => item.line),
  };
}
