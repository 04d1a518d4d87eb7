/** A decision in the words of the reader's language. */
import type { Decision, FigureDecision, NewKind } from '../../src/crosscheck/intake/decisions.ts';
import type { Answer } from '../../src/crosscheck/intake/review.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { facets, headWords } from '../ui/figure-words.ts';
import { kindWords } from '../ui/kind-words.ts';

/** "At least 14 people · killed · Kunduz": what was read, and no sentence of the text. */
export const figureStatement = ({ figure, words }: FigureDecision): string =>
  [headWords(figure, words), ...facets(figure).map((facet) => facet.words)].join(' · ');

export const newKindWords = (kind: NewKind): string => kindWords(kind);

export function readAs(decision: Decision): string {
  if (decision.kind === 'figure') return figureStatement(decision);
  const role = decision.kind === 'person' ? [decision.role] : [];
  return [decision.words, newKindWords(decision.kind), ...role].join(' · ');
}

const ANSWERED: Record<'accept' | 'reject', MessageKey> = {
  accept: 'review_accepted',
  reject: 'review_rejected',
};

export const answerWords = (answer: Answer): string =>
  typeof answer === 'string' ? t(ANSWERED[answer]) : t('review_same_now', answer.label);
