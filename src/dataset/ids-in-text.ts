/** Ids of records in words that are shown, on lines of their own or in a list: `'sm:seed/group/ttp, sm:seed/place/swat'`. */
import * as v from 'valibot';
import { id } from './primitives.ts';

const BETWEEN = /(\n|, )/;

/** The ids in these words, each once. */
export const idsInWords = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((text) => text.split(BETWEEN)).filter((part) => v.is(id, part))),
];

/** The same words with the name of a record before its id, where it has one. */
export const withNames = (words: string, names: ReadonlyMap<string, string>): string =>
  words
    .split(BETWEEN)
    .map((part) => {
      const name = names.get(part);
      return name === undefined || name === part ? part : `${name} (${part})`;
    })
    .join('');
