/** The popup: the state in one line, what was found, the switches. */
import type { JSX } from 'preact';
import { hostOf } from '../../src/annotation/page-key.ts';
import { browser } from '../platform/api.ts';
import { t } from '../platform/i18n.ts';
import { openReview } from '../platform/open-tab.ts';
import { openPanelWindow, openSidePanel } from '../platform/panel.ts';
import { sendToTab } from '../protocol/send.ts';
import { toContent } from '../protocol/to-content.ts';
import { Button } from '../ui/button.tsx';
import { lazyKept } from '../ui/lazy-kept.tsx';
import { useAccess } from '../ui/use-access.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Always } from './always.tsx';
import { Found } from './found.tsx';
import { Notices } from './notices.tsx';
import { SiteSwitches } from './site-switches.tsx';
import { summaryWords, unreadableWords } from './state-words.ts';
import { whyUnreadable } from './unreadable.ts';
import { usePage, type Page } from './use-page.ts';

const Kept = lazyKept(() => import('../store/keeping.ts'));

function stateWords(page: Page, address: string | undefined, on: boolean): string {
  if (page.state === 'waiting') return t('popup_waiting');
  if (page.state === 'forbidden') return unreadableWords(whyUnreadable(address));
  if (page.state === 'noAccess') {
    const why = whyUnreadable(address);
    return why === 'other' ? t('popup_no_access') : unreadableWords(why);
  }
  return !on && page.summary.state === 'off' ? t('popup_off') : summaryWords(page.summary);
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  close();
}

export function App(): JSX.Element {
  const { tab, page, read } = usePage();
  const [settings, change] = useSettings();
  const granted = useAccess();
  const summary = page.state === 'read' ? page.summary : null;
  const address = summary?.url ?? tab?.url;
  const host = address && /^https?:/.test(address) ? hostOf(address) : '';
  const hidden = summary?.private ?? tab?.incognito ?? false;
  const inTab = (action: (tabId: number) => void) => () => tab?.id !== undefined && action(tab.id);

  const reveal = (id: string) =>
    inTab(async (tabId) => {
      const answer = await sendToTab(tabId, toContent, 'reveal', { kind: 'mention', id });
      if (answer.ok && answer.value) close();
    })();
  const toggle = inTab((tabId) => void sendToTab(tabId, toContent, 'command', { name: 'toggle' }));
  const reload = inTab((tabId) => void browser.tabs.reload(tabId).then(() => close()));
  const addSource = inTab((id) => void openReview({ ...tab!, id }).then(() => close()));
  // The panel is asked for in the click's own turn: the browser wants to see the gesture.
  const panel = async () => {
    const opened = await openSidePanel(tab?.id);
    if (opened || (tab && (await openPanelWindow(tab)))) close();
  };

  return (
    <>
      <h1 class="unseen">{t('extension_name')}</h1>
      <div class="state">
        <p role="status">{stateWords(page, address, settings?.on ?? true)}</p>
        {page.state === 'noAccess' && host && (
          <Button look="primary" onClick={read}>
            {t('popup_read_this')}
          </Button>
        )}
        {summary?.state === 'stale' && (
          <Button look="primary" onClick={reload}>
            {t('popup_reload')}
          </Button>
        )}
        {settings && !settings.on && (
          <Button look="primary" onClick={() => void change(() => ({ on: true }))}>
            {t('popup_turn_on')}
          </Button>
        )}
      </div>
      <Kept />
      {summary && <Notices summary={summary} />}
      {summary && <Found summary={summary} onReveal={reveal} />}
      {settings && host && (
        <SiteSwitches
          host={host}
          settings={settings}
          change={change}
          hidden={hidden}
          reading={summary !== null && summary.state !== 'off'}
          onTogglePage={toggle}
        />
      )}
      {granted && host && !hidden && <Always host={host} granted={granted} />}
      <footer class="foot">
        {host && page.state !== 'forbidden' && <Button onClick={addSource}>{t('review_add')}</Button>}
        <Button onClick={() => void panel()}>{t('popup_panel')}</Button>
        <a
          class="button button-quiet"
          href={browser.runtime.getURL('notebook/notebook.html')}
          target="_blank"
          rel="noopener"
        >
          {t('notebook_title')}
        </a>
        <Button look="quiet" onClick={() => void openOptions()}>
          {t('popup_options')}
        </Button>
      </footer>
    </>
  );
}
