import type { Entity } from '../dataset/entity.ts';

/** The places (or bodies) that an entity is part of, the nearest first; a circle in the records ends it. */
export function partOfChain(
  entity: Pick<Entity, 'id' | 'partOf'>,
  entities: ReadonlyMap<string, Entity>,
): Entity[] {
  const chain: Entity[] = [];
  const seen = new Set([entity.id]);
  let next = entity.partOf;
  while (next !== undefined && !seen.has(next) && chain.length < 8) {
    seen.add(next);
    const parent = entities.get(next);
    if (!parent) break;
    chain.push(parent);
    next = parent.partOf;
  }
  return chain;
}
