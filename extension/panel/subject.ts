/**
 * What the editor is open for: a passage that is not annotated yet, or an annotation that is. `kept` is typing that
 * was found again: of an editor that was closed, or of a browser that was.
 */
import * as v from 'valibot';
import { selectionDescription, type SelectionDescription } from '../protocol/selection.ts';
import type { StoredAnnotation, StoredDraft } from '../store/rows.ts';
import { typed, type Typed } from './writing/typed.ts';

/** Of a new annotation the passage is kept as well; of an old one its revision, so that a conflict is seen. */
const draftValue = v.object({
  typed,
  passage: v.nullable(selectionDescription),
  base: v.nullable(v.string()),
});
export type DraftValue = v.InferOutput<typeof draftValue>;

export interface Kept {
  id: string;
  rev: string;
  typed: Typed;
}

export type Subject = { id: string; kept?: Kept } & (
  { passage: SelectionDescription; row?: undefined } | { row: StoredAnnotation; passage?: undefined }
);

export const newSubject = (passage: SelectionDescription): Subject => ({
  id: `urn:uuid:${crypto.randomUUID()}`,
  passage,
});

/** The draft as a subject; null where it is damaged, or is of an annotation that is gone. */
export function subjectOfDraft(draft: StoredDraft, rows: readonly StoredAnnotation[]): Subject | null {
  const parsed = v.safeParse(draftValue, draft.value);
  if (!parsed.success) return null;
  const kept = { id: draft.id, rev: draft.rev, typed: parsed.output.typed };
  if (parsed.output.passage) return { id: draft.id, passage: parsed.output.passage, kept };
  const row = rows.find(({ id }) => id === draft.id);
  return row ? { id: draft.id, row, kept } : null;
}
