/** Which table a file is, and which of our fields each of its columns holds: guessed, and the user may change it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MappedTable } from '../../../src/dataset/exchange/csv/assemble.ts';
import type { Decimal } from '../../../src/dataset/exchange/csv/cells.ts';
import { COLUMNS, TABLES, typeOf, type TableName } from '../../../src/dataset/exchange/csv/columns.ts';
import { guessMapping, guessTable } from '../../../src/dataset/exchange/csv/mapping.ts';
import type { Encoding } from '../../../src/dataset/exchange/encoding.ts';
import type { Table } from '../../../src/dataset/exchange/csv/parse-table.ts';
import { plural, t, type MessageKey } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { fieldWords } from '../../ui/field-words.ts';

const NAMES: Record<TableName, MessageKey> = {
  sources: 'dataset_sources',
  entities: 'dataset_entities',
  aliases: 'dataset_table_aliases',
  designations: 'dataset_table_designations',
  relations: 'dataset_relations',
  figures: 'dataset_figures',
};

const columnsOf = (table: TableName): string[] =>
  Object.keys(COLUMNS[table]).map((name) => (name === 'label' ? 'label.en' : name));

/** "Period: from" would be a field of ours; its own name stands behind it, as in the files that we write. */
const columnWords = (name: string): string => `${fieldWords(name.replaceAll('.', '/'))} (${name})`;

interface TableFormProps {
  parsed: Table;
  encoding: Encoding;
  onRead: (tables: readonly MappedTable[]) => void;
  onLeave: () => void;
}

export function TableForm({ parsed, encoding, onRead, onLeave }: TableFormProps): JSX.Element {
  const [table, setTable] = useState<TableName>(() => guessTable(parsed.columns) ?? 'entities');
  const [mapping, setMapping] = useState(() => guessMapping(table, parsed.columns));
  const [mark, setMark] = useState<Decimal | ''>('');
  const choose = (next: TableName) => {
    setTable(next);
    setMapping(guessMapping(next, parsed.columns));
  };
  const numbers = mapping.filter((name): name is string => {
    const type = name ? typeOf(table, name) : undefined;
    return type === 'number' || type === 'bound';
  });
  const decimal = mark === '' ? {} : Object.fromEntries(numbers.map((name) => [name, mark]));
  return (
    <>
      <p role="status">{plural('dataset_table_rows', parsed.rows.length)}</p>
      {encoding === 'windows-1252' && <p class="notice">{t('ui_read_in', 'Windows-1252')}</p>}
      <Choice
        label={t('dataset_table_which')}
        value={table}
        options={TABLES.map((value) => ({ value, label: t(NAMES[value]) }))}
        onChange={choose}
      />
      <div class="filters">
        {parsed.columns.map((column, at) => (
          <Choice
            key={at}
            label={t('dataset_table_column', column, parsed.rows[0]?.[at]?.slice(0, 40) ?? '')}
            value={mapping[at] ?? ''}
            options={[
              { value: '', label: t('dataset_table_out') },
              ...columnsOf(table).map((value) => ({ value, label: columnWords(value) })),
            ]}
            onChange={(name) => setMapping(mapping.map((one, n) => (n === at ? name || null : one)))}
          />
        ))}
      </div>
      {numbers.length > 0 && (
        <Choice
          label={t('dataset_table_decimal')}
          value={mark}
          options={[
            { value: '', label: t('dataset_table_decimal_auto') },
            { value: '.', label: t('dataset_table_decimal_dot') },
            { value: ',', label: t('dataset_table_decimal_comma') },
          ]}
          onChange={setMark}
        />
      )}
      <div class="row">
        <Button look="primary" onClick={() => onRead([{ table, parsed, mapping, decimal }])}>
          {t('dataset_table_read')}
        </Button>
        <Button onClick={onLeave}>{t('dataset_import_leave')}</Button>
      </div>
    </>
  );
}
