/** From what an editor holds to a stored annotation, and what the store's answer means for the one who typed. */
import { buildAnnotation, reviseAnnotation } from '../../src/annotation/build.ts';
import type { Annotation, Creator } from '../../src/annotation/annotation.ts';
import { deskAsCreator } from '../../src/annotation/creator.ts';
import { browser } from '../platform/api.ts';
import { loadSettings } from '../platform/settings.ts';
import { saveAnnotation, type Saved } from '../store/annotations.ts';
import type { StoreError } from '../store/outcome.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import type { Subject } from './subject.ts';
import { writingFrom } from './writing/finished.ts';
import type { Typed } from './writing/typed.ts';

export type SaveResult =
  | { state: 'saved'; saved: Saved }
  /** Another window changed it first; null where it deleted it. Both are shown. */
  | { state: 'conflict'; theirs: StoredAnnotation | null }
  | { state: 'failed'; code: StoreError['code'] };

/** Errors of the settings are no reason to lose a note: then it has no creator. */
const creatorHere = (): Promise<Creator | undefined> =>
  loadSettings().then(
    ({ desk }) => deskAsCreator(desk),
    () => undefined,
  );

/**
 * The annotation that results from what was typed.
 * @param before the wording that it replaces, if any; whoever made that remains its creator
 * @param creator who makes a new one
 */
export function annotationFrom(
  subject: Subject,
  typed: Typed,
  before = subject.row?.annotation,
  creator?: Creator,
): Annotation {
  const writing = writingFrom(typed, before);
  const now = new Date();
  if (before) return reviseAnnotation(before, writing, now, typed.why);
  const { version } = browser.runtime.getManifest();
  const made = { id: subject.id, now, version, ...(creator ? { creator } : {}) };
  return buildAnnotation(subject.passage!, writing, made);
}

/**
 * Saves durably: an answer `saved` comes after the transaction has committed.
 * @param over the revision of another window that is knowingly replaced
 */
export async function save(
  subject: Subject,
  typed: Typed,
  draft: { id: string; rev: string } | undefined,
  over?: StoredAnnotation,
): Promise<SaveResult> {
  // Asked for with the first thing that is worth keeping; whatever the browser answers, the save goes on.
  void navigator.storage?.persist?.().catch(() => false);
  const creator = await creatorHere();
  const outcome = await saveAnnotation({
    annotation: annotationFrom(subject, typed, over?.annotation, creator),
    base: over?.rev ?? (subject.row?.rev || null),
    ...(draft ? { draft } : {}),
    ...(subject.row?.state ? { state: subject.row.state } : {}),
  });
  if (outcome.ok) return { state: 'saved', saved: outcome.value };
  const { code, theirs } = outcome.error;
  if (code === 'conflict')
    return { state: 'conflict', theirs: (theirs as StoredAnnotation | undefined) ?? null };
  return { state: 'failed', code };
}
