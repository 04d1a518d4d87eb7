/** The notebook: what waits for one, then all annotations, searched, filtered, grouped, and taken out or in. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { lazy } from '../ui/lazy.tsx';
import { Toast, type Said } from '../ui/toast.tsx';
import { Filters } from './filters.tsx';
import { useKeys } from './keys.ts';
import { List } from './list.tsx';
import { More } from './more.tsx';
import { Needs } from './needs.tsx';
import { EVERYTHING, forNeed, withCounts, withFilter, withGrouping, withMore, withText } from './query.ts';
import { NOTHING, toggled, without, type Selection } from './select.ts';
import { Toolbar } from './toolbar.tsx';
import { useBook, type Answer } from './use-book.ts';
import { recordNames } from '../store/queries/record-names.ts';
import { useNames } from '../ui/use-names.ts';

/** The records whose names are shown: among the choices of a filter, and over the groups. */
function namedIn(answer: Answer | null): string[] {
  if (!answer) return [];
  const { facets, listed } = answer.found;
  const choices = facets?.entity.map(({ value }) => value) ?? [];
  const groups = answer.query.grouping === 'entity' ? listed.map(({ group }) => group ?? '') : [];
  return [...new Set([...choices, ...groups])].filter(Boolean);
}

type Beside = 'export' | 'import' | null;

/** What stands beside the list goes with its buttons; the keyboard goes back to the one that brought it. */
function focusOpener(): void {
  const { activeElement: here, body } = document;
  if (here === body || document.getElementById('beside')?.contains(here))
    document.querySelector<HTMLElement>('[aria-controls="beside"][aria-expanded="true"]')?.focus();
}

/** Reading and writing files is not in the way of the list. */
const ExportPanel = lazy(async () => (await import('./export-panel.tsx')).ExportPanel);
const ImportPanel = lazy(async () => (await import('./import-panel.tsx')).ImportPanel);

