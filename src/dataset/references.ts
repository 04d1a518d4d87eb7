/** Which records a record refers to: for checking that nothing dangles, and for taking along what a selection needs. */
import type { Entity } from './entity.ts';
import type { FigureClaim } from './figure-claim.ts';
import type { PackMention } from './pack.ts';
import type { Relation } from './relation.ts';
import type { SourceDocument } from './source-document.ts';

/** `['partOf', 'sm:seed/place/pakistan']`: a place in the record, and the id that it refers to. */
export type Reference = [path: string, id: string | undefined];

export const ofSource = (s: SourceDocument): Reference[] => [['publisherId', s.publisherId]];

export function ofEntity(e: Entity): Reference[] {
  return [
    ['partOf', e.partOf],
    ['place.source', e.place?.source],
    ['event.placeId', e.event?.placeId],
    ['counting.source', e.counting?.source],
    ...(e.metonymOf ?? []).map((m, i): Reference => [`metonymOf.${i}`, m.entity]),
    ...(e.person?.roles ?? []).map((r, i): Reference => [`person.roles.${i}.source`, r.source]),
    ...e.designations.map((d, i): Reference => [`designations.${i}.source`, d.source]),
    ...e.sources.map((id, i): Reference => [`sources.${i}`, id]),
    ...e.aliases.flatMap((alias, i): Reference[] => [
      [`aliases.${i}.source`, alias.source],
      ...[...(alias.requires ?? []), ...(alias.forbids ?? [])]
        .filter((cue) => cue.kind === 'docEntity' || cue.kind === 'docPlace')
        .flatMap((cue) => cue.value.map((id): Reference => [`aliases.${i} (${cue.kind})`, id])),
    ]),
  ];
}

export function ofFigure(f: FigureClaim): Reference[] {
  return [
    ['documentId', f.documentId],
    ['locator.documentId', f.locator?.documentId],
    ['placeId', f.placeId],
    ['eventId', f.eventId],
    ['denominator.placeId', f.denominator?.placeId],
    ['perpetrator.entityId', f.perpetrator?.entityId],
    ['perpetrator.by', f.perpetrator?.by],
    ['saidBy', f.saidBy],
    ['counter', f.counter],
    ['supersedes', f.supersedes],
    ['partOf', f.partOf],
    ...(f.includes ?? []).map((id, i): Reference => [`includes.${i}`, id]),
  ];
}

export const ofRelation = (r: Relation): Reference[] => [
  ['subject', r.subject],
  ['object', r.object],
  ['documentId', r.documentId],
  ['assertedBy', r.assertedBy],
  ['locator.documentId', r.locator.documentId],
];

export const ofMention = (m: PackMention): Reference[] => [
  ['entityId', m.entityId],
  ['locator.documentId', m.locator.documentId],
];
