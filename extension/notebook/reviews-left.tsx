import type { JSX } from 'preact';
import type { Missing } from '../../src/annotation/exchange/claim-review.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';

const MISSING: Record<Missing, MessageKey> = {
  claim: 'notebook_missing_claim',
  rating: 'notebook_missing_rating',
  published: 'notebook_missing_published',
  address: 'notebook_missing_address',
  organisation: 'notebook_missing_organisation',
};

export interface Left {
  id: string;
  title: string;
  missing: readonly Missing[];
}

const SHOWN = 50;

/** Why an annotation is no ClaimReview yet. */
export const ReviewsLeft = ({ left }: { left: readonly Left[] }): JSX.Element => (
  <div role="status">
    <p>{plural('notebook_reviews_left', left.length)}</p>
    <ul class="problem-list" tabIndex={0}>
      {left.slice(0, SHOWN).map(({ id, title, missing }) => (
        <li key={id} dir="auto">
          {t('notebook_missing_line', title, missing.map((one) => t(MISSING[one])).join(', '))}
        </li>
      ))}
    </ul>
  </div>
);
