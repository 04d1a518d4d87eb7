import type { Coverage } from '../coverage.ts';
import type { Pack } from '../pack.ts';
import { ENTITY_KINDS } from '../vocabulary.ts';

export const COUNTED = [...ENTITY_KINDS, 'description', 'figure', 'relation', 'explained'] as const;
export type Counted = (typeof COUNTED)[number];

/** For one document: how many names of each kind, descriptions, figures, relations and explained words it has. */
export function countsOf(
  pack: Pack,
  coverage: readonly Coverage[],
  documentId: string,
): Record<Counted, number> {
  const kinds = new Map(pack.entities.map((e) => [e.id, e.kind]));
  const counts = Object.fromEntries(COUNTED.map((kind) => [kind, 0])) as Record<Counted, number>;
  for (const m of pack.mentions) {
    const kind = kinds.get(m.entityId);
    if (m.locator.documentId === documentId && kind) counts[m.descriptive ? 'description' : kind]++;
  }
  counts.figure = pack.figureClaims.filter((f) => f.documentId === documentId).length;
  counts.relation = pack.relations.filter((r) => r.documentId === documentId).length;
  counts.explained = coverage.filter((c) => c.locator.documentId === documentId).length;
  return counts;
}
