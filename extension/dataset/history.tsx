/** What was changed when: before and after. */
import type { JSX } from 'preact';
import { t, uiLanguage } from '../platform/i18n.ts';
import type { HistoryLine } from '../store/queries/entity-history.ts';
import { words } from './value-words.ts';

function lineWords({ store, deleted, field, base, value, from }: HistoryLine): string {
  if (store === 'redirects') return t(deleted ? 'dataset_line_split' : 'dataset_line_merged', from ?? '');
  if (store === 'records') return t(deleted ? 'dataset_line_deleted' : 'dataset_line_saved');
  if (deleted) return t('dataset_line_back', field ?? '');
  return t('dataset_line_field', field ?? '', words(base), words(value));
}

export const History = ({ lines }: { lines: readonly HistoryLine[] }): JSX.Element => (
  <ol class="plain-list">
    {lines.map((line) => (
      <li key={line.seq}>
        <span class="soft">
          {new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(
            new Date(line.at),
          )}
        </span>{' '}
        {lineWords(line)}
      </li>
    ))}
  </ol>
);
