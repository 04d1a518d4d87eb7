/** Given names and surnames of many languages, from packages; those that they lack are written by hand. */
import type { LexiconEntry } from '../../names/unlisted/build-lexicon.ts';
import * as WORD_CLASS from '../../names/unlisted/word-class.ts';
import { inLatin } from './cyrillic.ts';
import { packageText } from './package-file.ts';

const { givenName, surname } = WORD_CLASS;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’ -]*\p{Ll}$/u;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Constructed names and jokes. */
const NO_PEOPLE = new Set(['base', 'eo', 'en_BORK', 'en_AU_ocker']);

/** All strings in a definition: lists by sex, weighted lists, nested ones. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

const written = (name: string): string[] => {
  if (CYRILLIC.test(name)) return [inLatin(name)];
  return LATIN.test(name) ? [name] : [];
};

async function* fakerNames(): AsyncGenerator<LexiconEntry> {
  const { allLocales } = await import('@faker-js/faker');
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (NO_PEOPLE.has(locale)) continue;
    for (const name of stringsIn(person?.first_name).flatMap(written)) yield [name, givenName];
    for (const name of stringsIn(person?.last_name).flatMap(written)) yield [name, surname];
  }
}

/** Lists of given names that are pairs in code: `['radife', 'female']`. */
const gendered = (languages: readonly string[]): string[] =>
  languages.flatMap((language) =>
    Array.from(
      packageText(`gender-detection-from-name/names/${language}.js`).matchAll(
        /\[['"]([\p{L}'-]{2,})['"], '(?:fe)?male'\]/gu,
      ),
      ([, name]) => name!,
    ),
  );

/**
 * Names without a word on which of the two they are. One that is used as a given name is one; the others are surnames.
 * @param given used as given names, in lower case
 * @param rarely the same from lists so long that they have every surname too
 */
function* undivided(given: ReadonlySet<string>, rarely: ReadonlySet<string>): Generator<LexiconEntry> {
  for (const name of packageText('@cspell/dict-people-names/dict/people-names.txt').split('\n')) {
    if (!LATIN.test(name)) continue;
    const lower = name.toLowerCase();
    if (given.has(lower)) yield [name, givenName];
    else yield [name, rarely.has(lower) ? givenName | surname : surname];
  }
}

export const peopleNames = async (): Promise<LexiconEntry[]> => {
  const names = gendered(['de', 'es', 'it', 'tr']).map((name): LexiconEntry => [name, givenName]);
  for await (const entry of fakerNames()) names.push(entry);
  const given = new Set(names.filter(([, bits]) => bits === givenName).map(([name]) => name.toLowerCase()));
  for (const entry of undivided(given, new Set(gendered(['en', 'fr'])))) names.push(entry);
  return names;
};
