/** One decision: the figure as it was read, or the name, with its sentence and what may be done. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../src/crosscheck/intake/decisions.ts';
import type { Answer } from '../../src/crosscheck/intake/review.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { readAs } from './words.ts';

interface DecisionItemProps {
  decision: Decision;
  text: string;
  answer: Answer | null;
  current: boolean;
  onAnswer: (answer: Answer) => void;
}

export function DecisionItem({ decision, text, answer, current, onAnswer }: DecisionItemProps): JSX.Element {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { start, end, sentence } = decision.spots[0]!;
  return (
    <li class="decision" ref={item} aria-current={current}>
      <bdi>{readAs(decision)}</bdi>
      <blockquote dir="auto">
        {text.slice(sentence.start, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, sentence.end)}
      </blockquote>
      <div class="row">
        <Button onClick={() => onAnswer('accept')}>{t('review_accept')}</Button>
        <Button look="quiet" onClick={() => onAnswer('reject')}>
          {t('review_reject')}
        </Button>
        {answer && <span class="soft">{t(answer === 'accept' ? 'review_accepted' : 'review_rejected')}</span>}
      </div>
    </li>
  );
}
