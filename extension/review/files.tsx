/** Files and folders as sources: each is read in turn, and its review waits. */
import type { JSX } from 'preact';
import { endedCount, isOver, type FileState, type Refusal } from '../../src/crosscheck/intake/queue.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { panelAddress } from '../platform/panel.ts';
import { Button } from '../ui/button.tsx';
import { useQueue } from './use-queue.ts';

const REFUSED: Record<Refusal, MessageKey> = {
  kind: 'review_file_kind',
  large: 'review_file_large',
  empty: 'review_file_empty',
  tooLong: 'review_file_too_long',
  noArticle: 'review_file_no_article',
  encoding: 'review_file_encoding',
  scan: 'review_file_scan',
  encrypted: 'review_file_encrypted',
  damaged: 'review_file_damaged',
  unkept: 'review_file_unkept',
  failed: 'review_file_failed',
};

function State({ state }: { state: FileState }): JSX.Element {
  switch (state.is) {
    case 'waits':
      return <span class="soft">{t('review_file_waits')}</span>;
    case 'reading':
      return <span class="soft">{t('review_file_reading')}</span>;
    case 'cancelled':
      return <span class="soft">{t('review_file_cancelled')}</span>;
    case 'refused':
      return <span>{t(REFUSED[state.why])}</span>;
    case 'known':
      return <a href={panelAddress(`/source/${state.id}`)}>{t('review_file_known', state.shortName)}</a>;
    case 'ready':
      return (
        <a href={`#${encodeURIComponent(state.draft)}`} target="_blank" rel="noreferrer">
          {plural('review_file_ready', state.decisions)}
        </a>
      );
  }
}

export function Files(): JSX.Element {
  const { queue, add, pause, resume, cancel } = useQueue();
  const { files, is } = queue;
  const choose = ({ currentTarget: input }: { currentTarget: HTMLInputElement }) => {
    add(input.files ?? []);
    // The same file may be chosen again once it was mended.
    input.value = '';
  };
  return (
    <>
      <p>{t('review_files_means')}</p>
      <div class="field">
        <label for="files">{t('review_files')}</label>
        <input id="files" type="file" multiple accept=".html,.htm,.xhtml,.txt,.pdf" onChange={choose} />
      </div>
      <div class="field">
        <label for="folder">{t('review_folder')}</label>
        <input id="folder" type="file" {...{ webkitdirectory: true }} onChange={choose} />
      </div>
      {files.length > 0 && (
        <>
          <p role="status">{t('review_files_progress', String(endedCount(queue)), String(files.length))}</p>
          <progress max={files.length} value={endedCount(queue)} aria-label={t('review_files')} />
          {!isOver(queue) && (
            <div class="row">
              <Button onClick={is === 'paused' ? resume : pause}>
                {t(is === 'paused' ? 'review_files_resume' : 'review_files_pause')}
              </Button>
              <Button look="quiet" onClick={cancel}>
                {t('review_files_cancel')}
              </Button>
            </div>
          )}
          <ul class="plain-list files">
            {files.map(({ name, state }, n) => (
              <li key={n}>
                <bdi>{name}</bdi>
                <State state={state} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
