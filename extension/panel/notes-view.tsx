/** All of the user's annotations, with what is typed and not saved first; searched as one types, taken out as W3C JSON-LD. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { plural, t } from '../platform/i18n.ts';
import { whenStored } from '../protocol/when-stored.ts';
import { listAnnotations, type AnnotationList } from '../store/annotations.ts';
import { dropDraft, listDrafts, restoreDraft } from '../store/drafts.ts';
import { REVIEWS } from '../store/reviews.ts';
import { WaitingReviews } from './waiting-reviews.tsx';
import type { StoredAnnotation, StoredDraft } from '../store/rows.ts';
import { Button } from '../ui/button.tsx';
import { collectionText } from '../ui/collection-text.ts';
import { datedName, download } from '../ui/download.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { DraftItem } from './draft-item.tsx';
import { FilterBox } from './filter-box.tsx';
import { NoteItem } from './note-item.tsx';
import { searchNotes } from './note-search.ts';
import { useChanges, useSay } from './said.ts';
import type { Subject } from './subject.ts';

/** How many rows are drawn at once; the rest comes on demand. */
const STEP = 100;

interface Notes {
  list: AnnotationList;
  drafts: StoredDraft[];
}

/** The lists, read again whenever a mark changes anywhere; null until they are there, `failed` where they cannot be read. */
function useNotes(): [Notes | 'failed' | null, () => void] {
  const [notes, setNotes] = useState<Notes | 'failed' | null>(null);
  const { count } = useChanges();
  const read = useCallback(() => {
    void Promise.all([listAnnotations(), listDrafts()]).then(([list, drafts]) =>
      setNotes(
        list.ok
          ? { list: list.value, drafts: drafts.ok ? drafts.value.filter(({ page }) => page !== REVIEWS) : [] }
          : 'failed',
      ),
    );
  }, []);
  useEffect(() => {
    const ended = new AbortController();
    whenStored(['marks'], () => read(), ended.signal);
    return () => ended.abort();
  }, [read]);
  useEffect(read, [read, count]);
  return [notes, read];
}

export function NotesView({ onEdit }: { onEdit: (what: Subject | StoredAnnotation) => void }): JSX.Element {
  const [notes, read] = useNotes();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(STEP);
  const say = useSay();
  const rows = notes === null || notes === 'failed' ? [] : notes.list.rows;
  const found = useMemo(() => searchNotes(rows, typed), [rows, typed]);
  const drop = async (draft: StoredDraft) => {
    const dropped = await dropDraft(draft);
    read();
    if (dropped.ok)
      say({ words: t('annotation_discarded'), undo: () => void restoreDraft(draft).then(read) });
  };
  const exportFound = () => {
    const annotations = found.map(({ annotation }) => annotation);
    const text = collectionText(annotations, new Date());
    download(datedName('sourcemark-annotations', 'jsonld'), 'application/ld+json', text);
    say({ words: plural('annotation_exported', found.length) });
  };
  return (
    <>
      <h1>{t('panel_view_notes')}</h1>
      <p>
        <a href={browser.runtime.getURL('notebook/notebook.html')} target="_blank" rel="noopener">
          {t('notebook_open')}
        </a>
      </p>
      <WaitingReviews />
      {notes === 'failed' && (
        <p class="notice" role="alert">
          {t('annotation_unreadable')}
        </p>
      )}
      {notes !== null && notes !== 'failed' && notes.drafts.length > 0 && (
        <section class="list">
          <h2>{plural('panel_drafts', notes.drafts.length)}</h2>
          <ul class="plain-list">
            {notes.drafts.map((draft) => (
              <DraftItem
                key={draft.id}
                draft={draft}
                rows={rows}
                onEdit={onEdit}
                onDrop={() => void drop(draft)}
              />
            ))}
          </ul>
        </section>
      )}
      {rows.length > 0 && (
        <>
          <FilterBox
            label={t('annotation_search')}
            value={typed}
            onInput={(words) => {
              setTyped(words);
              setShown(STEP);
            }}
          />
          <div class="row spread">
            <p role="status">{plural('annotation_count', found.length)}</p>
            <Button onClick={exportFound} disabled={found.length === 0}>
              {t('annotation_export')}
            </Button>
          </div>
          <ul class="plain-list">
            {found.slice(0, shown).map((row) => (
              <NoteItem key={row.id} row={row} onEdit={onEdit} withPage />
            ))}
          </ul>
          {found.length > shown && (
            <Button onClick={() => setShown(shown + STEP)}>{t('annotation_more')}</Button>
          )}
        </>
      )}
      {notes !== null && notes !== 'failed' && rows.length === 0 && (
        <EmptyState words={t('annotation_none')} />
      )}
      {notes !== null && notes !== 'failed' && notes.list.setAside.length > 0 && (
        <p class="notice">{plural('annotation_set_aside', notes.list.setAside.length)}</p>
      )}
    </>
  );
}
