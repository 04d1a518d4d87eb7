/** Reviews that were begun and not ended, each with the way back to it, and the way to be rid of it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { answered } from '../../src/crosscheck/intake/review.ts';
import { browser } from '../platform/api.ts';
import { t } from '../platform/i18n.ts';
import { dropDraft } from '../store/drafts.ts';
import { keepReview, waitingReviews } from '../store/reviews.ts';
import { Button } from '../ui/button.tsx';
import { useSay } from './said.ts';

type Waiting = Awaited<ReturnType<typeof waitingReviews>>;

export function WaitingReviews(): JSX.Element | null {
  const [waiting, setWaiting] = useState<Waiting>([]);
  const say = useSay();
  const read = () => void waitingReviews().then(setWaiting);
  useEffect(read, []);
  const discard = async ({ id, rev, value }: Waiting[number]) => {
    const dropped = await dropDraft({ id, rev });
    read();
    if (!dropped.ok) return;
    const undo = () => void keepReview({ id, rev: null }, value).then(read);
    say({ words: t('review_discarded', value.name), undo });
  };
  if (waiting.length === 0) return null;
  return (
    <ul class="plain-list">
      {waiting.map((draft) => (
        <li key={draft.id} class="row spread">
          <span>
            <a
              href={browser.runtime.getURL(`review/review.html#${encodeURIComponent(draft.id)}`)}
              target="_blank"
              rel="noreferrer"
            >
              {t('review_waiting', draft.value.name)}
            </a>{' '}
            <span class="soft">
              {t('review_progress', String(answered(draft.value)), String(draft.value.decisions.length))}
            </span>
          </span>
          <Button
            look="quiet"
            label={t('review_discard_of', draft.value.name)}
            onClick={() => void discard(draft)}
          >
            {t('annotation_discard')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
