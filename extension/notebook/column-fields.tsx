import type { JSX } from 'preact';
import {
  COLUMN_NAMES,
  isOwnTable,
  type ColumnMapping,
  type ColumnName,
} from '../../src/annotation/exchange/table-columns.ts';
import type { Table } from '../../src/dataset/exchange/csv/parse-table.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

interface ColumnFieldsProps {
  table: Table;
  mapping: ColumnMapping;
  onMapping: (mapping: ColumnMapping) => void;
}

/** Those that somebody's own table may have; the others are only in tables that Sourcemark wrote. */
const WORDS: Partial<Record<ColumnName, MessageKey>> = {
  id: 'notebook_column_id',
  created: 'notebook_column_created',
  modified: 'notebook_column_modified',
  status: 'notebook_status',
  quote: 'notebook_column_quote',
  claim: 'notebook_words_claim',
  saidBy: 'notebook_column_saidBy',
  saidOn: 'notebook_column_saidOn',
  note: 'notebook_words_note',
  tags: 'notebook_words_tags',
  rating: 'notebook_rating',
  explanation: 'notebook_column_explanation',
  url: 'notebook_column_url',
  title: 'notebook_column_pageTitle',
  published: 'notebook_column_published',
  reviewUrl: 'notebook_column_reviewUrl',
  reviewedOn: 'notebook_column_reviewedOn',
};

const columnWords = (name: ColumnName): string => {
  const key = WORDS[name];
  return key ? t(key) : t('notebook_column_own', name);
};

/** Which column is what. A table that Sourcemark wrote says so by itself. */
export function ColumnFields({ table, mapping, onMapping }: ColumnFieldsProps): JSX.Element | null {
  if (isOwnTable(table.columns)) return null;
  const choose = (at: number, value: string) =>
    onMapping(
      mapping.map((now, n) => {
        if (n === at) return value === '' ? null : (value as ColumnName);
        // No field twice.
        return now === value ? null : now;
      }),
    );
  return (
    <fieldset class="columns">
      <legend>{t('notebook_import_columns')}</legend>
      <div class="filter-fields">
        {table.columns.map((column, at) => {
          const example = table.rows.find((row) => row[at])?.[at];
          return (
            // A table may have two columns of one name.
            // oxlint-disable-next-line react/no-array-index-key
            <div class="filter" key={`${at} ${column}`}>
              <label for={`column-${at}`}>
                <bdi>{t('notebook_import_column', column)}</bdi>
              </label>
              <select
                id={`column-${at}`}
                class="input"
                value={mapping[at] ?? ''}
                onChange={({ currentTarget: { value } }) => choose(at, value)}
              >
                <option value="">{t('notebook_import_column_left')}</option>
                {COLUMN_NAMES.map((name) => (
                  <option key={name} value={name}>
                    {columnWords(name)}
                  </option>
                ))}
              </select>
              {example && (
                <span class="soft example" dir="auto">
                  {t('notebook_import_example', example.slice(0, 60))}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
