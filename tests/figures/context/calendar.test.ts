import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/figures/context/calendar.ts';
import { periodPhrases } from '../../../src/figures/context/period-phrase.ts';
import { tokenise } from '../../../src/figures/token.ts';

/** On Monday 16 July 2018: sentence, the phrase, first and last day. */
const DATED: readonly (readonly [string, string, string | null, string | null])[] = [
  ['It fell in 2017.', 'in 2017', '2017-01-01', '2017-12-31'],
  ['It fell during 2017.', 'during 2017', '2017-01-01', '2017-12-31'],
  ['It has fallen since 2009.', 'since 2009', '2009-01-01', '2018-07-16'],
  ['It fell by 2020.', 'by 2020', null, '2020-12-31'],
  ['It fell from 2001 to 2014.', 'from 2001 to 2014', '2001-01-01', '2014-12-31'],
  ['It fell between 2001 and 2014.', 'between 2001 and 2014', '2001-01-01', '2014-12-31'],
  ['It fell in 2016-17.', 'in 2016-17', '2016-01-01', '2017-12-31'],
  ['It fell in February.', 'in February', '2018-02-01', '2018-02-28'],
  ['It fell in September.', 'in September', '2017-09-01', '2017-09-30'],
  ['It fell in February 2016.', 'in February 2016', '2016-02-01', '2016-02-29'],
  ['It fell in March last year.', 'in March last year', '2017-03-01', '2017-03-31'],
  ['It fell in early April.', 'in early April', '2018-04-01', '2018-04-30'],
  ['It fell this April.', 'this April', '2018-04-01', '2018-04-30'],
  ['It fell on July 10.', 'on July 10', '2018-07-10', '2018-07-10'],
  ['It fell on 10 July.', 'on 10 July', '2018-07-10', '2018-07-10'],
  ['It fell on 10th July 2014.', 'on 10th July 2014', '2014-07-10', '2014-07-10'],
  ['It fell on December 16.', 'on December 16', '2017-12-16', '2017-12-16'],
  ['It fell on December 16, 2014.', 'on December 16, 2014', '2014-12-16', '2014-12-16'],
  ['It has fallen since Feb 21.', 'since Feb 21', '2018-02-21', '2018-07-16'],
  ['It fell on Friday.', 'on Friday', '2018-07-13', '2018-07-13'],
  ['It fell on Monday.', 'on Monday', '2018-07-16', '2018-07-16'],
  ['It fell last Monday.', 'last Monday', '2018-07-09', '2018-07-09'],
  ['It fell early on Tuesday.', 'on Tuesday', '2018-07-10', '2018-07-10'],
  ['It fell yesterday.', 'yesterday', '2018-07-15', '2018-07-15'],
  ['It fell today.', 'today', '2018-07-16', '2018-07-16'],
  ['It fell last week.', 'last week', '2018-07-09', '2018-07-15'],
  ['It fell last month.', 'last month', '2018-06-01', '2018-06-30'],
  ['It fell earlier this month.', 'earlier this month', '2018-07-01', '2018-07-16'],
  ['It fell last year.', 'last year', '2017-01-01', '2017-12-31'],
  ['It fell this year.', 'this year', '2018-01-01', '2018-07-16'],
  ['It has fallen since last year.', 'since last year', '2017-01-01', '2018-07-16'],
  ['It fell last quarter.', 'last quarter', '2018-04-01', '2018-06-30'],
  ['It fell over the past two decades.', 'over the past two decades', '1998-07-16', '2018-07-16'],
  ['It fell in the past week.', 'in the past week', '2018-07-09', '2018-07-16'],
  ['It fell over the last 24 hours.', 'over the last 24 hours', '2018-07-15', '2018-07-16'],
  ['It fell in the last three months.', 'in the last three months', '2018-04-16', '2018-07-16'],
  ['It fell over the past few days.', 'over the past few days', null, '2018-07-16'],
  ['It fell in the first half of 2018.', 'in the first half of 2018', '2018-01-01', '2018-06-30'],
  [
    'It fell in the second quarter of this year.',
    'in the second quarter of this year',
    '2018-04-01',
    '2018-06-30',
  ],
  [
    'It fell in the first six months of the year.',
    'in the first six months of the year',
    '2018-01-01',
    '2018-06-30',
  ],
  [
    'It fell in the first six months of last year.',
    'in the first six months of last year',
    '2017-01-01',
    '2017-06-30',
  ],
  [
    'It fell between January and June this year.',
    'between January and June this year',
    '2018-01-01',
    '2018-06-30',
  ],
  [
    'It fell between 1 January and 30 June 2015.',
    'between 1 January and 30 June 2015',
    '2015-01-01',
    '2015-06-30',
  ],
  ['It fell from November to February 2017.', 'from November to February 2017', '2016-11-01', '2017-02-28'],
  ['It fell during May and June.', 'during May and June', '2018-05-01', '2018-06-30'],
  ['It fell in the January-March period.', 'in the January-March', '2018-01-01', '2018-03-31'],
];

