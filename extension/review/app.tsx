/** *Add as source*: what the page says of itself, then each decision beside its sentence. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { answered } from '../../src/crosscheck/intake/review.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { panelAddress } from '../platform/panel.ts';
import type { StoreError } from '../store/outcome.ts';
import { Button } from '../ui/button.tsx';
import { useChange } from '../ui/use-change.ts';
import { Decisions } from './decisions.tsx';
import { Files } from './files.tsx';
import { KnownNames } from './known-names.tsx';
import { KnownSource } from './known-source.tsx';
import { SourceFields } from './source-fields.tsx';
import { useReview, type State } from './use-review.ts';

const SAID: Record<Exclude<State['state'], 'ready' | 'known' | 'saved' | 'files'>, MessageKey> = {
  reading: 'review_reading',
  building: 'panel_state_building',
  failed: 'review_failed',
  noAccess: 'review_no_access',
  tooLong: 'review_too_long',
  noArticle: 'review_no_article',
  filesPrivate: 'review_files_private',
};

const UNKEPT: Partial<Record<StoreError['code'], MessageKey>> = {
  quota: 'review_unkept_full',
  conflict: 'review_unkept_elsewhere',
};

export function App(): JSX.Element {
  const { state, hidden, unkept, change, addAs, save, takeBack } = useReview();
  const [failed, setFailed] = useState<MessageKey | null>(null);
  const run = (work: Promise<boolean>, said: MessageKey) =>
    void work.then((done) => setFailed(done ? null : said));
  const review = state.state === 'ready' ? state.review : null;
  const head = useRef<HTMLHeadingElement>(null);
  useChange(state.state, (before) => before !== 'reading' && head.current?.focus());
  const open = review ? review.decisions.length - answered(review) : 0;
  return (
    <main>
      <h1 ref={head} tabIndex={-1}>
        {t('review_title')}
      </h1>
      {state.state === 'known' ? (
        <KnownSource same={state.same} onAdd={addAs} />
      ) : state.state === 'saved' ? (
        <>
          <p role="status">{t('review_saved')}</p>
          <div class="row">
            <a href={panelAddress(`/source/${state.sourceId}`)}>{t('review_known_open')}</a>
            <Button look="quiet" onClick={() => run(takeBack(state), 'review_not_undone')}>
              {t('review_undo_all')}
            </Button>
          </div>
        </>
      ) : state.state === 'files' ? (
        <Files />
      ) : (
        state.state !== 'ready' && <p role="status">{t(SAID[state.state])}</p>
      )}
      {review && (
        <>
          {hidden && <p class="notice">{t('review_private')}</p>}
          {unkept && (
            <p class="notice" role="alert">
              {t(UNKEPT[unkept] ?? 'review_unkept')}
            </p>
          )}
          <SourceFields review={review} change={change} />
          <KnownNames review={review} change={change} />
          <Decisions review={review} change={change} />
          <div class="row foot">
            <Button look="primary" onClick={() => run(save(review), 'review_not_saved')}>
              {t('review_save')}
            </Button>
            {open > 0 && <span class="soft">{plural('review_open', open)}</span>}
          </div>
        </>
      )}
      {failed && (
        <p class="notice" role="alert">
          {t(failed)}
        </p>
      )}
    </main>
  );
}
