/** Reviews that were begun and not ended, each with the way back to it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { t } from '../platform/i18n.ts';
import { waitingReviews } from '../store/reviews.ts';

export function WaitingReviews(): JSX.Element | null {
  const [waiting, setWaiting] = useState<Awaited<ReturnType<typeof waitingReviews>>>([]);
  useEffect(() => void waitingReviews().then(setWaiting), []);
  if (waiting.length === 0) return null;
  return (
    <ul class="plain-list">
      {waiting.map(({ id, value }) => (
        <li key={id}>
          <a
            href={browser.runtime.getURL(`review/review.html#${encodeURIComponent(id)}`)}
            target="_blank"
            rel="noreferrer"
          >
            {t('review_waiting', value.name)}
          </a>
        </li>
      ))}
    </ul>
  );
}
