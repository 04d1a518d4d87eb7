/** The dataset page: four lists with one search above them, and the record of an entity. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../platform/i18n.ts';
import { receive } from '../protocol/receive.ts';
import { toSurfaces, type ToSurfaces } from '../protocol/to-surfaces.ts';
import { lazy } from '../ui/lazy.tsx';
import { Toast } from '../ui/toast.tsx';
import type { Tell } from './act.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { followKeys } from './keys.ts';
import { RecordsView } from './records-view.tsx';
import { LISTS, listHash, parseRoute, type ListName, type Route } from './route.ts';

const EntityRecordView = lazy(async () => (await import('./entity-record.tsx')).EntityRecordView);

const NAMES: Record<ListName, MessageKey> = {
  entities: 'dataset_entities',
  sources: 'dataset_sources',
  figures: 'dataset_figures',
  relations: 'dataset_relations',
};

/** Counts what other pages wrote to the dataset. */
function useWritten(): [number, () => void] {
  const [count, setCount] = useState(0);
  const more = () => setCount((now) => now + 1);
  useEffect(() => {
    const ended = new AbortController();
    const nothing = () => ({ ok: true, value: null }) as const;
    const storeChanged = ({ what }: { what: string }) => {
      if (what === 'dataset') more();
      return nothing();
    };
    receive<ToSurfaces>(
      toSurfaces,
      { pageChanged: nothing, draftReady: nothing, storeChanged },
      ended.signal,
    );
    return () => ended.abort();
  }, []);
  return [count, more];
}

/** From a record back to the list: where the reader stands again, with the filters as they were. */
const backTo = ({ list }: Route) => {
  location.hash = listHash(list);
};

export function App(): JSX.Element {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const [filters, setFilters] = useState<Partial<Record<ListName, Filters>>>({});
  const [said, setSaid] = useState<{ words: string; seq: number | null } | null>(null);
  const [written, wrote] = useWritten();
  const main = useRef<HTMLElement>(null);
  const left = useRef('');
  useEffect(() => {
    const read = ({ oldURL }: HashChangeEvent) => {
      left.current = new URL(oldURL).hash;
      setRoute(parseRoute(location.hash));
      setSaid(null);
      main.current?.focus();
    };
    window.addEventListener('hashchange', read);
    const ended = followKeys(() => backTo(parseRoute(location.hash)));
    return () => {
      window.removeEventListener('hashchange', read);
      ended();
    };
  }, []);
  const tell: Tell = (words, seq) => {
    setSaid({ words, seq });
    wrote();
  };
  const undo = async (seq: number) => {
    const { undoEdit } = await import('../store/edit-entity.ts');
    const undone = await undoEdit(seq);
    tell(t(undone.ok ? 'dataset_undone' : 'dataset_not_undone'), null);
  };
  const seq = said?.seq ?? null;
  return (
    <>
      <header class="top">
        <nav class="views" aria-label={t('dataset_lists')}>
          <ul class="plain-list">
            {LISTS.map((list) => (
              <li key={list}>
                <a href={listHash(list)} aria-current={route.list === list ? 'page' : undefined}>
                  {t(NAMES[list])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {route.entity ? (
          <EntityRecordView key={route.entity} id={route.entity} written={written} tell={tell} />
        ) : (
          <>
            <h1>{t(NAMES[route.list])}</h1>
            <RecordsView
              key={route.list}
              list={route.list}
              filters={filters[route.list] ?? NO_FILTERS}
              onFilters={(now) => setFilters({ ...filters, [route.list]: now })}
              left={left.current}
              written={written}
            />
          </>
        )}
      </main>
      <Toast words={said?.words ?? null} onUndo={seq === null ? undefined : () => void undo(seq)} />
    </>
  );
}
