/**
 * What was published and is changed is not changed silently: a line with the old value stays. Evidence leaves none, since
 * a source that is withheld later must not be readable there.
 */
import type { Annotation } from './annotation.ts';
import { writingOf } from './read.ts';
import type { Writing } from './writing.ts';

export type Correction = Annotation['corrections'][number];

export const CORRECTED = ['claim', 'saidBy', 'saidOn', 'rating', 'explanation', 'note', 'status'] as const;
export type Corrected = (typeof CORRECTED)[number];

const VALUE: Record<Corrected, (writing: Writing) => string> = {
  claim: ({ claim }) => claim?.text ?? '',
  saidBy: ({ claim }) => claim?.by?.name ?? '',
  saidOn: ({ claim }) => claim?.on ?? '',
  rating: ({ rating }) => rating?.label ?? '',
  explanation: ({ rating }) => rating?.explanation ?? '',
  note: ({ note }) => note,
  status: ({ status }) => status,
};

/** Others may have read it: it is published, or once was and has left its lines. */
export const isPublic = ({ status, corrections }: Annotation): boolean =>
  status === 'published' || corrections.length > 0;

/** The lines that a new writing leaves; none of what was not public. `at` is an instant in UTC. */
export function correctionsOf(before: Annotation, after: Writing, at: string, why: string): Correction[] {
  if (!isPublic(before)) return [];
  const old = writingOf(before);
  return CORRECTED.flatMap((field) => {
    const [from, to] = [VALUE[field](old), VALUE[field](after)];
    return from === to ? [] : [{ at, field, from, to, ...(why ? { why } : {}) }];
  });
}
