/** The lists under src/names/unlisted/words: one entry a line, `#` begins a remark. Each list gives its entries a class. */
import { readFileSync, readdirSync } from 'node:fs';
import { foldWord } from '../../text/fold.ts';
import type { LexiconEntry } from '../../names/unlisted/build-lexicon.ts';
import { CLASS_BITS, type WordClass } from '../../names/unlisted/class-names.ts';

export const WORDS_FOLDER = new URL('../../names/unlisted/words/', import.meta.url);

/** The class of each list, by the start of its file's name: `given-names-hausa.txt` has given names. */
const CLASS_OF_LIST: readonly (readonly [start: string, classes: readonly WordClass[]])[] = [
  ['calendar', ['calendar']],
  ['cities', ['bigCity']],
  ['common', ['common']],
  ['countries', ['country']],
  ['demonyms', ['demonym']],
  ['given-names', ['givenName']],
  ['known-people', ['knownPerson', 'surname']],
  ['names', ['givenName', 'surname']],
  ['organisation-heads', ['organisationHead']],
  ['organisations', ['organisation']],
  ['regions', ['region']],
  ['surnames', ['surname']],
  ['titles', ['title']],
  ['towns', ['town']],
];
/** Lists that say of words what they are not. */
const GUARDS = [
  'function-words.txt',
  'names-not-words.txt',
  'names-not-people.txt',
  'names-not-places.txt',
] as const;

/** The entries of a list, without remarks. */
export const listOf = (file: string): string[] =>
  readFileSync(new URL(file, WORDS_FOLDER), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\s*#.*/, '').trim())
    .filter(Boolean);

export const listFiles = (): string[] => readdirSync(WORDS_FOLDER).sort();

/** "Afghan", "Afghans"; names of peoples in -ese, -ish and the like have no plural of their own. */
const withPlural = (demonym: string): string[] =>
  /(?:[sxz]|sh|ch|ese)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

export function* handWritten(): Generator<LexiconEntry> {
  for (const file of listFiles()) {
    if ((GUARDS as readonly string[]).includes(file)) continue;
    const classes = CLASS_OF_LIST.find(([start]) => file.startsWith(start))?.[1];
    if (classes === undefined) throw new Error(`no class is known for the list ${file}`);
    const bits = classes.reduce((all, name) => all | CLASS_BITS[name], 0);
    for (const entry of listOf(file))
      for (const form of classes[0] === 'demonym' ? withPlural(entry) : [entry]) yield [form, bits];
  }
}

/** Words that are no name whatever a package says: "of", "an", "who". */
export const functionWords = (): Set<string> => new Set(listOf('function-words.txt'));
/** Names that word lists also have as words, which a page hardly ever writes so: "john", "peter", "khan". */
export const namesNotWords = (): Set<string> => new Set(listOf('names-not-words.txt'));
/** Rivers, mountains and cities of the world that the packages have as names of people too: "Nile", "Asia", "Cairo". */
export const namesNotPeople = (): Set<string> => new Set(listOf('names-not-people.txt').map(foldWord));
/** Peoples, languages and ordinary words that a district or a small town somewhere is called like: "Tatar", "Police". */
export const namesNotPlaces = (): Set<string> => new Set(listOf('names-not-places.txt').map(foldWord));
