import type { JSX } from 'preact';
import type { EntityKind } from '../../src/dataset/vocabulary.ts';

/** The underline that the kind has on the page, as a sign beside its name. The word stands next to it, so it is hidden from screen readers. */
export const KindMark = ({ kind }: { kind: EntityKind | 'figure' }): JSX.Element => (
  <span class={`kind-mark kind-${kind}`} aria-hidden="true" />
);
