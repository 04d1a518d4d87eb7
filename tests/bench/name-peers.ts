/** What else finds many names in a text, each made ready with a list of names and asked for all of them. */
import { createRequire } from 'node:module';
import { FlashText } from './flash-text.ts';
import { type Found } from './found.ts';

const packages = createRequire(new URL('./package.json', import.meta.url));

export interface NamePeer {
  name: string;
  /** From npm, not written here. */
  isPackage: boolean;
  /** The search that is timed, and its result as places in the text, for comparison. */
  prepare(names: readonly string[]): { search(text: string): unknown; places(text: string): Found[] };
}

type FastScan = new (words: string[]) => { search(text: string): [number, string][] };
type AhoCorasickB = new (words: string[]) => { search(text: string): [number, string[]][] };
type AhoCorasickH = new () => {
  add(word: string, data: string): void;
  build_fail(): void;
  search(text: string, found: (word: string, data: string[], at: number) => void): void;
};
type Monyone = new (words: string[]) => {
  matchInText(text: string): { begin: number; end: number; keyword: string }[];
};

const monyone = (entry: string): NamePeer['prepare'] => {
  const { AhoCorasick } = packages(entry) as { AhoCorasick: Monyone };
  return (names) => {
    const matcher = new AhoCorasick([...names]);
    return {
      search: (text) => matcher.matchInText(text),
      places: (text) => matcher.matchInText(text).map(({ begin, end }) => ({ start: begin, end })),
    };
  };
};

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export const namePeers = (): NamePeer[] => [
  {
    name: 'FlashText, our port',
    isPackage: false,
    prepare: (names) => {
      const matcher = new FlashText(names);
      return { search: (text) => matcher.search(text), places: (text) => matcher.search(text) };
    },
  },
  {
    name: 'ahocorasick',
    isPackage: true,
    prepare: (names) => {
      const matcher = new (packages('ahocorasick') as AhoCorasickB)([...names]);
      return {
        search: (text) => matcher.search(text),
        places: (text) =>
          matcher
            .search(text)
            .flatMap(([last, words]) => words.map((w) => ({ start: last + 1 - w.length, end: last + 1 }))),
      };
    },
  },
  {
    name: 'fastscan',
    isPackage: true,
    prepare: (names) => {
      const matcher = new (packages('fastscan') as FastScan)([...names]);
      return {
        search: (text) => matcher.search(text),
        places: (text) => matcher.search(text).map(([start, word]) => ({ start, end: start + word.length })),
      };
    },
  },
  {
    name: 'aho-corasick',
    isPackage: true,
    prepare: (names) => {
      const matcher = new (packages('aho-corasick') as AhoCorasickH)();
      for (const name of names) matcher.add(name, name);
      matcher.build_fail();
      const places = (text: string): Found[] => {
        const found: Found[] = [];
        matcher.search(text, (word, _data, start) => found.push({ start, end: start + word.length }));
        return found;
      };
      return { search: places, places };
    },
  },
  {
    name: '@monyone/aho-corasick',
    isPackage: true,
    prepare: (names) => monyone('@monyone/aho-corasick')(names),
  },
  {
    name: '@monyone/aho-corasick, fast',
    isPackage: true,
    prepare: (names) => monyone('@monyone/aho-corasick/fast')(names),
  },
  {
    name: 'one RegExp',
    isPackage: false,
    prepare: (names) => {
      const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escaped);
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
        'gu',
      );
      const places = (text: string): Found[] =>
        Array.from(text.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length }));
      return { search: places, places };
    },
  },
];
