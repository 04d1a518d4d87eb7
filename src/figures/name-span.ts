import type { EntityKind } from '../dataset/vocabulary.ts';
import type { Span } from '../text/span.ts';

/** A name already recognised in the same text: `{start: 36, end: 43, kind: 'place', entity: 'sm:seed/place/mastung', text: 'Mastung'}`. */
export interface NameSpan extends Span {
  kind: EntityKind;
  /** Null where the name is not listed. */
  entity: string | null;
  text: string;
  /** As in the dataset: `country`, `province`, `thinkTank`, `media`, ... */
  subKind?: string;
}
