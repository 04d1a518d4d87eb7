import { useEffect, useRef } from 'preact/hooks';
import { annotationPage } from '../store/annotations.ts';
import { dropDraft, keepDraft, type restoreDraft } from '../store/drafts.ts';
import { pageKey } from '../../src/annotation/page-key.ts';
import type { DraftValue, Subject } from './subject.ts';
import type { Typed } from './writing/typed.ts';

const QUIET_MS = 500;

const pageOf = ({ passage, row }: Subject): string =>
  row ? annotationPage(row.annotation) : pageKey(passage.canonicalUrl ?? passage.url);

/** A draft that was dropped, as `restoreDraft` puts it back. */
type Forgotten = Parameters<typeof restoreDraft>[0];

export interface DraftKeeper {
  /** Stops keeping, waits for the write that is under way and answers the draft, for a save that removes it. */
  settled: () => Promise<{ id: string; rev: string } | undefined>;
  /** Goes on keeping: the save did not come about. */
  resume: () => void;
  /** Forgets what was typed, and answers it for an undo; null where nothing was kept. */
  drop: () => Promise<Forgotten | null>;
}

/**
 * Keeps what is typed, half a second after the last key and once more when the panel goes away. In a private window
 * nothing is kept: there only saving stores.
 */
export function useDraft(subject: Subject, typed: Typed, touched: boolean): DraftKeeper {
  const rev = useRef<string | null>(subject.kept?.rev ?? null);
  const writing = useRef<Promise<void>>(Promise.resolve());
  const ended = useRef(false);
  const now = useRef(typed);
  now.current = typed;
  const isPrivate = subject.passage?.private ?? false;

  const valueNow = (): DraftValue => ({
    typed: now.current,
    passage: subject.passage ?? null,
    base: subject.row?.rev ?? null,
  });
  const write = () => {
    writing.current = writing.current.then(async () => {
      if (ended.current) return;
      const kept = await keepDraft({ id: subject.id, page: pageOf(subject), value: valueNow() }, rev.current);
      if (kept.ok) rev.current = kept.value.rev;
    });
  };

  useEffect(() => {
    if (!touched || isPrivate) return;
    const timer = window.setTimeout(write, QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [typed, touched]);

  useEffect(() => {
    if (!touched || isPrivate) return;
    const leave = () => {
      if (document.visibilityState === 'hidden') write();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      write();
    };
  }, [touched]);

  const settled = async () => {
    ended.current = true;
    await writing.current;
    return rev.current === null ? undefined : { id: subject.id, rev: rev.current };
  };
  const drop = async () => {
    const draft = await settled();
    // Nothing of a private window is kept, an undo's copy neither.
    if (!draft && (isPrivate || !touched)) return null;
    if (draft) await dropDraft(draft);
    return { id: subject.id, page: pageOf(subject), value: valueNow() };
  };
  const resume = () => {
    ended.current = false;
  };
  return { settled, resume, drop };
}
