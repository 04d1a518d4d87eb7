import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import { refineFigures } from '../../src/figures/refine-figures.ts';
import { sentenceSpans } from '../../src/figures/sentence-spans.ts';
import { toGold } from '../../src/figures/gold.ts';
import { tokenise } from '../../src/figures/token.ts';
import { tokenise as wordsOf } from '../../src/text/tokens.ts';

/** Pieces that meet in news, put together at random: far more collisions than random characters give. */
const piece = fc.constantFrom(
  ...(
    'at least|more than|over|up to|nearly|about|some|between|and|to|or|of|the|in|a|an|one|two|half|third|quarters|dozen|dozens|scores|hundred|' +
    'thousand|million|lakh|crore|several|few|handful|12|1,692|1,00,000|2018|2,009|3.5|007|99999999999999999999|%|percent|per cent|pc|percentage points|' +
    '$|Rs|US$|km|square|people|civilians|soldiers|children|Pakistanis|casualties|lives|killed|wounded|were|died|martyred|(|)|-|–|—|,|.|;|:|/|+|’|“|”|\n|\n\n| |' +
    '\u00a0|\u2009|July|10|year-old|aged|Kabul|NA-35|Covid-19|AK-47|said|according|rose|from|basis points|points|dead|injured|with|each|more|others|out of|KSh|pounds|kroner|mother of|voted|"|\'|US|MPs|times|Attacks:|among the|by|since|last|year|\ud800|\udc00|😀|ا|۱۲'
  ).split('|'),
);
const newsLike = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.map(([a, b]) => a + b).join(''));
const anything = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);

describe('reading figures', () => {
  it('slices to its text, stays in order, never overlaps, never throws', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const reading of readFigures(text)) {
          expect(text.slice(reading.start, reading.end)).toBe(reading.text);
          expect(reading.text.length).toBeGreaterThan(0);
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.start).toBeGreaterThanOrEqual(reading.sentence.start);
          expect(reading.end).toBeLessThanOrEqual(reading.sentence.end);
          end = reading.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never inverts an interval and keeps a value inside its own bounds', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        for (const { figure } of readFigures(text)) {
          for (const n of [figure.value, figure.low, figure.high])
            if (n !== null) expect(Number.isFinite(n)).toBe(true);
          if (figure.low !== null && figure.high !== null)
            expect(figure.low).toBeLessThanOrEqual(figure.high);
          if (figure.comparator === 'exact')
            expect([figure.low, figure.high]).toEqual([figure.value, figure.value]);
          if (figure.vague) expect(figure.value).toBeNull();
          const gold = toGold(figure);
          if (gold?.comparator === '=') expect(gold.value).not.toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a sentence the same wherever it stands', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (a, b) => {
        fc.pre(!/[\n]/.test(a + b));
        const first = `Start ${a.trim()} end.`;
        const whole = `${first}\n\nStart ${b.trim()} end.`;
        const alone = readFigures(first).map(({ start, end, figure }) => ({ start, end, figure }));
        const together = readFigures(whole)
          .filter((reading) => reading.end <= first.length)
          .map(({ start, end, figure }) => ({ start, end, figure }));
        expect(together).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });

  it('does not change what it is given when it refines', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const readings = readFigures(text);
        const before = structuredClone(readings);
        const at = text.indexOf('Kabul');
        const names =
          at < 0 ? [] : [{ start: at, end: at + 5, kind: 'place' as const, entity: 'x', text: 'Kabul' }];
        const mentions = refineFigures(readings, { text, names, facts: { date: '2018-07-16' } });
        expect(readings).toEqual(before);
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sentences', () => {
  it('cover the text without gaps, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const span of sentenceSpans(text, wordsOf(text))) {
          expect(span.start).toBe(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('are never longer than the window that the readers may look through', () => {
    for (const text of [
      '1'.repeat(100_000),
      'a '.repeat(50_000),
      '('.repeat(100_000),
      'one and '.repeat(20_000),
    ])
      for (const span of sentenceSpans(text, wordsOf(text))) expect(span.end - span.start).toBeLessThan(1400);
  });
});

describe('tokens', () => {
  const units = "abAK19 '’`´-‐.,²ªé\u0301\u00ad\u200d漢か٣یßﬁ_%$\n\ud83d\ude00×Ⅷ\u00a0".split('');
  const text = fc
    .array(fc.constantFrom(...units, ' ', 'a', 'b'), { maxLength: 14 })
    .map((some) => some.join(''));

  it('are the same whether the words of the text are read already or not', () => {
    fc.assert(
      fc.property(text, fc.nat(5), (read, start) => {
        expect(tokenise(read, start, read.length, wordsOf(read))).toEqual(tokenise(read, start, read.length));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Tokens are the unit of work: no reader looks past its sentence, so their number bounds everything. */
const work = (text: string): number =>
  sentenceSpans(text, wordsOf(text)).reduce(
    (sum, span) => sum + tokenise(text, span.start, span.end).tokens.length ** 2,
    0,
  );

describe('growth', () => {
  const shapes: Readonly<Record<string, string>> = {
    digits: '1',
    'ones apart': '1 ',
    'number words': 'one and ',
    brackets: '(',
    'full stops': '.',
    capitals: 'A',
    'curly quotes': '“12”’ ',
    hyphens: '1-',
    commas: '1,',
    surrogates: '\ud800',
    'line ends': '\n',
    tolls: 'killed 12 people ',
  };
  for (const [name, unit] of Object.entries(shapes))
    it(`is linear for ${name}`, () => {
      const small = unit.repeat(Math.ceil(20_000 / unit.length));
      const large = unit.repeat(Math.ceil(200_000 / unit.length));
      expect(work(large)).toBeLessThan(work(small) * 11 + 1e6);
      expect(() => readFigures(large)).not.toThrow();
    });
});
