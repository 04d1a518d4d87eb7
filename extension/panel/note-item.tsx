import type { JSX } from 'preact';
import { quoteOf, titleOf, urlOf } from '../../src/annotation/read.ts';
import { t } from '../platform/i18n.ts';
import { deleteAnnotation, undoAnnotation } from '../store/annotations.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { Button } from '../ui/button.tsx';
import { dateWords } from '../ui/date-words.ts';
import { lazy } from '../ui/lazy.tsx';
import { LazyFold } from './lazy-fold.tsx';
import type { Mark } from './mark-order.ts';
import { MarkStanding } from './mark-standing.tsx';
import { NoteBody } from './note-body.tsx';
import { useChanges, useSay } from './said.ts';

const ChangesSince = lazy(async () => (await import('./changes-since.tsx')).ChangesSince);

interface NoteItemProps {
  row: StoredAnnotation;
  onEdit: (row: StoredAnnotation) => void;
  /** How it was found on the page that is open; missing in the list of all. */
  mark?: Mark;
  /** The tab of that page. */
  tabId?: number;
  /** Goes to it on the page, where it was found. */
  onReveal?: (id: string) => void;
  /** In the list of all: on which page it stands. */
  withPage?: boolean;
}

const isWeb = (url: string) => /^https?:/.test(url);

export function NoteItem({ row, onEdit, mark, tabId, onReveal, withPage }: NoteItemProps): JSX.Element {
  const say = useSay();
  const { changed } = useChanges();
  const { annotation, id, rev } = row;
  const quote = quoteOf(annotation);
  const copyLink = async () => {
    const { passageLink } = await import('./passage-link.ts');
    const copied = await navigator.clipboard.writeText(await passageLink(row)).then(
      () => true,
      () => false,
    );
    say({ words: t(copied ? 'annotation_link_copied' : 'annotation_link_failed') });
  };
  const remove = async () => {
    const deleted = await deleteAnnotation(id, rev);
    if (!deleted.ok) return say({ words: t('annotation_delete_failed') });
    const { seq } = deleted.value;
    // The row goes with its buttons; the keyboard stays in the view.
    document.querySelector('main')?.focus();
    changed();
    say({ words: t('annotation_deleted'), undo: () => void undoAnnotation(seq).then(changed) });
  };
  const words = quote?.exact ?? t('annotation_whole_page');
  return (
    <li class="note" data-state={mark?.state}>
      {mark && <MarkStanding mark={mark} />}
      <blockquote class="note-quote" dir="auto">
        {words}
      </blockquote>
      <NoteBody annotation={annotation} />
      <p class="soft note-meta">
        {withPage &&
          (isWeb(urlOf(annotation)) ? (
            <a href={urlOf(annotation)} target="_blank" rel="noreferrer noopener">
              <bdi>{titleOf(annotation)}</bdi>
            </a>
          ) : (
            <bdi>{titleOf(annotation)}</bdi>
          ))}
        <time dateTime={row.modified}>{dateWords(row.modified.slice(0, 10))}</time>
      </p>
      {tabId !== undefined && (
        <LazyFold summary={t('changes_since')}>{() => <ChangesSince tabId={tabId} row={row} />}</LazyFold>
      )}
      <div class="row">
        {onReveal && (
          <Button look="quiet" onClick={() => onReveal(id)} label={t('annotation_show_what', words)}>
            {t('annotation_show')}
          </Button>
        )}
        {quote && isWeb(urlOf(annotation)) && (
          <Button look="quiet" onClick={() => void copyLink()} label={t('annotation_link_what', words)}>
            {t('annotation_link')}
          </Button>
        )}
        <Button look="quiet" onClick={() => onEdit(row)} label={t('annotation_edit_what', words)}>
          {t('annotation_change')}
        </Button>
        <Button look="quiet" onClick={() => void remove()} label={t('annotation_delete_what', words)}>
          {t('annotation_delete')}
        </Button>
      </div>
    </li>
  );
}
