import { expect, test } from 'vitest';
import { evenSpaces, findAsItWas, type Quote } from '../../../src/annotation/anchor/as-it-was.ts';

const quote = (exact: string, prefix = '', suffix = '', start: number | null = null): Quote => ({
  exact,
  prefix,
  suffix,
  start,
});
const PAGE =
  'On Friday the road was shut. In Mastung 137 people were killed, officials said. On Sunday 12 people were hurt near the pass.';
const LONG = 'In Mastung 137 people were killed, officials said';
const TWICE = 'One. The road is shut today. Two. The road is shut today. Three.';
const EQUAL = 'A road is shut. A road is shut. A road is shut.';
const MASTUNG = quote('137 people', 'shut. In Mastung ', ' were killed, officials');

test.each<[string, string, Quote, number | null]>([
  ['as it was', PAGE, MASTUNG, 40],
  ['further down', `New first words. ${PAGE}`, MASTUNG, 57],
  [
    'line breaks are spaces',
    PAGE.replaceAll('. ', '.\n'),
    quote('shut. In', 'road was ', ' Mastung 137'),
    23,
  ],
  ['at the beginning of the page', PAGE, quote('On Friday', '', ' the road was shut.'), 0],
  ['a quote that is the whole page', 'Shut.', quote('Shut.'), 0],
  ['a long quote without any context', PAGE, quote(LONG), 29],
  ['of two places the one with its context', TWICE, quote('The road is shut', 'Two. ', ' today.'), 34],
  ['of equal places the one near the old position', EQUAL, quote('road is', ' ', ' shut', 17), 18],
  // Never:
  ['of equal places without a position any', EQUAL, quote('road is', '', ' shut'), null],
  ['a short quote without any context', PAGE, quote('12 people'), null],
  ['a long quote without any context that stands twice', `${PAGE} ${PAGE}`, quote(LONG), null],
  ['new words before it', PAGE.replace('In Mastung', 'In the town'), MASTUNG, null],
  ['another number', PAGE.replace('137', '149'), MASTUNG, null],
  ['a part of a longer number', 'They said 30,000 people came.', quote('000 people', '', ' came'), null],
  ['a part of a number, cut behind', 'Some 12,500 men', quote('12', 'Some ', ''), null],
  ['a part of a word', 'the unrest of the poor', quote('rest of the', '', ' poor'), null],
  ['nothing but spaces', PAGE, quote('   '), null],
  ['an empty page', '', MASTUNG, null],
  ['a quote that stands thousands of times', 'a '.repeat(5000), quote('a', '', ' '), null],
])('%s', (_, text, what, start) => {
  const found = findAsItWas(evenSpaces(text), what);
  expect(found && found.start).toBe(start);
  if (found) expect(evenSpaces(text.slice(found.start, found.end))).toBe(what.exact);
});
