import { describe, expect, test } from 'vitest';
import { evenSpaces, findQuote, type Quote } from '../../src/annotation/find-quote.ts';

const quote = (exact: string, prefix = '', suffix = '', start: number | null = null): Quote => ({
  exact,
  prefix,
  suffix,
  start,
});
const PAGE =
  'On Friday the road was shut. In Mastung 137 people were killed, officials said. On Sunday 12 people were hurt near the pass.';

describe('finding a passage by its words and context', () => {
  const find = (text: string, what: Quote) => {
    const found = findQuote(evenSpaces(text), what);
    return found && [text.slice(found.start, found.end), found.state];
  };

  test.each<[string, string, Quote, [string, string] | null]>([
    [
      'as it was',
      PAGE,
      quote('137 people', 'shut. In Mastung ', ' were killed, officials'),
      ['137 people', 'exact'],
    ],
    [
      'line breaks are spaces',
      PAGE.replaceAll('. ', '.\n'),
      quote('shut. In Mastung 137', 'the road was ', ' people were killed'),
      ['shut.\nIn Mastung 137', 'exact'],
    ],
    [
      'elsewhere on the page',
      `New first words. ${PAGE}`,
      quote('137 people', 'shut. In Mastung ', ' were killed', 40),
      ['137 people', 'exact'],
    ],
    [
      'new words before it',
      PAGE.replace('In Mastung', 'In the town'),
      quote('137 people', 'shut. In Mastung ', ' were killed, officials'),
      ['137 people', 'moved'],
    ],
    [
      'new words after it',
      PAGE.replace('officials said', 'it is feared'),
      quote('137 people were killed', 'the road was shut. In Mastung ', ', officials said'),
      ['137 people were killed', 'moved'],
    ],
    [
      'a long quote without its context',
      `${PAGE.slice(29, 78)} Quite another page.`,
      quote('In Mastung 137 people were killed, officials said', 'xxx', 'yyy'),
      ['In Mastung 137 people were killed, officials said', 'moved'],
    ],
    [
      'at the beginning of the page',
      PAGE,
      quote('On Friday', '', ' the road was shut.'),
      ['On Friday', 'exact'],
    ],
    ['a quote that is the whole page', 'Shut.', quote('Shut.'), ['Shut.', 'exact']],
    // Never:
    [
      'a short quote without its context',
      PAGE,
      quote('12 people', 'somewhere else ', ' in another text'),
      null,
    ],
    [
      'another number in the same words',
      PAGE,
      quote('42 people', 'shut. In Mastung ', ' were killed, officials'),
      null,
    ],
    [
      'another name in the same words',
      PAGE,
      quote('In Kalat 137 people', 'the road was shut. ', ' were killed'),
      null,
    ],
    ['a quote that is gone', PAGE, quote('The bridge fell into the river at noon', 'x', 'y'), null],
    [
      'a part of a longer number',
      'They said 30,000 people came.',
      quote('000 people', 'it was ', ' left'),
      null,
    ],
    ['nothing but spaces', PAGE, quote('   '), null],
    ['an empty page', '', quote('137 people', 'a', 'b'), null],
  ])('%s', (_, text, what, found) => expect(find(text, what)).toEqual(found));

  const twice = 'One. The road is shut today. Two. The road is shut today. Three.';
  test('of two places the one with its context', () => {
    const found = findQuote(twice, quote('The road is shut', 'Two. ', ' today. Three'));
    expect(found).toEqual({
      start: twice.lastIndexOf('The road'),
      end: twice.lastIndexOf('The road') + 16,
      state: 'exact',
    });
  });

  test('of two equal places the one near the old position, and without one neither', () => {
    const equal = 'A road is shut. A road is shut. A road is shut.';
    expect(findQuote(equal, quote('road is', ' ', ' shut', 17))).toMatchObject({ start: 18 });
    expect(findQuote(equal, quote('road is', '', ' shut'))).toBeNull();
  });

  test('two places that half agree are no place', () => {
    const text = 'A long enough beginning here: yes. And a long enough beginning here: yes.';
    expect(findQuote(text, quote('yes', 'long enough beginning here: ', ' and then the end'))).toBeNull();
  });

  test('a quote that stands on a page thousands of times says nothing', () => {
    expect(findQuote('a '.repeat(5000), quote('a', '', ''))).toBeNull();
  });
});
