/** What a sentence leaves open: for the card as a list, for the author as questions. */
import type { Question } from '../../src/figures/figure.ts';
import { t, uiLanguage, type MessageKey } from '../platform/i18n.ts';

const OPEN: Record<Question, MessageKey> = {
  whichPeriod: 'ui_open_whichPeriod',
  whichMonths: 'ui_open_whichMonths',
  whichPlace: 'ui_open_whichPlace',
  whichEvent: 'ui_open_whichEvent',
  whoCounted: 'ui_open_whoCounted',
  killedOrInjured: 'ui_open_killedOrInjured',
  whoIsCounted: 'ui_open_whoIsCounted',
  attackersIncluded: 'ui_open_attackersIncluded',
  shareOfWhat: 'ui_open_shareOfWhat',
  sinceWhen: 'ui_open_sinceWhen',
};

const ASKED: Record<Question, MessageKey> = {
  whichPeriod: 'ui_question_whichPeriod',
  whichMonths: 'ui_question_whichMonths',
  whichPlace: 'ui_question_whichPlace',
  whichEvent: 'ui_question_whichEvent',
  whoCounted: 'ui_question_whoCounted',
  killedOrInjured: 'ui_question_killedOrInjured',
  whoIsCounted: 'ui_question_whoIsCounted',
  attackersIncluded: 'ui_question_attackersIncluded',
  shareOfWhat: 'ui_question_shareOfWhat',
  sinceWhen: 'ui_question_sinceWhen',
};

/** "Not said here: which months, who counted." Null where nothing is open. */
export function openWords(questions: readonly Question[]): string | null {
  if (questions.length === 0) return null;
  const list = new Intl.ListFormat(uiLanguage(), { type: 'unit' });
  return t('ui_open', list.format(questions.map((question) => t(OPEN[question]))));
}

export const questionWords = (question: Question): string => t(ASKED[question]);

/** A message to the author of a page, one question a line, ready to be sent. */
export const questionMessage = (
  questions: readonly Question[],
  page: { words: string; title: string; url: string },
): string =>
  [
    t('ui_question_message', page.words, page.title, page.url),
    ...questions.map((question) => `- ${questionWords(question)}`),
  ].join('\n');
