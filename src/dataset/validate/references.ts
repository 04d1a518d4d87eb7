import type { Pack } from '../pack.ts';
import { ofEntity, ofFigure, ofMention, ofRelation, ofSource, type Reference } from '../references.ts';
import type { PackIssue } from '../result.ts';

function* references(pack: Pack): Generator<Reference> {
  const at = (list: string, i: number, found: Reference[]) =>
    found.map(([path, id]): Reference => [`${list}.${i}.${path}`, id]);
  for (const [i, s] of pack.sources.entries()) yield* at('sources', i, ofSource(s));
  for (const [i, e] of pack.entities.entries()) yield* at('entities', i, ofEntity(e));
  for (const [i, f] of pack.figureClaims.entries()) yield* at('figureClaims', i, ofFigure(f));
  for (const [i, r] of pack.relations.entries()) yield* at('relations', i, ofRelation(r));
  for (const [i, m] of pack.mentions.entries()) yield* at('mentions', i, ofMention(m));
}

/** Follows `partOf` from every entity; a chain that comes back to its start is reported once, at that entity. */
export function circles({ entities }: Pack): PackIssue[] {
  const parent = new Map(entities.map((e) => [e.id, e.partOf]));
  return entities.flatMap((e, i) => {
    let here = e.partOf;
    for (let steps = 0; here !== undefined && steps <= entities.length; steps++) {
      if (here === e.id) return [{ path: `entities.${i}.partOf`, message: 'is part of itself' }];
      here = parent.get(here);
    }
    return [];
  });
}

/** Every id stands for one record, designations included; every reference leads to a record of this pack or a known one. */
export function referenceIssues(pack: Pack, known: (id: string) => boolean = () => false): PackIssue[] {
  const seen = new Map<string, string>();
  const issues: PackIssue[] = [];
  const take = (id: string, path: string) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else issues.push({ path, message: `the id ${id} is already that of ${first}`, code: 'duplicateId' });
  };
  for (const list of ['sources', 'entities', 'relations', 'figureClaims'] as const)
    pack[list].forEach((record, i) => take(record.id, `${list}.${i}`));
  pack.entities.forEach((e, i) =>
    e.designations.forEach((d, j) => take(d.id, `entities.${i}.designations.${j}`)),
  );
  for (const [path, id] of references(pack))
    if (id !== undefined && !seen.has(id) && !known(id))
      issues.push({ path, message: `no record has the id ${id}`, code: 'dangling' });
  return [...issues, ...circles(pack)];
}
