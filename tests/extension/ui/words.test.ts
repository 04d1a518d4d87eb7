import { describe, expect, test } from 'vitest';
import { DOUBTS } from '../../../src/crosscheck/brief.ts';
import { NOTES } from '../../../src/crosscheck/codes.ts';
import { STANCES } from '../../../src/dataset/vocabulary.ts';
import { QUESTIONS } from '../../../src/figures/figure.ts';
import { WHY_CODES } from '../../../src/names/why.ts';
import { dateWords, monthWords, periodWords } from '../../../extension/ui/date-words.ts';
import { designationWords } from '../../../extension/ui/designations.tsx';
import { doubtWords } from '../../../extension/ui/doubt-words.ts';
import { namedInWords } from '../../../extension/ui/entity-view.tsx';
import { figureLines } from '../../../extension/ui/figure-lines.ts';
import { subKindWords } from '../../../extension/ui/kind-words.ts';
import { noteWords } from '../../../extension/ui/note-words.ts';
import { openWords, questionMessage, questionWords } from '../../../extension/ui/questions.ts';
import { stanceWords } from '../../../extension/ui/stance-words.ts';
import { manner } from '../../../extension/ui/statement-line.tsx';
import { whyWords } from '../../../extension/ui/why-words.ts';
import { claim, figure, plain, source } from './claims.ts';

describe('dates', () => {
  test.each([
    ['2018-07-16', '16 Jul 2018'],
    ['2018-07', 'Jul 2018'],
    ['2018', '2018'],
    ['soon', 'soon'],
  ])('%s is %s', (iso, words) => expect(dateWords(iso)).toBe(words));

  test.each([
    ['2018-07-16', 'July 2018'],
    ['2018', '2018'],
  ])('%s as a month is %s', (iso, words) => expect(monthWords(iso)).toBe(words));

  test.each([
    ['2018-01-01/2018-06-30', 'Jan – Jun 2018'],
    ['2018-01-01/2018-12-31', '2018'],
    ['2017-01-01/2018-12-31', '2017 – 2018'],
    ['2024-02-01/2024-02-29', 'Feb 2024'],
    ['2018-07-10/2018-07-13', '10 – 13 Jul 2018'],
    ['2018-07-13', '13 Jul 2018'],
    ['2018-07-13/..', 'since 13 Jul 2018'],
    ['../2018', 'until 2018'],
  ])('%s as a period is %s', (iso, words) => expect(plain(periodWords(iso))).toBe(words));
});

describe('closed codes', () => {
  test('every stance has words, with and without a speaker', () => {
    for (const stance of STANCES) {
      expect(stanceWords(stance, null)).not.toBe('');
      expect(stanceWords(stance, 'the Council')).toContain('the Council');
    }
  });

  test('every note has words; one of a newer version is left out', () => {
    for (const code of NOTES) expect(noteWords([{ code, detail: '12' }])[0], code).toBeTruthy();
    expect(noteWords([{ code: 'inFuture' }])).toEqual([]);
    expect(noteWords([{ code: 'repeat' }, { code: 'repeat', detail: 'x' }])).toEqual([
      'a repeat of the same count, not a second source',
    ]);
    expect(noteWords([{ code: 'laterCount', detail: '2018-07-16' }])).toEqual(['a later count, 16 Jul 2018']);
  });

  test('every reason for a reading that has words is said with them, an id never', () => {
    for (const code of WHY_CODES) {
      for (const words of whyWords([{ code, detail: 'sm:seed/place/kunduz' }]))
        expect(words).not.toContain('sm:');
    }
    expect(whyWords([{ code: 'afterWord', detail: 'province' }])).toEqual(['“province” follows']);
    expect(whyWords([{ code: 'undecided' }, { code: 'strange' }])).toEqual([]);
  });

  test('every question can be asked and be left open', () => {
    for (const question of QUESTIONS) expect(questionWords(question)).toMatch(/\?$/);
    expect(openWords(['whichMonths', 'whoCounted'])).toBe('Not said here: which months, who counted.');
    expect(openWords([])).toBeNull();
    expect(
      questionMessage(['whichMonths', 'attackersIncluded'], {
        words: '1,692',
        title: 'After the vote',
        url: 'https://x.example/a',
      }),
    ).toBe(
      'About “1,692” in “After the vote” (https://x.example/a):\n- Which months?\n- Attackers included?',
    );
  });

  test('every doubt of a page about itself is a question or two numbers, with the arithmetic', () => {
    for (const code of DOUBTS) {
      expect(
        doubtWords({
          code,
          others: ['b'],
          values: [157, 137, 20],
          result: 161,
          meanings: ['killed', 'casualties'],
        }),
      ).not.toBe('');
    }
    expect(doubtWords({ code: 'sum', others: [], values: [157, 137, 24], result: 161 })).toBe(
      'Do these add up? 137 + 24 = 161, and 157 is given.',
    );
    expect(
      doubtWords({
        code: 'twoMeanings',
        others: [],
        values: [52],
        result: null,
        meanings: ['percentShare', 'percentChange'],
      }),
    ).toBe('52 percent is a share here and a rise or a fall elsewhere on this page.');
  });

  test('a kind that we do not know is taken apart at its capitals', () => {
    expect(subKindWords('armedGroup')).toBe('armed group');
    expect(subKindWords('villageCouncil')).toBe('village council');
    expect(subKindWords('constructor')).toBe('constructor');
  });
});

