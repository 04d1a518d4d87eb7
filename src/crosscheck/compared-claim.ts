/** A compared claim as it is shown: values, keys as labels, and the source. */
import type { Entity } from '../dataset/entity.ts';
import type { FigureClaim } from '../dataset/figure-claim.ts';
import type { Period } from '../dataset/primitives.ts';
import type { SourceDocument } from '../dataset/source-document.ts';
import { note, type Comparison, type Note } from './codes.ts';
import type { ComparedClaim } from './brief.ts';
import type { SeriesItem } from './series.ts';
import { sourceLine } from './source-line.ts';

/** A claim of the dataset with its source, laid beside a figure. */
export interface Candidate extends SeriesItem {
  claim: FigureClaim;
  source: SourceDocument;
  comparison: Comparison;
}

/** "2018-01-01/2018-06-30" (ISO 8601), one date where both ends are one, ".." for an open end. */
function periodText(period: Period | undefined): string | null {
  if (!period?.from && !period?.to) return null;
  if (period.from === period.to) return period.from!;
  return `${period.from ?? '..'}/${period.to ?? '..'}`;
}

/**
 * Who passes a count on: whoever is quoted with the counter's number, else the document's publisher where that is not
 * the counter. A count that is only told has its teller as its group, and its source on the line.
 */
function relay({ claim, source }: Candidate, entities: ReadonlyMap<string, Entity>): string | null {
  if (claim.counter === undefined || source.publisherId === claim.counter) return null;
  const label = (id: string | undefined) => (id === undefined ? undefined : entities.get(id)?.label.en);
  const quoted = claim.saidBy === claim.counter ? undefined : label(claim.saidBy);
  return quoted ?? label(source.publisherId) ?? source.publisher?.name ?? source.shortName;
}

/** @param place in its counter's series: whether it only repeats a count, whether a later one replaced it, and what
 *   else there is to say of it */
export function comparedClaim(
  candidate: Candidate,
  entities: ReadonlyMap<string, Entity>,
  place: { repeatOf: string | null; superseded: boolean; notes?: Note[] } = {
    repeatOf: null,
    superseded: false,
  },
): ComparedClaim {
  const { claim, source, comparison, figure } = candidate;
  const notes: Note[] = [...comparison.notes, ...(place.notes ?? [])];
  if (place.repeatOf !== null) notes.push(note('repeat', place.repeatOf));
  return {
    claim: claim.id,
    low: claim.low,
    high: claim.high,
    lowOpen: claim.lowOpen ?? false,
    highOpen: claim.highOpen ?? false,
    value: claim.value ?? null,
    comparator: claim.comparator,
    vague: claim.vague,
    unit: claim.unit,
    kind: claim.kind,
    measure: claim.measure,
    textAsWritten: claim.textAsWritten,
    statement: claim.statement,
    period: periodText(claim.period),
    place: claim.placeId === undefined ? null : (entities.get(claim.placeId)?.label.en ?? null),
    population: claim.population?.class ?? null,
    relation: comparison.relation,
    reasons: comparison.reasons,
    notes,
    gap: comparison.gap,
    relativeGap: comparison.relativeGap,
    source: sourceLine(source),
    locator: claim.locator ?? null,
    relayedBy: relay(candidate, entities),
    asOf: figure.asOf,
    repeatOf: place.repeatOf,
    superseded: place.superseded,
  };
}
