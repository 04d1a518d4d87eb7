/** What a whole document says to the names in it, in the index's own numbers. Made from the page context. */
import { foldWord } from '../text/fold.ts';
import { isSpace } from '../text/sentences.ts';
import { hashWord } from '../text/tokens.ts';
import type { NameIndex } from './name-index.ts';
import { STRONG } from './unlisted/piece.ts';

export interface DocumentFacts {
  /** ISO, as precise as known. */
  date?: string;
  /** Entities named without doubt, by id, with how often. */
  named: readonly (readonly [string, number])[];
  definitions: readonly { abbreviation: string; entity: string | null; full: string }[];
  fullNames: readonly {
    text: string;
    kind: 'group' | 'place' | 'person';
    entity?: string | null;
    weight?: number;
  }[];
  cueWords: readonly string[];
}

/** What an abbreviation is defined as on a page. */
export interface DefinedName {
  key: string;
  /** -1 where the full name is not in the dataset. */
  entity: number;
  full: string;
  /** The abbreviation as it is written, in each way that it is. */
  written: Set<string>;
}

export interface Document {
  date: string | undefined;
  named: Map<number, number>;
  /** Every named entity and all that it lies in. */
  within: Set<number>;
  cueWords: Set<string>;
  /** By the hash of the folded abbreviation, which is `key`. */
  definitions: Map<number, DefinedName>;
  /** The letters that those keys begin with: most names begin with another. */
  definedLetters: Set<number>;
  /** Folded surnames of people named in full, listed or not. */
  surnames: Set<string>;
  /** How often places of each country (or other topmost entity) are named. */
  countries: Map<number, number>;
  /** The most that places of one country are named. */
  mostOfACountry: number;
  facts: DocumentFacts;
}

export const NOWHERE: DocumentFacts = { named: [], definitions: [], fullNames: [], cueWords: [] };

/** The place at the head of a place's line that is a country, or the last one of the line. */
export const countryOf = (index: NameIndex, entity: number): number => {
  const line = index.lineOf(entity);
  for (const around of line) if (index.subKindOf(around) === 'country') return around;
  return line[line.length - 1]!;
};

/** What stands behind the last white space. */
const lastWord = (text: string): string => {
  let from = text.length;
  while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from--;
  return text.slice(from);
};

export const readDocument = (facts: DocumentFacts, index: NameIndex): Document => {
  const named = new Map<number, number>();
  const within = new Set<number>();
  const countries = new Map<number, number>();
  for (const [id, count] of facts.named) {
    const entity = index.numberOf(id);
    if (entity < 0) continue;
    named.set(entity, count);
    for (const e of index.lineOf(entity)) within.add(e);
    if (index.kindOf(entity) !== 'place') continue;
    const country = countryOf(index, entity);
    countries.set(country, (countries.get(country) ?? 0) + count);
  }
  const definitions = new Map<number, DefinedName>();
  const twice = new Set<number>();
  for (const { abbreviation, entity, full } of facts.definitions) {
    const key = foldWord(abbreviation);
    const hash = hashWord(key);
    const number = entity === null ? -1 : index.numberOf(entity);
    const known = definitions.get(hash);
    if (known === undefined)
      definitions.set(hash, { key, entity: number, full, written: new Set([abbreviation]) });
    else {
      known.written.add(abbreviation);
      // Two meanings on one page: neither rules the other out.
      if (known.entity !== number) twice.add(hash);
    }
  }
  for (const hash of twice) definitions.delete(hash);
  const people = facts.fullNames.filter(({ kind, weight = STRONG }) => kind === 'person' && weight >= STRONG);
  return {
    date: facts.date,
    named,
    within,
    cueWords: new Set(facts.cueWords),
    definitions,
    definedLetters: new Set([...definitions.values()].map(({ key }) => key.charCodeAt(0))),
    surnames: new Set(people.map(({ text }) => foldWord(lastWord(text)))),
    countries,
    mostOfACountry: Math.max(0, ...countries.values()),
    facts,
  };
};
