/** Finds again what was typed over an annotation and not saved. */
import { readAnnotation } from '../store/annotations.ts';
import { listDrafts } from '../store/drafts.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { subjectOfDraft, type Subject } from './subject.ts';

/** The annotation as a subject, with its draft where there is one. */
export async function withTyping(row: StoredAnnotation): Promise<Subject> {
  const drafts = await listDrafts();
  const draft = drafts.ok ? drafts.value.find(({ id }) => id === row.id) : undefined;
  return (draft && subjectOfDraft(draft, [row])) ?? { id: row.id, row };
}

/** Null where there is no such annotation. */
export async function subjectOf(id: string): Promise<Subject | null> {
  const row = await readAnnotation(id);
  return row.ok ? withTyping(row.value) : null;
}
