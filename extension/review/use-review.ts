import { useEffect, useRef, useState } from 'preact/hooks';
import { sourceId } from '../../src/crosscheck/intake/new-source.ts';
import type { Review } from '../../src/crosscheck/intake/review.ts';
import { textArticle } from '../../src/crosscheck/intake/text-article.ts';
import { browser } from '../platform/api.ts';
import { takeOver } from '../platform/handover.ts';
import type { StoreError } from '../store/outcome.ts';
import type { Reading } from './article.ts';
import type { Begun } from './begin.ts';
import { figureStatement } from './words.ts';

/** A review that goes on needs neither the article's reader nor the engine; the words are on the screen before the store. */
const store = () => import('../store/reviews.ts');
const reader = () => import('./article.ts');
const beginning = () => import('./begin.ts');

interface Saved {
  state: 'saved';
  sourceId: string;
  review: Review;
  /** The line in the log that takes it back. */
  seq: number;
}
export type State =
  Begun | Exclude<Reading, { state: 'read' }> | { state: 'reading' | 'files' | 'filesPrivate' } | Saved;

interface Kept {
  id: string;
  rev: string | null;
}

/** A text that another page of ours has handed over. */
async function ofText(id: string): Promise<State> {
  const text = await takeOver(id);
  const read = textArticle(text ?? '', null, new Date());
  if (!read.ok) return { state: read.why === 'empty' ? 'noArticle' : read.why };
  return (await beginning()).begin(read.article);
}

async function opened(): Promise<[State, Kept | null, boolean]> {
  const id = decodeURIComponent(location.hash.slice(1));
  const waiting = id ? (await (await store()).waitingReviews()).find((draft) => draft.id === id) : undefined;
  if (waiting) return [{ state: 'ready', review: waiting.value }, { id, rev: waiting.rev }, false];
  const asked = new URLSearchParams(location.search);
  const handed = asked.get('text');
  if (handed !== null) return [await ofText(handed), null, browser.extension.inIncognitoContext ?? false];
  // What waits of files is kept: not of a private window.
  const apart = browser.extension.inIncognitoContext ?? false;
  if (!asked.has('tab')) return [{ state: apart ? 'filesPrivate' : 'files' }, null, false];
  const tabId = Number(asked.get('tab'));
  const hidden = (await browser.tabs.get(tabId).catch(() => null))?.incognito ?? false;
  const page = await (await reader()).articleOfTab(tabId);
  return [page.state === 'read' ? await (await beginning()).begin(page.article) : page, null, hidden];
}

/** The review at hand. Each change is kept at once, in order; of a private window's page nothing is, until it is saved. */
export function useReview() {
  const [state, setState] = useState<State>({ state: 'reading' });
  const [hidden, setHidden] = useState(false);
  const [unkept, setUnkept] = useState<StoreError['code'] | null>(null);
  const kept = useRef<Kept | null>(null);
  /** Ahead of what is drawn: two keys may come between two frames. */
  const latest = useRef<Review | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const keep = (review: Review) => {
    queue.current = queue.current.then(async () => {
      const draft = (kept.current ??= { id: `review:${crypto.randomUUID()}`, rev: null });
      const done = await (await store()).keepReview(draft, review);
      setUnkept(done.ok ? null : done.error.code);
      if (!done.ok) return;
      draft.rev = done.value.rev;
      history.replaceState(null, '', `${location.pathname}#${encodeURIComponent(draft.id)}`);
    });
  };
  const enter = (next: State, isHidden: boolean) => {
    setState(next);
    latest.current = next.state === 'ready' ? next.review : null;
    if (next.state === 'ready' && kept.current === null && !isHidden) keep(next.review);
  };
  useEffect(() => {
    void opened().then(([next, draft, isHidden]) => {
      kept.current = draft;
      setHidden(isHidden);
      enter(next, isHidden);
    });
  }, []);
  const change = (make: (review: Review) => Review) => {
    if (latest.current === null) return;
    const review = make(latest.current);
    latest.current = review;
    setState({ state: 'ready', review });
    if (!hidden) keep(review);
  };
  const addAs = (as: 'newer' | 'other') => {
    if (state.state !== 'known') return;
    const { article, same } = state;
    setState({ state: 'reading' });
    void beginning()
      .then(({ begin }) => begin({ ...article, newerThan: as === 'newer' ? same.shortName : null }, false))
      .then((next) => enter(next, hidden));
  };
  const save = async (review: Review): Promise<boolean> => {
    await queue.current;
    const draft = kept.current;
    const done = await (
      await store()
    ).finishReview(review, draft?.rev ? { id: draft.id, rev: draft.rev } : null, figureStatement);
    if (!done.ok) return false;
    kept.current = null;
    latest.current = null;
    const seq = done.value.seq!;
    setState({ state: 'saved', sourceId: sourceId(review.source.sha256), review, seq });
    history.replaceState(null, '', location.pathname);
    return true;
  };
  /** All that was saved goes, and the review stands as it did. */
  const takeBack = async ({ seq, review }: Saved): Promise<boolean> => {
    const undone = await (await store()).undoReview(seq, review.source.sha256);
    if (undone.ok) enter({ state: 'ready', review }, hidden);
    return undone.ok;
  };
  return { state, hidden, unkept, change, addAs, save, takeBack };
}
