/** A text without a page (pasted, from a file) as one that may become a source: what little it says of itself. */
import { pageDate } from '../../scan/page-date.ts';
import { pageLanguage } from '../../scan/page-language.ts';
import type { NewSource } from './new-source.ts';

export type Article = Omit<NewSource, 'sha256'>;

/** A longer one is a book or a data set, and nobody reviews it by its sentences. */
export const LONGEST_TEXT = 1_000_000;
/** Less than a sentence is a caption or a notice. */
export const SHORTEST_TEXT = 60;

/** A headline, and no first sentence. */
const TITLE_MOST = 160;

/** Line ends as one character, and nothing around the whole. */
const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .trim();

/** The first line where it looks like a headline: short, without a stop at its end, and something below it. */
function titleOf(text: string): string | null {
  const [first = '', ...rest] = text.split('\n');
  const line = first.trim();
  const isTitle = rest.length > 0 && line.length <= TITLE_MOST && !/[.!?;:,۔]$/.test(line);
  return isTitle && line !== '' ? line : null;
}

/**
 * @param name of its file; the title where the text has none
 * @returns `empty` or `tooLong` where it is no text to review
 */
export function textArticle(
  typed: string,
  name: string | null,
  now: Date,
): { ok: true; article: Article } | { ok: false; why: 'empty' | 'tooLong' } {
  const text = tidy(typed);
  if (text.length < SHORTEST_TEXT || !/\p{L}{2}/u.test(text)) return { ok: false, why: 'empty' };
  if (text.length > LONGEST_TEXT) return { ok: false, why: 'tooLong' };
  const lines = text.slice(0, 20_000).split(/\n+/).slice(0, 40);
  return {
    ok: true,
    article: {
      text,
      title: titleOf(text) ?? name?.replace(/\.[a-z]{2,5}$/i, '').trim() ?? null,
      url: null,
      canonicalUrl: null,
      publisher: null,
      byline: null,
      language: pageLanguage(null, text.slice(0, 1200)).language ?? 'und',
      date: pageDate({ meta: [], jsonLd: [], times: [], url: '', lines }, now),
      genre: 'news',
      genreWhy: 'nothing in the text says it',
      retrievedOn: now.toISOString().slice(0, 10),
      newerThan: null,
      readIn: null,
    },
  };
}
