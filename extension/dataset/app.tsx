/** The dataset page: four lists with one search above them, and the record of an entity. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../platform/i18n.ts';
import { whenStored } from '../protocol/when-stored.ts';
import { lazy } from '../ui/lazy.tsx';
import { Toast, type Said } from '../ui/toast.tsx';
import type { Back, Tell } from './act.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { followKeys } from './keys.ts';
import { RecordsView } from './records-view.tsx';
import { EXCHANGE, LISTS, listHash, listOf, parseRoute, type ListName } from './route.ts';

const ExchangeView = lazy(async () => (await import('./exchange/exchange-view.tsx')).ExchangeView);
const ClaimRecordView = lazy(async () => (await import('./claim/claim-record.tsx')).ClaimRecordView);
const NewRecord = lazy(async () => (await import('./claim/new-record.tsx')).NewRecord);
const EntityRecordView = lazy(async () => (await import('./entity-record.tsx')).EntityRecordView);

const NAMES: Record<ListName, MessageKey> = {
  entities: 'dataset_entities',
  sources: 'dataset_sources',
  figures: 'dataset_figures',
  relations: 'dataset_relations',
};

/** Counts what others wrote to the dataset. */
function useWritten(): [number, () => void] {
  const [count, setCount] = useState(0);
  const more = () => setCount((now) => now + 1);
  useEffect(() => {
    const ended = new AbortController();
    // A new index means that the pack which comes along was written, as after everything was deleted.
    whenStored(['dataset', 'index'], more, ended.signal);
    return () => ended.abort();
  }, []);
  return [count, more];
}

export function App(): JSX.Element {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const [filters, setFilters] = useState<Partial<Record<ListName, Filters>>>({});
  const [said, setSaid] = useState<Said | null>(null);
  const [written, wrote] = useWritten();
  const main = useRef<HTMLElement>(null);
  const left = useRef('');
  // A record that was made or deleted leads on by itself, and what was said of it stays.
  const leading = useRef(false);
  const lead = (hash: string) => {
    leading.current = true;
    location.hash = hash;
  };
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const read = ({ oldURL }: HashChangeEvent) => {
      left.current = new URL(oldURL).hash;
      setRoute(parseRoute(location.hash));
      if (leading.current) leading.current = false;
      else setSaid(null);
      main.current?.focus();
    };
    window.addEventListener('hashchange', read);
    // From a record back to its list, which has its filters still.
    const ended = followKeys(() => {
      location.hash = listHash(listOf(parseRoute(location.hash)) ?? 'entities');
    });
    return () => {
      window.removeEventListener('hashchange', read);
      ended();
    };
  }, []);
  const tell: Tell = (words, back) => {
    setSaid({ words, undo: back === null ? undefined : () => undo(back) });
    wrote();
  };
  const undo = async (back: Back) => {
    if (typeof back !== 'number') return tell(await back(), null);
    const { undoEdit } = await import('../store/edit-entity.ts');
    const undone = await undoEdit(back);
    tell(t(undone.ok ? 'dataset_undone' : 'dataset_not_undone'), null);
  };
  const list = listOf(route);
  return (
    <>
      <header class="top">
        <nav class="views" aria-label={t('dataset_lists')}>
          <ul class="plain-list">
            {LISTS.map((name) => (
              <li key={name}>
                <a href={listHash(name)} aria-current={list === name ? 'page' : undefined}>
                  {t(NAMES[name])}
                </a>
              </li>
            ))}
            <li>
              <a href={EXCHANGE} aria-current={route.view === 'exchange' ? 'page' : undefined}>
                {t('dataset_exchange')}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {route.view === 'exchange' && <ExchangeView chosen={chosen} written={written} tell={tell} />}
        {route.view === 'entity' && route.id !== null && (
          <EntityRecordView key={route.id} id={route.id} written={written} tell={tell} />
        )}
        {(route.view === 'figure' || route.view === 'relation') && route.id !== null && (
          <ClaimRecordView
            key={route.id}
            table={route.view === 'figure' ? 'figures' : 'relations'}
            id={route.id}
            written={written}
            tell={tell}
            lead={lead}
          />
        )}
        {'id' in route && route.id === null && (
          <NewRecord key={route.view} what={route.view} tell={tell} lead={lead} />
        )}
        {route.view === 'list' && (
          <>
            <h1>{t(NAMES[route.list])}</h1>
            <RecordsView
              key={route.list}
              list={route.list}
              filters={filters[route.list] ?? NO_FILTERS}
              onFilters={(now) => setFilters({ ...filters, [route.list]: now })}
              left={left.current}
              written={written}
              onExport={(ids) => {
                setChosen(ids);
                location.hash = EXCHANGE;
              }}
            />
          </>
        )}
      </main>
      <Toast said={said} onUndone={() => setSaid(null)} />
    </>
  );
}
