/** One list with its search and its filters. Entities are searched in the index of names, the rest by its words. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ENTITY_KINDS, STANCES } from '../../src/dataset/vocabulary.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { kindWords } from '../ui/kind-words.ts';
import { stanceWords } from '../ui/stance-words.ts';
import { Choice, Line } from '../ui/field.tsx';
import type { Filters } from './filters.ts';
import { ClaimRow, EntityRow, SourceRow } from './rows.tsx';
import { newHash, type ListName, type RecordName } from './route.ts';
import { readIds, readRows, sourceChoices, type Rows } from './read-rows.ts';

const PAGE = 100;
/** The first search among new names waits until they are in order; whoever waits is told. */
const SLOW_MS = 600;

/** Sources are added from a page or a text. */
const ADD: Partial<Record<ListName, { what: RecordName; words: MessageKey }>> = {
  entities: { what: 'entity', words: 'dataset_new_entity' },
  figures: { what: 'figure', words: 'dataset_new_figure' },
  relations: { what: 'relation', words: 'dataset_new_relation' },
};

interface RecordsViewProps {
  list: ListName;
  filters: Filters;
  onFilters: (filters: Filters) => void;
  written: number;
  /** The address of the record that was left for this list: the reader goes on from its line. */
  left: string;
  /** With the ids of all that the list holds as it is narrowed now. */
  onExport: (ids: readonly string[]) => void;
}

export function RecordsView({
  list,
  filters,
  onFilters,
  written,
  left,
  onExport,
}: RecordsViewProps): JSX.Element {
  const [limit, setLimit] = useState(PAGE);
  const [rows, setRows] = useState<Rows | null>(null);
  const [slow, setSlow] = useState(false);
  const [sources, setSources] = useState<{ value: string; label: string }[]>([]);
  const asked = JSON.stringify([filters, limit, written]);
  useEffect(() => {
    let current = true;
    const late = setTimeout(() => setSlow(true), SLOW_MS);
    void readRows(list, filters, limit).then((read) => {
      clearTimeout(late);
      if (!current) return;
      setSlow(false);
      setRows(read);
    });
    return () => {
      current = false;
      clearTimeout(late);
    };
  }, [asked]);
  const hasRows = rows !== null;
  useEffect(() => {
    const lines = [...document.querySelectorAll<HTMLElement>('.rows .way')];
    lines.find((line) => left !== '' && line.getAttribute('href') === left)?.focus();
  }, [hasRows]);
  useEffect(() => void sourceChoices().then(setSources), [written]);
  const set = (part: Partial<Filters>) => {
    setLimit(PAGE);
    onFilters({ ...filters, ...part });
  };
  const add = ADD[list];
  const any = { value: '', label: t('dataset_any') };
  const count = rows ? rows.entities.length + rows.claims.length + rows.sources.length : 0;
  return (
    <>
      <Line
        name="list"
        label={t('dataset_search')}
        value={filters.typed}
        onInput={(typed) => set({ typed })}
        search
      />
      <div class="filters">
        {list === 'entities' && (
          <Choice
            label={t('dataset_kind')}
            value={filters.kind}
            options={[any, ...ENTITY_KINDS.map((kind) => ({ value: kind, label: kindWords(kind) }))]}
            onChange={(kind) => set({ kind })}
          />
        )}
        {(list === 'figures' || list === 'relations') && (
          <Choice
            label={t('dataset_stance')}
            value={filters.stance}
            options={[any, ...STANCES.map((one) => ({ value: one, label: stanceWords(one, null) }))]}
            onChange={(stance) => set({ stance })}
          />
        )}
        {list !== 'sources' && (
          <Choice
            label={t('dataset_source')}
            value={filters.source}
            options={[any, ...sources]}
            onChange={(source) => set({ source })}
          />
        )}
        <Choice
          label={t('dataset_origin')}
          value={filters.origin}
          options={[
            { value: '', label: t('dataset_any') },
            { value: 'pack', label: t('dataset_origin_pack') },
            { value: 'mine', label: t('dataset_origin_mine') },
          ]}
          onChange={(origin) => set({ origin })}
        />
      </div>
      <div class="row spread">
        <p role="status" class="soft">
          {slow ? t('dataset_looking') : rows && plural(rows.more ? 'dataset_first' : 'dataset_found', count)}
        </p>
        {add && <a href={newHash(add.what)}>{t(add.words)}</a>}
        {count > 0 && (
          <Button look="quiet" onClick={() => void readIds(list, filters).then(onExport)}>
            {t('dataset_export_these')}
          </Button>
        )}
      </div>
      {rows && count === 0 && <EmptyState words={t('dataset_none')} />}
      {rows && (
        <ul class="plain-list rows">
          {rows.entities.map((row) => (
            <EntityRow key={row.id} row={row} />
          ))}
          {rows.claims.map((row) => (
            <ClaimRow key={row.id} row={row} labels={rows.labels} source={rows.documents[row.documentId]} />
          ))}
          {rows.sources.map((row) => (
            <SourceRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {rows?.more && <Button onClick={() => setLimit(limit + PAGE)}>{t('dataset_more')}</Button>}
    </>
  );
}
