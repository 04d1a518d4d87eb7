/** What was changed when: before and after. */
import type { JSX } from 'preact';
import { sameJson } from '../../src/dataset/layers.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import type { HistoryLine } from '../store/queries/entity-history.ts';
import { fieldWords, valueWords } from '../ui/field-words.ts';

function nameWords({ deleted, base, value }: HistoryLine): string {
  const [before, after] = deleted ? [value, base] : [base, value];
  const [from, to] = [valueWords('aliases', before), valueWords('aliases', after)];
  if (sameJson(before, null)) return t('dataset_line_name_added', to);
  if (sameJson(after, null)) return t('dataset_line_name_removed', from);
  return from === to ? t('dataset_line_name_reading', to) : t('dataset_line_name_changed', from, to);
}

function lineWords(line: HistoryLine): string {
  const { store, deleted, field, base, value, from } = line;
  if (store === 'redirects') return t(deleted ? 'dataset_line_split' : 'dataset_line_merged', from ?? '');
  if (store === 'records') return t(deleted ? 'dataset_line_deleted' : 'dataset_line_saved');
  if (!field) return t(deleted ? 'dataset_line_saved' : 'dataset_line_deleted');
  if (field === 'aliases') return nameWords(line);
  if (deleted) return t('dataset_line_back', fieldWords(field), valueWords(field, base));
  return t('dataset_line_field', fieldWords(field), valueWords(field, base), valueWords(field, value));
}

const when = (at: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

export const History = ({ lines }: { lines: readonly HistoryLine[] }): JSX.Element => (
  <ol class="plain-list rows">
    {lines.map((line) => (
      <li key={line.seq}>
        {lineWords(line)} <time class="soft">{when(line.at)}</time>
      </li>
    ))}
  </ol>
);
