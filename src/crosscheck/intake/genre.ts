/** What kind of text a page probably is, by what it says of itself; whoever adds it confirms or changes that. */
import type { Genre } from '../../dataset/vocabulary.ts';

export interface GenreHints {
  url: string | null;
  /** `article:section`, where the page has one. */
  section: string | null;
  /** The texts of its JSON-LD. */
  jsonLd: readonly string[];
}

const TYPES: readonly [RegExp, Genre][] = [
  [/"OpinionNewsArticle"/, 'opinion'],
  [/"(?:ReportageNewsArticle|NewsArticle)"/, 'news'],
  [/"(?:Report|ScholarlyArticle)"/, 'report'],
  [/"Dataset"/, 'dataset'],
];
const WORDS: readonly [RegExp, Genre][] = [
  [/\b(?:editorials?|leaders?)\b/i, 'editorial'],
  [/\b(?:opinions?|op-?eds?|comment(?:ary|isfree)?|columns?|columnists?|blogs?)\b/i, 'opinion'],
  [/\b(?:press-?releases?|statements?)\b/i, 'pressRelease'],
  [/\b(?:reports?|publications?)\b/i, 'report'],
  [/\b(?:datasets?)\b/i, 'dataset'],
  [/\b(?:wiki|encyclop(?:a?edia))\b/i, 'reference'],
];

const pathOf = (url: string | null): string => {
  try {
    return url === null ? '' : new URL(url).pathname.replaceAll('_', '-');
  } catch {
    return '';
  }
};

/**
 * The section says more than the address, and either more than the type: many a site marks everything as news.
 * @returns news where nothing speaks; `from` is what spoke, null where nothing did
 */
export function guessGenre({ url, section, jsonLd }: GenreHints): {
  genre: Genre;
  from: 'section' | 'address' | 'type' | null;
} {
  // The last part of an address is the headline's words, and no section.
  const address = pathOf(url).split('/').slice(0, -1).join(' ');
  for (const [from, words] of [
    ['section', section ?? ''],
    ['address', address],
  ] as const) {
    const hit = WORDS.find(([pattern]) => pattern.test(words));
    if (hit) return { genre: hit[1], from };
  }
  const typed = TYPES.find(([pattern]) => jsonLd.some((text) => pattern.test(text)));
  return typed ? { genre: typed[1], from: 'type' } : { genre: 'news', from: null };
}
