/** A text that is to become a source, and the record that it becomes. */
import { stableId } from '../../dataset/exchange/stable-id.ts';
import type { SourceDocument } from '../../dataset/source-document.ts';
import type { Genre } from '../../dataset/vocabulary.ts';
import { fingerprint } from '../../text/fingerprint.ts';

/** `{text: '...', sha256: '9f86...', title: 'Blast in ...', publisher: 'The Example', date: {date: '2025-03-03', basis: 'metadata'}}` */
export interface NewSource {
  /** Paragraphs with an empty line between; all offsets are into it. */
  text: string;
  /** Of the text's UTF-8 bytes. */
  sha256: string;
  title: string | null;
  url: string | null;
  canonicalUrl: string | null;
  publisher: string | null;
  byline: string | null;
  language: string;
  date: { date: string; basis: 'metadata' | 'inferred' } | null;
  genre: Genre;
  /** Missing where nothing in the page speaks for a genre. */
  genreWhy: string | null;
  /** ISO day. */
  retrievedOn: string;
  /** The short name of the source that this is a later state of, where its reader says so. */
  newerThan: string | null;
  /** The encoding that its letters were read in, where the file does not name it. */
  readIn: string | null;
}

const GENRE: Record<Genre, string> = {
  news: 'news',
  editorial: 'editorial',
  opinion: 'opinion piece',
  report: 'report',
  pressRelease: 'press release',
  dataset: 'dataset',
  reference: 'reference',
};
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2025-03-03" is "3 Mar 2025". */
const dayWords = (date: string): string => {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
};

const hostOf = (url: string | null): string | null => {
  try {
    return url === null ? null : new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
};

/** "The Example, news, 3 Mar 2025"; what is not known is said. At most 90 characters. */
export function shortName({
  publisher,
  url,
  genre,
  date,
}: Pick<NewSource, 'publisher' | 'url' | 'genre' | 'date'>): string {
  const when =
    date === null ? 'undated' : dayWords(date.date) + (date.basis === 'inferred' ? ' (date inferred)' : '');
  const rest = `, ${GENRE[genre]}, ${when}`;
  const who = (publisher?.trim() || hostOf(url)) ?? 'Publisher not named';
  return who.slice(0, 90 - rest.length) + rest;
}

export const sourceId = (sha256: string): string => stableId({ source: sha256 });

const web = (url: string | null): string | null => (url !== null && /^https?:/.test(url) ? url : null);

/** The record. `name` is what the user made of `shortName`. */
export function sourceRecord(source: NewSource, name: string): SourceDocument {
  const { sha256, title, publisher, byline, language, date, genre, genreWhy, retrievedOn, newerThan } =
    source;
  const [url, canonicalUrl] = [web(source.url), web(source.canonicalUrl)];
  return {
    id: sourceId(sha256),
    ...(url === null ? {} : { url }),
    ...(canonicalUrl === null ? {} : { canonicalUrl }),
    ...(title ? { title: title.slice(0, 2000) } : {}),
    ...(publisher ? { publisher: { name: publisher.slice(0, 200), basis: 'stated' as const } } : {}),
    ...(byline ? { byline: [byline.slice(0, 200)] } : {}),
    language,
    ...(date === null
      ? {}
      : {
          publishedOn: {
            date: date.date,
            precision: 'day' as const,
            basis: date.basis,
            ...(date.basis === 'inferred' ? { why: 'from the address or the first lines of the page' } : {}),
          },
        }),
    retrievedOn,
    genre,
    ...(genreWhy ? { genreBasis: { basis: 'inferred' as const, why: genreWhy } } : {}),
    shortName: name.trim().length >= 3 ? name.trim().slice(0, 90) : shortName(source),
    textSha256: sha256,
    fingerprint: fingerprint(source.text),
    rights: 'quoteOnly',
    background: false,
    ...(newerThan === null ? {} : { note: `A newer version of ${newerThan}.` }),
  };
}
