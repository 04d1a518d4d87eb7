/** The panel: four views, one editor above them, and one place where it says what has just happened. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../platform/i18n.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Toast, type Said } from '../ui/toast.tsx';
import { NOTHING_CHECKED, type Checked } from './checked.ts';
import { lazyKept } from '../ui/lazy-kept.tsx';
import { lazy } from '../ui/lazy.tsx';
import { PageView } from './page-view.tsx';
import { routeHash, type Route } from './route.ts';
import { ChangesContext, SaidContext } from './said.ts';
import { useEditing } from './use-editing.ts';
import { usePage } from './use-page.ts';
import { useRoute } from './use-route.ts';
import { useTab } from './use-tab.ts';

const CheckView = lazy(async () => (await import('./check-view.tsx')).CheckView);
const DatasetView = lazy(async () => (await import('./dataset-view.tsx')).DatasetView);
const Editor = lazy(async () => (await import('./editor.tsx')).Editor);
const EntityPage = lazy(async () => (await import('./entity-page.tsx')).EntityPage);
const NotesView = lazy(async () => (await import('./notes-view.tsx')).NotesView);
const SourcePage = lazy(async () => (await import('./source-page.tsx')).SourcePage);

const Kept = lazyKept(() => import('../store/keeping.ts'));

const VIEWS: readonly { route: Route; label: MessageKey; views: readonly Route['view'][] }[] = [
  { route: { view: 'page' }, label: 'panel_view_page', views: ['page'] },
  { route: { view: 'check' }, label: 'panel_view_check', views: ['check'] },
  { route: { view: 'dataset' }, label: 'panel_view_dataset', views: ['dataset', 'entity', 'source'] },
  { route: { view: 'notes' }, label: 'panel_view_notes', views: ['notes', 'note'] },
];

function Views({ route, onLeave }: { route: Route; onLeave: () => void }): JSX.Element {
  return (
    <nav class="views" aria-label={t('panel_views')}>
      <ul class="plain-list">
        {VIEWS.map(({ route: to, label, views }) => (
          <li key={to.view}>
            <a
              href={routeHash(to)}
              aria-current={views.includes(route.view) ? 'page' : undefined}
              onClick={onLeave}
            >
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function App(): JSX.Element | null {
  const route = useRoute();
  const tabId = useTab();
  const { page, reload } = usePage(tabId);
  const [settings, change] = useSettings();
  const [said, say] = useState<Said | null>(null);
  const editing = useEditing(tabId, route);
  const [count, setCount] = useState(0);
  const changes = useMemo(() => ({ count, changed: () => setCount((now) => now + 1) }), [count]);
  const check = useState<Checked>(NOTHING_CHECKED);
  const main = useRef<HTMLElement>(null);
  const where = JSON.stringify(route);
  const first = useRef(true);
  useEffect(() => {
    // A view that replaces another takes the keyboard with it; the first one leaves it to the browser.
    if (first.current) first.current = false;
    else main.current?.focus();
  }, [where]);
  // What was said holds until something else is begun.
  const writing = editing.subject?.id;
  const wrote = useRef(false);
  useEffect(() => {
    if (writing) say(null);
    else if (wrote.current) main.current?.focus();
    wrote.current = writing !== undefined;
  }, [writing]);
  if (tabId === undefined || !settings) return null;

  return (
    <SaidContext.Provider value={say}>
      <ChangesContext.Provider value={changes}>
        <header class="top">
          <Views
            route={route}
            onLeave={() => {
              editing.leave();
              say(null);
            }}
          />
        </header>
        <main ref={main} tabIndex={-1}>
          {!editing.subject && <Kept />}
          {editing.subject ? (
            <Editor
              key={editing.subject.id}
              subject={editing.subject}
              scaleId={settings.scaleId}
              onScale={(scaleId) => void change(() => ({ scaleId }))}
              onClose={editing.close}
            />
          ) : (
            <View
              route={route}
              tabId={tabId}
              page={page}
              reload={reload}
              onEdit={editing.open}
              check={check}
            />
          )}
        </main>
        <Toast said={said} onUndone={() => say(null)} />
      </ChangesContext.Provider>
    </SaidContext.Provider>
  );
}

interface ViewProps {
  route: Route;
  tabId: number | null;
  page: ReturnType<typeof usePage>['page'];
  reload: () => void;
  onEdit: ReturnType<typeof useEditing>['open'];
  /** The pasted text outlives a look at a record; it is gone with the panel. */
  check: [Checked, (checked: Checked) => void];
}

function View({ route, tabId, page, reload, onEdit, check }: ViewProps): JSX.Element {
  switch (route.view) {
    case 'page':
      return <PageView tabId={tabId} page={page} reload={reload} onEdit={onEdit} />;
    case 'check':
      return <CheckView checked={check[0]} onChecked={check[1]} onEdit={onEdit} />;
    case 'dataset':
      return <DatasetView />;
    case 'entity':
      return <EntityPage key={route.id} id={route.id} />;
    case 'source':
      return <SourcePage key={route.id} id={route.id} at={route.at} />;
    case 'notes':
    case 'note':
      return <NotesView onEdit={onEdit} />;
  }
}
