/** Relations of the dataset as a graph. What somebody urges or predicts is no relation and is left out. */
import type { Entity } from '../dataset/entity.ts';
import type { Relation } from '../dataset/relation.ts';
import type { SourceDocument } from '../dataset/source-document.ts';
import type { Graph, GraphEdge } from './relation-graph.ts';

const OPINION = new Set<Relation['stance']>(['urged', 'predicted']);
const SOFT = new Set<Relation['stance']>(['denied', 'alleged', 'hedged']);

/** What is drawn of an entity. */
export type End = Pick<Entity, 'id' | 'label' | 'kind'>;

export interface GraphWords {
  predicate: (predicate: Relation['predicate']) => string;
  stance: (stance: Relation['stance']) => string;
}

export interface GraphRecords {
  relations: readonly Relation[];
  /** By id, at least the ends of the relations and those who assert them. */
  entities: ReadonlyMap<string, End>;
  sources: ReadonlyMap<string, SourceDocument>;
}

/**
 * A claim whose source is not at hand has nobody who says it, and is left out. Claims that say the same with the same
 * words of the same speaker in the same source are one thread.
 */
export function graphOf({ relations, entities, sources }: GraphRecords, words: GraphWords): Graph {
  const edges = new Map<string, GraphEdge>();
  const ends = new Map<string, End>();
  for (const relation of relations) {
    const source = sources.get(relation.documentId);
    const [from, to] = [entities.get(relation.subject), entities.get(relation.object)];
    if (!source || !from || !to || OPINION.has(relation.stance)) continue;
    const speaker =
      relation.assertedBy === undefined ? undefined : entities.get(relation.assertedBy)?.label.en;
    const who = speaker ?? relation.attributionAsWritten ?? source.shortName;
    const said = [from.id, relation.predicate, to.id, who, relation.stance, source.id].join(' ');
    if (edges.has(said)) continue;
    ends.set(from.id, from).set(to.id, to);
    edges.set(said, {
      id: relation.id,
      from: from.id,
      to: to.id,
      what: words.predicate(relation.predicate),
      who,
      stance: words.stance(relation.stance),
      source: source.shortName,
      date: source.publishedOn?.date ?? null,
      soft: SOFT.has(relation.stance),
    });
  }
  const nodes = [...ends.values()].map(({ id, label, kind }) => ({ id, label: label.en, kind }));
  return { nodes, edges: [...edges.values()] };
}
