/**
 * The places that each sentence of a block names without doubt. "Bannu" and "Peshawar" in one sentence: the two of them
 * are named, their province and Pakistan are around them, and Pakistan is their country.
 */
import type { Candidate, Reading } from './candidate.ts';
import { countryOf } from './document.ts';
import type { NameIndex } from './name-index.ts';

/** What an entity is to a sentence: named in it, the country of one that is, or what such a one lies in. */
export const [NAMED, COUNTRY, AROUND] = [1, 2, 4];

/** By entity, those of these bits that hold. */
type SentencePlaces = ReadonlyMap<number, number>;

/** The one reading that needs no cue or has it beside it, or null. */
const undoubted = (readings: readonly Reading[]): Reading | null => {
  let only: Reading | null = null;
  for (const reading of readings) {
    if (reading.needsCue && reading.local.length === 0) continue;
    if (only !== null) return null;
    only = reading;
  }
  return only;
};

const add = (places: Map<number, number>, entity: number, bit: number): void => {
  places.set(entity, (places.get(entity) ?? 0) | bit);
};

const placesBySentence = (
  candidates: readonly Candidate[],
  index: NameIndex,
): Map<number, SentencePlaces> => {
  const found = new Map<number, Map<number, number>>();
  for (const { readings, sentence } of candidates) {
    const only = undoubted(readings);
    if (only === null || index.kindOf(only.entity) !== 'place') continue;
    let here = found.get(sentence);
    if (here === undefined) found.set(sentence, (here = new Map()));
    add(here, only.entity, NAMED);
    for (const e of index.lineOf(only.entity)) add(here, e, AROUND);
    add(here, countryOf(index, only.entity), COUNTRY);
  }
  return found;
};

/** Worked out when a reading first asks: most names are chosen without. */
export class PlacesNearby {
  #bySentence: Map<number, SentencePlaces> | null = null;

  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly index: NameIndex,
  ) {}

  /** @param bit one of those above */
  has(sentence: number, entity: number, bit: number): boolean {
    this.#bySentence ??= placesBySentence(this.candidates, this.index);
    return ((this.#bySentence.get(sentence)?.get(entity) ?? 0) & bit) !== 0;
  }
}
