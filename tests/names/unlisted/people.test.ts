/** People whom no dataset has, by construct. The people are made up. */
import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './names-in.ts';

describe('a title or role before or after', () => {
  it.each([
    ['Police spokesman Jorvan Teel gave no details.', ['person: Jorvan Teel']],
    ['Brig. Gen. Martin P. Oakes took over.', ['person: Martin P. Oakes']],
    ['Finance Minister Ruwaida Qasmi resigned.', ['person: Ruwaida Qasmi']],
    ['Jorvan Teel, 43, was at home.', ['person: Jorvan Teel']],
    ['A nurse at the clinic, Jorvan Teel, had left.', ['person: Jorvan Teel']],
    ['The minister resigned and the general took over.', []],
    ['The Finance Minister resigned.', []],
  ])('%s', async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe('later on the page', () => {
  it('a surname or first name is the same person', async () => {
    const text = 'Ruwaida Qasmi spoke first.\n\nThe crowd cheered Qasmi.\n\nBut Ruwaida had left.';
    expect((await mentionsIn(text)).map(({ text: words, sameAs }) => [words, sameAs])).toEqual([
      ['Ruwaida Qasmi', undefined],
      ['Qasmi', 'Ruwaida Qasmi'],
      ['Ruwaida', 'Ruwaida Qasmi'],
    ]);
  });
});
