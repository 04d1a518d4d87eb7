import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor, anchorSteps } from '../../../src/annotation/anchor/anchor.ts';
import { evenSpaces, findAsItWas } from '../../../src/annotation/anchor/as-it-was.ts';
import type { Found } from '../../../src/annotation/anchor/found.ts';
import { describe } from '../../../src/annotation/describe.ts';
import { ARTICLES } from '../corpus/edits.ts';

const marks = ARTICLES.flatMap(({ text, marks: list }) =>
  list.map(({ quote }) => {
    const start = text.indexOf(quote);
    return { text, start, described: describe(text, start, start + quote.length)! };
  }),
);
const mark = fc.constantFrom(...marks);
/** Other articles' sentences are what a page is likely to gain. */
const sentence = fc.constantFrom(...ARTICLES.flatMap(({ text }) => text.split(/(?<=\.)\s+/)));

test('whatever comes and goes outside of its context, a passage stays as it was', () =>
  fc.assert(
    fc.property(
      mark,
      fc.array(sentence, { maxLength: 5 }),
      fc.array(sentence, { maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      ({ text, start, described }, first, last, cutBefore, cutAfter) => {
        const { prefix, exact, suffix } = described;
        const from = start - prefix.length;
        const to = start + exact.length + suffix.length;
        const kept = text.slice(from === 0 ? 0 : cutBefore % from, to + (cutAfter % (text.length - to + 1)));
        // A copy of the passage's own words would be another place for it.
        const others = [first, last].map((list) => list.filter((one) => !text.includes(one)).join(' '));
        const edited = `${others[0]}\n${kept}\n${others[1]}`;
        const [found] = anchor(edited, [described]);
        expect(found).toMatchObject({ state: 'exact' });
        if (found!.state !== 'gone') expect(edited.slice(found!.start, found!.end)).toBe(exact);
      },
    ),
    { numRuns: 300 },
  ));

test('with any digit another a passage is never called found', () =>
  fc.assert(
    fc.property(mark, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ text, start, described }, which, by) => {
      const digits = [...described.exact.matchAll(/\d/g)];
      fc.pre(digits.length > 0);
      const { 0: digit, index } = digits[which % digits.length]!;
      const at = start + index;
      const edited = text.slice(0, at) + String((Number(digit) + by) % 10) + text.slice(at + 1);
      expect(['changed', 'gone']).toContain(anchor(edited, [described])[0]!.state);
    }),
    { numRuns: 300 },
  ));

test('with any name another a passage is never called found', () =>
  fc.assert(
    fc.property(
      mark,
      fc.nat(),
      fc.constantFrom('Orlova', 'Tamberg', 'Quist', 'New Halden'),
      ({ text, start, described }, which, name) => {
        const names = [...described.exact.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}+/gu)];
        fc.pre(names.length > 0);
        const { 0: old, index } = names[which % names.length]!;
        const edited = text.slice(0, start + index) + name + text.slice(start + index + old.length);
        expect(['changed', 'gone']).toContain(anchor(edited, [described])[0]!.state);
      },
    ),
    { numRuns: 200 },
  ));

test('it finds only what is there: offsets lie in the text, and found words are like the quote', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (text, exact, prefix) => {
        const [found] = anchor(text, [{ exact, prefix, suffix: '', start: null }]);
        if (found!.state === 'gone') return;
        expect(found!.start).toBeGreaterThanOrEqual(0);
        expect(found!.end).toBeGreaterThan(found!.start);
        expect(found!.end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 300 },
  ));

/** Few words, so that they stand often, are cut in the middle and run into one another. */
const WORDS = [
  'the',
  'the',
  'rest',
  'unrest',
  '12',
  '12,500',
  'K\u00e1rmen',
  'of',
  '-e-',
  '\u2019s',
  'Mastung.',
  '\n',
];
const wordy = fc
  .array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 60 })
  .map((words) => words.join(' '));

test('as it was stands by its rarest word what stands so when the text is read through', () =>
  fc.assert(
    fc.property(wordy, fc.nat(), fc.integer({ min: 1, max: 40 }), fc.nat(20), (text, at, length, around) => {
      const start = at % text.length;
      const end = Math.min(text.length, start + length);
      const quote = {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - around), start),
        suffix: text.slice(end, end + around),
        start,
      };
      const [found] = anchor(text, [quote]);
      const span = findAsItWas(evenSpaces(text), quote);
      if (span) expect(found).toEqual({ ...span, state: 'exact', reason: 'asItWas' });
      else expect(found!.state).not.toBe('exact');
    }),
    { numRuns: 1000 },
  ));

test('each quote is told of once, as it is returned, and those first that stand as they stood', () => {
  const { text } = ARTICLES[0]!;
  const own = marks.filter((one) => one.text === text).map(({ described }) => described);
  // The other articles' passages are not in it.
  const quotes = [...marks.filter((one) => one.text !== text).map(({ described }) => described), ...own];
  const told: [number, Found][] = [];
  const steps = anchorSteps(text, quotes, (...one) => told.push(one));
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(new Map(told)).toEqual(new Map(step.value.entries()));
  expect(told).toHaveLength(quotes.length);
  expect(told.slice(0, own.length).every(([, { state }]) => state === 'exact')).toBe(true);
  expect(told.slice(own.length).some(([, { state }]) => state === 'exact')).toBe(false);
});
