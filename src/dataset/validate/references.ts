import type { Entity } from '../entity.ts';
import type { FigureClaim } from '../figure-claim.ts';
import type { Pack } from '../pack.ts';
import type { PackIssue } from '../result.ts';

/** `['entities.3.partOf', 'sm:seed/place/pakistan']`: a place in the pack, and the id that it refers to. */
type Reference = [path: string, id: string | undefined];

function ofEntity(e: Entity, path: string): Reference[] {
  return [
    [`${path}.partOf`, e.partOf],
    [`${path}.place.source`, e.place?.source],
    [`${path}.event.placeId`, e.event?.placeId],
    ...(e.metonymOf ?? []).map((m, i): Reference => [`${path}.metonymOf.${i}`, m.entity]),
    ...(e.person?.roles ?? []).map((r, i): Reference => [`${path}.person.roles.${i}.source`, r.source]),
    ...e.designations.map((d, i): Reference => [`${path}.designations.${i}.source`, d.source]),
    ...e.sources.map((id, i): Reference => [`${path}.sources.${i}`, id]),
    ...e.aliases.flatMap((alias, i): Reference[] => [
      [`${path}.aliases.${i}.source`, alias.source],
      ...[...(alias.requires ?? []), ...(alias.forbids ?? [])]
        .filter((cue) => cue.kind === 'docEntity' || cue.kind === 'docPlace')
        .flatMap((cue) => cue.value.map((id): Reference => [`${path}.aliases.${i} (${cue.kind})`, id])),
    ]),
  ];
}

function ofFigure(f: FigureClaim, path: string): Reference[] {
  return [
    [`${path}.documentId`, f.documentId],
    [`${path}.locator.documentId`, f.locator?.documentId],
    [`${path}.placeId`, f.placeId],
    [`${path}.eventId`, f.eventId],
    [`${path}.denominator.placeId`, f.denominator?.placeId],
    [`${path}.perpetrator.entityId`, f.perpetrator?.entityId],
    [`${path}.perpetrator.by`, f.perpetrator?.by],
    [`${path}.saidBy`, f.saidBy],
    [`${path}.counter`, f.counter],
    [`${path}.supersedes`, f.supersedes],
    [`${path}.partOf`, f.partOf],
    ...(f.includes ?? []).map((id, i): Reference => [`${path}.includes.${i}`, id]),
  ];
}

function* references(pack: Pack): Generator<Reference> {
  yield* pack.sources.map((s, i): Reference => [`sources.${i}.publisherId`, s.publisherId]);
  for (const [i, e] of pack.entities.entries()) yield* ofEntity(e, `entities.${i}`);
  for (const [i, f] of pack.figureClaims.entries()) yield* ofFigure(f, `figureClaims.${i}`);
  for (const [i, r] of pack.relations.entries()) {
    for (const field of ['subject', 'object', 'documentId', 'assertedBy'] as const)
      yield [`relations.${i}.${field}`, r[field]];
    yield [`relations.${i}.locator.documentId`, r.locator.documentId];
  }
  for (const [i, m] of pack.mentions.entries()) {
    yield [`mentions.${i}.entityId`, m.entityId];
    yield [`mentions.${i}.locator.documentId`, m.locator.documentId];
  }
}

/** Follows `partOf` from every entity; a chain that comes back to its start is reported once, at that entity. */
function circles({ entities }: Pack): PackIssue[] {
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
    else issues.push({ path, message: `the id ${id} is already that of ${first}` });
  };
  for (const list of ['sources', 'entities', 'relations', 'figureClaims'] as const)
    pack[list].forEach((record, i) => take(record.id, `${list}.${i}`));
  pack.entities.forEach((e, i) =>
    e.designations.forEach((d, j) => take(d.id, `entities.${i}.designations.${j}`)),
  );
  for (const [path, id] of references(pack))
    if (id !== undefined && !seen.has(id) && !known(id))
      issues.push({ path, message: `no record has the id ${id}` });
  return [...issues, ...circles(pack)];
}
