import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, textArticle } from '../../../src/crosscheck/intake/text-article.ts';

const NOW = new Date('2025-06-01T12:00:00Z');
const BODY = 'The ferry waited at the pier until noon. Nobody had told the captain that the gate was shut.';
const read = (text: string, name: string | null = null) => {
  const found = textArticle(text, name, NOW);
  if (!found.ok) throw new Error(found.why);
  return found.article;
};

describe('textArticle', () => {
  it.each([
    ['its first line', `The ferry that waited\n\n${BODY}`, null, 'The ferry that waited'],
    ['the name of its file, where it begins with a sentence', BODY, 'ferry notes.txt', 'ferry notes'],
    ['no title', BODY, null, null],
    ['a first line that is a sentence', `It waited.\n${BODY}`, null, null],
    ['a first line that is too long', `${'ferry '.repeat(40)}\n${BODY}`, null, null],
  ])('has %s as its title', (_, text, name, title) => {
    expect(read(text, name).title).toBe(title);
  });

  it('keeps the words as they stand, with one kind of line end', () => {
    expect(read(`\uFEFF${BODY}\r\n\r\n${BODY}\r\n`).text).toBe(`${BODY}\n\n${BODY}`);
  });

  it('finds a date among its first lines, and says that it is inferred', () => {
    expect(read(`The ferry\n4 May 2025\n${BODY}`).date).toEqual({ date: '2025-05-04', basis: 'inferred' });
    expect(read(BODY).date).toBeNull();
  });

  it.each([
    ['empty', '', 'empty'],
    ['white space', ' \n\t\n', 'empty'],
    ['a caption', 'The ferry.', 'empty'],
    ['nothing but numbers', '1 2 3 4 5 6 7 8 9 '.repeat(20), 'empty'],
    ['a book', 'The ferry waits. '.repeat(LONGEST_TEXT / 10), 'tooLong'],
  ])('refuses what is %s', (_, text, why) => {
    expect(textArticle(text, null, NOW)).toEqual({ ok: false, why });
  });
});
