/** A name as it was decided: `{start: 4, end: 7, kind: 'group', entity: 'sm:seed/group/ttp', resolution: 'exact', why: []}`. */
import type { EntityKind } from '../dataset/vocabulary.ts';
import type { Span } from '../text/span.ts';
import type { Reason } from './why.ts';

export interface NameReading extends Span {
  text: string;
  kind: EntityKind;
  /** Null where it is ambiguous or not listed. */
  entity: string | null;
  resolution: 'exact' | 'contextual' | 'ambiguous' | 'unlisted';
  why: Reason[];
  candidates: { entity: string; score: number; why: Reason[] }[] | undefined;
  standsFor: string | undefined;
  sameAs: string | undefined;
  subKind: string | undefined;
}

/** A name with nothing beside it yet. All are made here: of one shape they are read faster, and a page has a thousand. */
export const nameReading = ({
  start,
  end,
  text,
  kind,
  subKind,
  entity,
  resolution,
  why,
}: Omit<NameReading, 'candidates' | 'standsFor' | 'sameAs'>): NameReading => ({
  start,
  end,
  text,
  kind,
  entity,
  resolution,
  why,
  candidates: undefined,
  standsFor: undefined,
  sameAs: undefined,
  subKind,
});
