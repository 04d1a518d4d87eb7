/** One annotation in the list: what was marked, what is said of it, where it stands, and what can be done with it. */
import type { JSX } from 'preact';
import { isWebAddress } from '../../src/annotation/web-address.ts';
import { plural, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { dateWords } from '../ui/date-words.ts';
import { noteAddress } from './note-address.ts';
import type { NotebookRow } from './row.ts';
import { stateWords, statusWords } from './state-words.ts';

interface NoteProps {
  row: NotebookRow;
  selected: boolean;
  onSelect: (withShift: boolean) => void;
  onDelete: () => void;
}

/** Whether the state is one that a person should look at. */
const isTelling = (state: NotebookRow['state']): state is 'changed' | 'gone' | 'reworded' | 'moved' =>
  state !== null && state !== 'exact';

export function Note({ row, selected, onSelect, onDelete }: NoteProps): JSX.Element {
  const { id, quote, claim, note, rating, status, tags, state, title, url, host, modified } = row;
  const words = quote ?? t('annotation_whole_page');
  const left = [
    row.unanswered > 0 && plural('notebook_unanswered', row.unanswered),
    row.unarchived > 0 && plural('notebook_unarchived', row.unarchived),
  ].filter(Boolean);
  return (
    <li class="note" data-id={id} data-state={state ?? undefined}>
      <input
        type="checkbox"
        class="tick"
        aria-label={t('notebook_select', words)}
        checked={selected}
        onClick={(event) => {
          onSelect(event.shiftKey);
        }}
      />
      <div class="note-body">
        <a class="note-way" href={noteAddress(id)} target="_blank" rel="noreferrer">
          <span class={quote === null ? 'soft' : 'note-quote'} dir="auto">
            {words}
          </span>
        </a>
        {claim && (
          <p class="note-claim" dir="auto">
            {claim}
          </p>
        )}
        {note && (
          <p class="note-words" dir="auto">
            {note}
          </p>
        )}
        <p class="note-facts">
          {rating && (
            <strong>
              <bdi>{rating}</bdi>
            </strong>
          )}
          <span>{statusWords(status)}</span>
          {isTelling(state) && <span class="note-state">{stateWords(state)}</span>}
          {left.map((one) => (
            <span key={one as string}>{one}</span>
          ))}
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              <bdi>{tag}</bdi>
            </span>
          ))}
        </p>
        <div class="note-foot soft">
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noreferrer noopener">
              <bdi>{title}</bdi>
            </a>
          ) : (
            <bdi>{title}</bdi>
          )}
          {host && <span>{host}</span>}
          <time dateTime={modified}>{dateWords(modified.slice(0, 10))}</time>
          <Button look="quiet" onClick={onDelete} label={t('annotation_delete_what', words)}>
            {t('annotation_delete')}
          </Button>
        </div>
      </div>
    </li>
  );
}
