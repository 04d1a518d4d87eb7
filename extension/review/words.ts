/** A decision in the words of the reader's language. */
import type { Decision } from '../../src/crosscheck/intake/decisions.ts';
import type { FigureDecision } from '../../src/crosscheck/intake/records.ts';
import { t } from '../platform/i18n.ts';
import { facets, headWords } from '../ui/figure-words.ts';

const KIND = { group: 'review_group', institution: 'review_group', place: 'review_place' } as const;

/** "At least 14 people · killed · Kunduz": what was read, and no sentence of the text. */
export const figureStatement = ({ figure, words }: FigureDecision): string =>
  [headWords(figure, words), ...facets(figure).map((facet) => facet.words)].join(' · ');

export const readAs = (decision: Decision): string =>
  decision.kind === 'figure' ? figureStatement(decision) : `${decision.words} · ${t(KIND[decision.kind])}`;