const read = (sentence: string, date: string | undefined) =>
  periodPhrases(tokenise(sentence, 0, sentence.length), parseDay(date)).map((phrase) => [
    sentence.slice(phrase.start, phrase.end),
    phrase.from,
    phrase.to,
  ]);

describe('time phrases on a dated page', () => {
  for (const [sentence, phrase, from, to] of DATED)
    it(sentence, () => expect(read(sentence, '2018-07-16')).toEqual([[phrase, from, to]]));
});

describe('time phrases on a page without a date', () => {
  const rows: readonly (readonly [string, string, string | null, string | null])[] = [
    ['It fell on Friday.', 'on Friday', null, null],
    ['It fell last month.', 'last month', null, null],
    ['It fell in February.', 'in February', null, null],
    ['It fell in February 2016.', 'in February 2016', '2016-02-01', '2016-02-29'],
    ['It fell in 2017.', 'in 2017', '2017-01-01', '2017-12-31'],
    ['It has fallen since 2009.', 'since 2009', '2009-01-01', null],
  ];
  for (const [sentence, phrase, from, to] of rows)
    it(sentence, () => expect(read(sentence, undefined)).toEqual([[phrase, from, to]]));
});

describe('words that tell no time', () => {
  for (const sentence of [
    'It may fall.',
    'They march on.',
    'The Vision 2030 plan stands.',
    'The last man left.',
    'This is over.',
    'He will second it.',
    'The sun is up.',
  ])
    it(sentence, () => expect(read(sentence, '2018-07-16')).toEqual([]));
});

describe('days', () => {
  it('refuses what is no date', () => {
    for (const iso of ['', '2018', '2018-02-30', '2018-13-01', 'yesterday', undefined])
      expect(parseDay(iso)).toBeNull();
  });
});

describe('what a time phrase is for', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['It fell in May.', ['when']],
    ['It has fallen since May.', ['since']],
    ['It was the highest since 2009.', ['baseline']],
    ['It was higher than in 2016.', ['baseline']],
    ['It fell compared to April.', ['baseline']],
    ['It fell from the same period last year.', ['baseline']],
    ['It was told in a report published on Sunday.', ['speech']],
    ['It fell, officials said Friday.', ['speech']],
    ['In June it rose from 174 in May.', ['when', 'when']],
  ];
  for (const [sentence, roles] of rows)
    it(sentence, () => {
      const phrases = periodPhrases(tokenise(sentence, 0, sentence.length), parseDay('2018-07-16'));
      expect(phrases.map((phrase) => phrase.role)).toEqual(roles);
    });

  it('keeps a month in the year that its sentence told', () => {
    const sentence = 'In April 2015 it fell to 817, in May to 544.';
    expect(read(sentence, '2018-07-16')).toEqual([
      ['In April 2015', '2015-04-01', '2015-04-30'],
      ['in May', '2015-05-01', '2015-05-31'],
    ]);
  });
});