describe('lines', () => {
  test('a statement carries its time: the record’s own, else the source’s', () => {
    const line = {
      id: 'a',
      statement: 's',
      stance: 'claimed' as const,
      who: 'the TTP',
      source: source(),
      locator: null,
    };
    expect(manner(line)).toBe('claimed by the TTP, as of July 2018');
    expect(manner({ ...line, asOf: '2018-04' })).toBe('claimed by the TTP, as of April 2018');
    expect(manner({ ...line, who: null, source: source({ date: null }) })).toBe('claimed');
  });

  test('a listing is authority, reference, date', () => {
    const line = {
      authority: 'United Nations',
      programme: 'Some list',
      listRef: 'QDe.132',
      status: 'listed' as const,
      from: '2011-07-29',
      to: null,
      url: null,
      source: source(),
    };
    expect(designationWords(line)).toBe('United Nations QDe.132, 29 Jul 2011');
    expect(designationWords({ ...line, listRef: null, to: '2020-01-02' })).toBe(
      'United Nations Some list, 29 Jul 2011 to 2 Jan 2020',
    );
  });

  test('in how many sources, and whether all are opinion', () => {
    expect(namedInWords({ naming: 4, all: 5, allOpinion: true })).toBe(
      'in 4 of your 5 sources, all opinion pieces',
    );
    expect(namedInWords({ naming: 1, all: 5, allOpinion: true })).toBe(
      'in 1 of your 5 sources, an opinion piece',
    );
    expect(namedInWords({ naming: 2, all: 5, allOpinion: false, pageIsOne: true })).toBe(
      'in 2 of your 5 sources; this page is one of them',
    );
    expect(namedInWords({ naming: 0, all: 5, allOpinion: false })).toContain('none of your 5');
  });

  test('a figure in a list: its doubts, then its claims, repeats apart', () => {
    const groups = [
      {
        counter: 'A',
        claims: [
          claim(),
          claim({ claim: 'b', repeatOf: 'a', relation: 'agrees' }),
          claim({ claim: 'c', relation: 'overlapsRange' }),
        ],
      },
    ];
    const brief = {
      key: 'f',
      figure: figure(),
      state: 'comparable' as const,
      groups,
      notComparable: [],
      questions: [],
    };
    const here = { figure: figure(), words: '137' };
    expect(figureLines(brief, here)).toEqual(['149 there, 137 here: 12 apart', 'the ranges overlap']);
    expect(figureLines({ ...brief, groups: [] }, here)).toEqual([]);
  });
});
