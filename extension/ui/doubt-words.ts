/** The questions that a page's own numbers raise, with their arithmetic: "137 + 20 + 4 = 161, and 157 is given." */
import type { Doubt } from '../../src/crosscheck/brief.ts';
import { number, t, uiLanguage, type MessageKey } from '../platform/i18n.ts';
import { measureWords } from './figure-words.ts';
import { amountWords } from './quantity-words.ts';

const MEANING: Record<string, MessageKey> = {
  percentShare: 'ui_fig_share',
  percentChange: 'ui_doubt_change_meaning',
  percentagePointChange: 'ui_doubt_points_meaning',
  casualties: 'ui_doubt_casualties_meaning',
};

const meaning = (code: string | undefined): string =>
  code === undefined ? '' : Object.hasOwn(MEANING, code) ? t(MEANING[code]!) : measureWords(code);

/** One question of the page to itself. */
export function doubtWords({ code, values, result, meanings }: Doubt): string {
  const [first = 0, ...rest] = values;
  const unit = meanings?.[0]?.startsWith('percent') ? 'percent' : 'things';
  const [given, others, came] = [
    amountWords(first, { unit }),
    rest.map((value) => number(value)),
    number(result ?? 0),
  ];
  const list = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(others);
  const [one, two] = [meaning(meanings?.[0]), meaning(meanings?.[1])];
  switch (code) {
    case 'sum':
      return t('ui_doubt_sum', others.join(' + '), came, given);
    case 'change':
      return t('ui_doubt_change', others[0] ?? '', others[1] ?? '', came, given);
    case 'share':
      return t('ui_doubt_share', others[0] ?? '', others[1] ?? '', came, given);
    case 'twoNumbers':
      return t('ui_doubt_two_numbers', given, list);
    case 'twoMeanings':
      return t('ui_doubt_two_meanings', given, one, two);
    case 'measureWord':
      return result === null ? t('ui_doubt_word', one, two) : t('ui_doubt_word_sum', one, came, two);
  }
}
