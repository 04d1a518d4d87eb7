/** What a whole document says to the names in it, in the index's own numbers. Made from the page context. */
import { foldWord } from '../text/fold.ts';
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

export interface Document {
  date: string | undefined;
  named: Map<number, number>;
  /** Every named entity and all that it lies in. */
  within: Set<number>;
  cueWords: Set<string>;
  /** By folded abbreviation: the entity, or -1 where the full name is not in the dataset or several are meant. */
  definitions: Map<string, { entity: number; full: string }>;
  /** Those of listed entities, by the hash of the abbreviation, with the forms as written. */
  abbreviations: Map<number, { key: string; entity: number; full: string; written: Set<string> }>;
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
  return line.find((e) => index.subKindOf(e) === 'country') ?? line[line.length - 1]!;
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
  const definitions = new Map<string, { entity: number; full: string }>();
  const twice = new Set<string>();
  const written = new Map<string, Set<string>>();
  for (const { abbreviation, entity, full } of facts.definitions) {
    const key = foldWord(abbreviation);
    written.set(key, (written.get(key) ?? new Set()).add(abbreviation));
    const number = entity === null ? -1 : index.numberOf(entity);
    const known = definitions.get(key);
    if (known === undefined) definitions.set(key, { entity: number, full });
    // Two meanings on one page: neither rules the other out.
    else if (known.entity !== number) twice.add(key);
  }
  for (const key of twice) definitions.delete(key);
  const abbreviations: Document['abbreviations'] = new Map();
  for (const [key, { entity, full }] of definitions) {
    if (entity >= 0)
      abbreviations.set(hashWord(key), { key, entity, full, written: written.get(key) ?? new Set() });
  }
  const people = facts.fullNames.filter(({ kind, weight = STRONG }) => kind === 'person' && weight >= STRONG);
  return {
    date: facts.date,
    named,
    within,
    cueWords: new Set(facts.cueWords),
    definitions,
    abbreviations,
    surnames: new Set(people.map(({ text }) => foldWord(text.slice(text.search(/\S+$/))))),
    countries,
    mostOfACountry: Math.max(0, ...countries.values()),
    facts,
  };
};