export function App(): JSX.Element {
  const [query, setQuery] = useState(EVERYTHING);
  const book = useBook(query);
  const { answer, first, failed, ids, refresh } = book;
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const [said, say] = useState<Said | null>(null);
  const [beside, setBeside] = useState<Beside>(null);
  const [dropped, setDropped] = useState<File | null>(null);
  const search = useRef<HTMLInputElement>(null);

  const listed = useMemo(
    () => answer?.found.listed ?? first?.rows.map((row) => ({ group: null, row })) ?? null,
    [answer, first],
  );
  const order = useMemo(() => [...new Set((listed ?? []).map(({ row }) => row.id))], [listed]);
  const records = useMemo(() => namedIn(answer), [answer]);
  const names = useNames(records, recordNames);
  const close = useCallback(() => {
    focusOpener();
    setBeside(null);
    setDropped(null);
  }, []);
  const leave = useCallback(() => {
    if (query.text) setQuery(withText(query, ''));
    else if (beside) close();
    else setSelection(NOTHING);
  }, [query, beside]);
  useKeys(search, leave, (id) => setSelection((now) => toggled(now, id, order, false)));
  useEffect(() => {
    if (listed) requestAnimationFrame(() => performance.mark('notebook-rows'));
  }, [listed !== null]);

  const remove = async (rows: readonly { id: string; rev: string }[]) => {
    const { deleteAnnotations } = await import('../store/many-annotations.ts');
    const deleted = await deleteAnnotations(rows);
    if (!deleted.ok) return say({ words: t('notebook_delete_failed') });
    const { seq } = deleted.value;
    setSelection((now) =>
      without(
        now,
        rows.map(({ id }) => id),
      ),
    );
    refresh();
    // The row goes with its buttons; the keyboard stays in the list.
    document.querySelector('main')?.focus();
    say({
      words: plural('notebook_deleted', rows.length),
      undo: () =>
        void import('../store/annotations.ts')
          .then(({ undoAnnotation }) => undoAnnotation(seq!))
          .then(refresh),
    });
  };
  // Neither is drawn again for a key whose answer has not come yet.
  const list = useMemo(
    () =>
      listed && (
        <List
          listed={listed}
          sizes={answer?.found.sizes ?? {}}
          grouping={answer?.query.grouping ?? 'none'}
          names={names}
          asked={answer?.query.text ?? null}
          empty={t((answer?.found.all ?? first?.all) === 0 ? 'notebook_none' : 'notebook_none_found')}
          selected={selection.ids}
          onSelect={(id, withShift) => setSelection((now) => toggled(now, id, order, withShift))}
          onDelete={(row) => void remove([row])}
        />
      ),
    [listed, answer, first, names, selection, order],
  );
  const needs = answer?.found.needs ?? null;
  const waiting = useMemo(
    () => <Needs needs={needs} onNeed={(need) => setQuery((now) => forNeed(now, need))} />,
    [JSON.stringify(needs)],
  );
  const chosen = selection.ids.size;
  // Null while there are more than the first and nobody has counted them.
  const total = answer?.found.total ?? first?.all ?? null;
  const open = (what: Beside) => {
    setBeside(beside === what ? null : what);
    // What was said holds until something else is begun.
    say(null);
  };
  const removeChosen = async () => {
    const { readAnnotations } = await import('./read-rows.ts');
    await remove(await readAnnotations([...selection.ids]));
  };

  return (
    <div
      class="book"
      data-indexed={answer?.indexed ?? false}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        setDropped(file);
        setBeside('import');
      }}
    >
      <header class="top">
        <h1>{t('notebook_title')}</h1>
        <div class="row">
          <Button onClick={() => open('import')} expanded={beside === 'import'} controls="beside">
            {t('notebook_import')}
          </Button>
          <Button
            onClick={() => open('export')}
            expanded={beside === 'export'}
            controls="beside"
            disabled={!total && chosen === 0}
          >
            {t('notebook_export')}
          </Button>
        </div>
      </header>
      <main tabIndex={-1}>
        {failed && (
          <p class="notice" role="alert">
            {t('annotation_unreadable')}
          </p>
        )}
        <div id="beside">
          {beside === 'export' && (
            <ExportPanel
              ids={chosen > 0 ? () => Promise.resolve([...selection.ids]) : ids}
              count={chosen > 0 ? chosen : (total ?? 0)}
              say={(words: string) => say({ words })}
              onClose={close}
            />
          )}
          {beside === 'import' && (
            <ImportPanel
              dropped={dropped}
              onDone={(words: string, undo?: () => Promise<unknown>) => {
                close();
                refresh();
                say({ words, undo: undo && (() => void undo().then(refresh)) });
              }}
              onClose={close}
            />
          )}
        </div>
        {waiting}
        <section class="all" aria-labelledby="all">
          <h2 id="all">{t('notebook_all')}</h2>
          <div class="search">
            <input
              ref={search}
              type="search"
              class="input"
              dir="auto"
              aria-label={t('notebook_search')}
              aria-describedby="keys"
              placeholder={t('notebook_search')}
              value={query.text}
              onInput={(event) => setQuery(withText(query, event.currentTarget.value))}
            />
          </div>
          <Filters
            facets={answer?.found.facets ?? null}
            query={query}
            names={names}
            onFilter={(change) => setQuery(withFilter(query, change))}
            onClear={() => setQuery(withFilter({ ...query, filter: {} }, {}))}
            onOpen={(open) => setQuery((now) => withCounts(now, open))}
          />
          <Toolbar
            total={total}
            chosen={chosen}
            grouping={query.grouping}
            onGrouping={(grouping) => setQuery(withGrouping(query, grouping))}
            onAll={(all) => {
              if (all) void ids().then((found) => setSelection({ ids: new Set(found), last: null }));
              else setSelection(NOTHING);
            }}
            onNone={() => setSelection(NOTHING)}
            onDelete={() => void removeChosen()}
          />
          {list}
          {answer && answer.found.places > answer.found.listed.length && (
            <More onMore={() => setQuery(withMore)} />
          )}
          {answer !== null && answer.setAside > 0 && (
            <p class="notice">{plural('annotation_set_aside', answer.setAside)}</p>
          )}
          <p id="keys" class="soft">
            {t('notebook_keys')}
          </p>
        </section>
      </main>
      <Toast said={said} onUndone={() => say(null)} />
    </div>
  );
}
