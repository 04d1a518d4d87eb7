/** The content of a drawing for those who would rather read it: folded below the drawing. */
import type { JSX } from 'preact';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Fold } from './fold.tsx';

const HEAD: Record<string, MessageKey> = {
  counter: 'ui_col_counter',
  count: 'ui_col_count',
  date: 'ui_col_date',
  source: 'ui_col_source',
  who: 'ui_col_who',
  stance: 'ui_col_stance',
  statement: 'ui_col_statement',
  subject: 'ui_col_subject',
  relation: 'ui_col_relation',
  object: 'ui_col_object',
  place: 'ui_col_place',
  latitude: 'ui_col_latitude',
  longitude: 'ui_col_longitude',
};

/** `{columns: ['counter', 'count'], rows: [['UNAMA', '1,692']]}`: columns by their codes, cells in the reader's words. */
export interface TableData {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** @param caption what the drawing above shows */
export const AsTable = ({ caption, table }: { caption: string; table: TableData }): JSX.Element => (
  <Fold summary={t('ui_table')}>
    {/* It may be wider than a card: the table moves, not the card, and by key too. */}
    <div class="table-frame" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {t(HEAD[column]!)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells) => (
            <tr key={cells.join('\t')}>
              {cells.map((cell, at) => (
                <td key={table.columns[at]} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Fold>
);
