import { useCallback, useEffect, useState } from 'preact/hooks';
import { takeDraft, watchDrafts } from '../platform/draft.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import type { Route } from './route.ts';
import { newSubject, type Subject } from './subject.ts';
import { goTo } from './use-route.ts';

/**
 * What the editor is open for, if for anything. A passage that waits for this tab (from the menu, a shortcut, the card)
 * opens it by itself; so does the address of an annotation.
 */
export function useEditing(tabId: number | null | undefined, route: Route) {
  const [subject, setSubject] = useState<Subject | null>(null);

  const open = useCallback((what: Subject | StoredAnnotation) => {
    if ('annotation' in what)
      void import('./typing.ts').then(({ withTyping }) => withTyping(what)).then(setSubject);
    else setSubject(what);
  }, []);
  const close = useCallback(() => {
    setSubject(null);
    if (location.hash.startsWith('#/note/')) goTo({ view: 'notes' });
  }, []);

  const leave = useCallback(() => setSubject(null), []);

  useEffect(() => {
    if (typeof tabId !== 'number') return;
    const ended = new AbortController();
    const take = async () => {
      const draft = await takeDraft(tabId);
      if (draft && !ended.signal.aborted) setSubject(newSubject(draft));
    };
    void take();
    watchDrafts((draft) => {
      if (draft.tabId === tabId) void take();
    }, ended.signal);
    return () => ended.abort();
  }, [tabId]);

  const noteId = route.view === 'note' ? route.id : null;
  useEffect(() => {
    if (noteId === null) return;
    let current = true;
    void import('./typing.ts')
      .then(({ subjectOf }) => subjectOf(noteId))
      .then((found) => current && found && setSubject(found));
    return () => {
      current = false;
    };
  }, [noteId]);

  // Going elsewhere leaves the editor; what was typed is kept as a draft.
  const where = JSON.stringify(route);
  useEffect(() => {
    if (route.view !== 'note') setSubject(null);
    // A passage that waited is taken in the same moment and must not be closed by the first route.
  }, [where]);
  return { subject, open, close, leave };
}
