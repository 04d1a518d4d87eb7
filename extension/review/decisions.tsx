/** All decisions of a review: how far it is, what one button does, and each beside its sentence. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Decision } from '../../src/crosscheck/intake/decisions.ts';
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
import { openedBy, stepOf, type Opened } from './keys.ts';

/** Takes the newest review, so that two quick keys are two steps. */
type Step = (make: (review: Review) => Review) => void;

interface DecisionsProps {
  review: Review;
  change: Step;
}

/** Keys mean something outside of fields only, and never with a modifier: those are the browser's. */
function useKeys(current: Decision | undefined, step: Step, open: (what: Opened) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input,select,textarea');
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const by = stepOf(event.key);
      const opened = current ? openedBy(event.key, current) : null;
      if (by) step(by);
      else if (opened) open(opened);
      else return;
      // The letter itself must not land in the field that it opens.
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [current]);
}

export function Decisions({ review, change }: DecisionsProps): JSX.Element {
  const { decisions, left, at } = review;
  const [opened, setOpened] = useState<Opened>(null);
  const act: Step = (make) => {
    setOpened(null);
    change(make);
  };
  useKeys(decisions[at], act, setOpened);
  if (decisions.length === 0) return <p>{t('review_nothing')}</p>;
  return (
    <section>
      <div class="progress">
        <p role="status">{t('review_progress', String(answered(review)), String(decisions.length))}</p>
        <p class="soft">{t('review_keys')}</p>
      </div>
      <div class="row">
        <Button onClick={() => act(acceptFigures)}>{t('review_accept_figures')}</Button>
        <Button onClick={() => act(figuresOnly)}>{t('review_figures_only')}</Button>
        <Button look="quiet" disabled={review.past.length === 0} onClick={() => act(undoStep)}>
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
              if (n !== at) change((now) => standAt(now, n));
              setOpened(what);
            }}
            onAnswer={(what, edit) => act((now) => answer(standAt(now, n), what, edit))}
          />
        ))}
      </ol>
      {left > 0 && <p class="soft">{t('review_left', String(left))}</p>}
    </section>
  );
}
