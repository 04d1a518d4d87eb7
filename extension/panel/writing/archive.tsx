/** *Archive this page*: says what is sent and to whom before anything is, and offers to keep the address that results. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { archivable, ARCHIVES, isCopy, type Archive as Kept } from '../../../src/annotation/archives.ts';
import { browser } from '../../platform/api.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';

interface ArchiveProps {
  /** What shall be kept; no button where it is no address of the web. */
  address: string;
  onCopy: (archived: string) => void;
}

type State =
  | { is: 'idle' }
  | { is: 'asking' }
  | { is: 'sent'; archive: Kept; tabId: number | undefined; unseen: boolean };

export function Archive({ address, onCopy }: ArchiveProps): JSX.Element | null {
  const [state, setState] = useState<State>({ is: 'idle' });
  const sent = archivable(address);
  if (sent === null) return null;
  const send = async (archive: Kept) => {
    const tab = await browser.tabs.create({ url: archive.save(sent) });
    setState({ is: 'sent', archive, tabId: tab.id, unseen: false });
  };
  const take = async (archive: Kept, tabId: number | undefined) => {
    // The browser tells the address of a tab only where its site may be read; else it is copied by hand.
    const tab = tabId === undefined ? null : await browser.tabs.get(tabId).catch(() => null);
    if (!tab?.url || !isCopy(archive, tab.url)) return setState({ is: 'sent', archive, tabId, unseen: true });
    onCopy(tab.url);
    setState({ is: 'idle' });
  };
  if (state.is === 'idle') {
    return (
      <Button look="quiet" onClick={() => setState({ is: 'asking' })}>
        {t('editor_archive')}
      </Button>
    );
  }
  if (state.is === 'asking') {
    return (
      <div class="notice" role="group" aria-label={t('editor_archive')}>
        <p>{t('editor_archive_sends')}</p>
        <p>
          <bdi>{sent}</bdi>
        </p>
        <div class="row">
          {ARCHIVES.map((archive) => (
            <Button key={archive.id} onClick={() => void send(archive)}>
              {t('editor_archive_send_to', archive.name)}
            </Button>
          ))}
          <Button look="quiet" onClick={() => setState({ is: 'idle' })}>
            {t('editor_archive_not')}
          </Button>
        </div>
      </div>
    );
  }
  const { archive, tabId } = state;
  return (
    <div class="notice" role="status">
      <p>{t(state.unseen ? 'editor_archive_unseen' : 'editor_archive_sent')}</p>
      <div class="row">
        <Button onClick={() => void take(archive, tabId)}>{t('editor_archive_take')}</Button>
        <Button look="quiet" onClick={() => setState({ is: 'idle' })}>
          {t('editor_archive_done')}
        </Button>
      </div>
    </div>
  );
}
