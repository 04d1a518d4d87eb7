/** The names of the text that the dataset has: kept with the source without a question, and let go in one step. */
import type { JSX } from 'preact';
import { linkKnown, type Review } from '../../src/crosscheck/intake/review.ts';
import { plural, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { KindMark } from '../ui/kind-mark.tsx';

interface KnownNamesProps {
  review: Review;
  change: (make: (review: Review) => Review) => void;
}

export function KnownNames({ review, change }: KnownNamesProps): JSX.Element | null {
  const { known, source, link } = review;
  if (known.length === 0) return null;
  const byEntity = Map.groupBy(known, ({ entity }) => entity);
  return (
    <Fold
      summary={
        link
          ? `${plural('review_known_names', byEntity.size)} ${plural('review_known_places', known.length)}`
          : t('review_known_dropped')
      }
    >
      <ul class="plain-list known">
        {[...byEntity].map(([entity, places]) => {
          const [{ kind, start, end }] = places as [(typeof known)[number]];
          return (
            <li key={entity}>
              <KindMark kind={kind} /> <bdi>{source.text.slice(start, end)}</bdi>{' '}
              <span class="soft">{plural('panel_times', places.length)}</span>
            </li>
          );
        })}
      </ul>
      <Button look="quiet" onClick={() => change((now) => linkKnown(now, !link))}>
        {t(link ? 'review_known_drop' : 'review_known_keep')}
      </Button>
    </Fold>
  );
}
