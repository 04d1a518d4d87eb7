/** All decisions of a review: how far it is, what one button does, and each beside its sentence. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  acceptFigures,
  answer,
  answered,
  figuresOnly,
  standAt,
  undoStep,
  type Review,
} from '../../src/crosscheck/intake/review.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { DecisionItem } from './decision-item.tsx';
import { actOf, type Opened } from './keys.ts';

interface DecisionsProps {
  review: Review;
  change: (review: Review) => void;
}

/** Keys mean something outside of fields only, and never with a modifier: those are the browser's. */
function useKeys({ review, change }: DecisionsProps, open: (what: Opened) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input,select,textarea');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actOf(event.key, review);
      if (!act) return;
      // The letter itself must not land in the field that it opens.
      event.preventDefault();
      if ('review' in act) {
        open(null);
        change(act.review);
      } else open(act.open);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [review, change]);
}

export function Decisions({ review, change }: DecisionsProps): JSX.Element {
  const { decisions, left, at } = review;
  const [opened, setOpened] = useState<Opened>(null);
  useKeys({ review, change }, setOpened);
  if (decisions.length === 0) return <p>{t('review_nothing')}</p>;
  const act = (next: Review) => {
    setOpened(null);
    change(next);
  };
  return (
    <section>
      <div class="progress">
        <p role="status">{t('review_progress', String(answered(review)), String(decisions.length))}</p>
        <p class="soft">{t('review_keys')}</p>
      </div>
      <div class="row">
        <Button onClick={() => act(acceptFigures(review))}>{t('review_accept_figures')}</Button>
        <Button onClick={() => act(figuresOnly(review))}>{t('review_figures_only')}</Button>
        <Button look="quiet" disabled={review.past.length === 0} onClick={() => act(undoStep(review))}>
          {t('ui_undo')}
        </Button>
      </div>
      <ol class="plain-list">
        {decisions.map((decision, n) => (
          <DecisionItem
            key={decision.key}
            decision={decision}
            edit={review.edits[decision.key]}
            text={review.source.text}
            answer={review.answers[decision.key] ?? null}
            current={n === at}
            opened={n === at ? opened : null}
            onOpen={(what) => {
              if (n !== at) change(standAt(review, n));
              setOpened(what);
            }}
            onAnswer={(what, edit) => act(answer(standAt(review, n), what, edit))}
          />
        ))}
      </ol>
      {left > 0 && <p class="soft">{t('review_left', String(left))}</p>}
    </section>
  );
}
