/** No word of a comparison judges: every code is said in every form that a card, a list or the terminal may show. */
import { describe, expect, test } from 'vitest';
import { DOUBTS, RELATIONS, type ComparedClaim, type Doubt } from '../../../src/crosscheck/brief.ts';
import { NOTES, REASONS } from '../../../src/crosscheck/codes.ts';
import { POPULATIONS } from '../../../src/dataset/vocabulary.ts';
import { QUESTIONS } from '../../../src/figures/figure.ts';
import {
  checkedFigure,
  checkHeadings,
  noticeOf,
  nothingWords,
} from '../../../extension/report/check-rows.ts';
import { relationWords } from '../../../extension/ui/comparison.ts';
import { doubtWords } from '../../../extension/ui/doubt-words.ts';
import { noteWords } from '../../../extension/ui/note-words.ts';
import { openWords, questionMessage, questionWords } from '../../../extension/ui/questions.ts';
import { claim, figure, plain, stated } from './claims.ts';

const JUDGING =
  /\b(?:true|truth|false|falsehood|(?:in)?correct|wrong|right|errors?|mistakes?|mistaken|verif\w*|unverified|debunk\w*|lies?|liar|terror\w*|mislead\w*|fake|(?:in)?accura\w*|refut\w*|contradict\w*|disprov\w*|prov(?:es?|en)|exaggerat\w*|inflated|martyr\w*|regime|neutrali[sz]ed|eliminated|honest|suspicious|invalid|valid)\b/i;

const doubt = (
  code: Doubt['code'],
  result: number | null,
  meanings = ['percentShare', 'casualties'],
): Doubt => ({
  code,
  others: [],
  values: [157, 137, 20],
  result,
  meanings,
});
const here = { figure: figure({ population: stated('civilians' as const) }), words: '137' };
const vagueHere = { figure: figure({ value: null, low: 40, high: null, vague: true }), words: 'scores' };
const page = { words: '137', title: 'A title', url: 'https://news.example/' };

const everything = [
  ...NOTES.flatMap((code) =>
    noteWords([{ code, detail: code.startsWith('population') ? 'civilians' : '12' }, { code }]),
  ),
  ...QUESTIONS.flatMap((question) => [questionWords(question), openWords([question])!]),
  questionMessage(QUESTIONS, page),
  ...DOUBTS.flatMap((code) => [
    doubtWords(doubt(code, 161)),
    doubtWords(doubt(code, null, ['casualties', 'killed'])),
  ]),
  ...RELATIONS.flatMap((relation) =>
    POPULATIONS.flatMap((population) =>
      REASONS.flatMap((reason) =>
        [here, vagueHere].map((one) =>
          relationWords(claim({ relation, population, reasons: [reason], gap: 12 }), one),
        ),
      ),
    ),
  ),
  ...checkHeadings(),
  ...(['address', 'text'] as const).map((by) => noticeOf({ id: 's', shortName: 'Paper', by })),
  nothingWords(640, 5),
];

describe('the words of a comparison', () => {
  test('never judge', () => expect(everything.filter((words) => JUDGING.test(words))).toEqual([]));
  test('are never empty and hold no code', () => {
    for (const words of everything) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/\b[a-z]+[A-Z]|undefined|\bnull\b|NaN|\$\d/);
    }
  });
  test.each([
    'true',
    'A false claim',
    'in error',
    'errors',
    'wrong',
    'terrorist',
    'correct',
    'unverified',
    'debunked',
  ])('a text like "%s" would be found', (words) => expect(words).toMatch(JUDGING));
});

describe('as a reader sees them', () => {
  const atLeast = { figure: figure({ low: 137, high: null, comparator: 'atLeast' }), words: 'at least 137' };
  test.each<[string, Partial<ComparedClaim>, typeof here]>([
    ['same number', { relation: 'agrees' }, here],
    ['149 there, 137 here: 12 apart', { relation: 'differs', gap: 12 }, here],
    ['fits “at least 137”', { relation: 'consistentWithBound' }, atLeast],
    ['later count by the same counter', { relation: 'supersededBy' }, here],
    ['other months', { relation: 'differentPeriod', reasons: ['period'] }, here],
    [
      'counts everyone, not civilians',
      { relation: 'differentPopulation', reasons: ['population'], population: 'all' },
      here,
    ],
    [
      'killed and injured together',
      { relation: 'differentMeasure', reasons: ['measure'], measure: 'casualties' },
      here,
    ],
    ["can't tell: no date", { relation: 'cannotTell', reasons: ['noDate'] }, here],
    ['do these add up?', { relation: 'arithmeticDoubt' }, here],
    [
      'less than “scores” usually means (40 or more)',
      { relation: 'belowUsualMeaning', value: 36, low: 36, high: 36 },
      vagueHere,
    ],
  ])('%s', (wanted, more, one) => expect(plain(relationWords(claim(more), one))).toBe(wanted));
});

describe('a figure in the terminal', () => {
  const mention = { kind: 'figure', start: 0, end: 3, text: '137', figure: figure() } as const;
  const brief = {
    key: 'f',
    figure: figure(),
    state: 'comparable' as const,
    telling: ['late', 'early'],
    groups: [
      {
        counter: 'Police',
        claims: [
          claim({
            claim: 'early',
            value: 128,
            low: 128,
            high: 128,
            gap: 9,
            asOf: '2018-07-14',
            notes: [{ code: 'eventInferred' }, { code: 'earlierCount', detail: '2018-07-14' }],
          }),
          claim({ claim: 'late', gap: 12, asOf: '2018-07-16' }),
          claim({ claim: 'again', repeatOf: 'late', relation: 'agrees' }),
        ],
      },
      { counter: 'an official', told: true, claims: [claim({ claim: 'told', gap: 12 })] },
    ],
    notComparable: [claim({ claim: 'other', relation: 'differentPeriod', reasons: ['period'] })],
    questions: ['whichMonths' as const],
    doubts: [doubt('sum', 161, [])],
  };
  const checked = checkedFigure(mention as never, brief, 'It killed 137.');
  test('its doubts first, then its claims, the most telling first and repeats last', () => {
    expect(checked.rows.map(({ relation, counter, date }) => [plain(relation), counter, date])).toEqual([
      ['Do these add up? 137 + 20 = 161, and 157 is given.', '', ''],
      ['149 there, 137 here: 12 apart', 'Police', '2018-07-16'],
      ['128 there, 137 here: 9 apart; an earlier count, 14 Jul 2018', 'Police', '2018-07-14'],
      ['149 there, 137 here: 12 apart', 'Told by an official', '2018-07-16'],
      ['a repeat of the same count, not a second source', 'Police', '2018-07-16'],
    ]);
  });
  test('what is not comparable, and what is left open, is in the data', () => {
    expect(checked.notComparable.map(({ words }) => words)).toEqual(['other months']);
    expect(checked.questions).toEqual(['Which months?']);
    expect(checked.claims.find(({ told }) => told)).toMatchObject({ claim: 'told', counter: 'an official' });
  });
});
