/**
 * The places that each sentence of a block names without doubt. "Bannu" and "Peshawar" in one sentence: `places` are the two
 * of them, `within` these and the province and country that they lie in, `countries` Pakistan.
 */
import type { Candidate, Reading } from './candidate.ts';
import { countryOf } from './document.ts';
import type { NameIndex } from './name-index.ts';

export interface SentencePlaces {
  places: ReadonlySet<number>;
  /** The countries that they lie in, and all that they lie in. */
  countries: ReadonlySet<number>;
  within: ReadonlySet<number>;
}

const NO_PLACES: SentencePlaces = { places: new Set(), countries: new Set(), within: new Set() };

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

const placesBySentence = (
  candidates: readonly Candidate[],
  index: NameIndex,
): Map<number, SentencePlaces> => {
  const found = new Map<number, Record<keyof SentencePlaces, Set<number>>>();
  for (const { readings, sentence } of candidates) {
    const only = undoubted(readings);
    if (only === null || index.kindOf(only.entity) !== 'place') continue;
    let here = found.get(sentence);
    if (here === undefined)
      found.set(sentence, (here = { places: new Set(), countries: new Set(), within: new Set() }));
    here.places.add(only.entity);
    for (const e of index.lineOf(only.entity)) here.within.add(e);
    here.countries.add(countryOf(index, only.entity));
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

  of(sentence: number): SentencePlaces {
    this.#bySentence ??= placesBySentence(this.candidates, this.index);
    return this.#bySentence.get(sentence) ?? NO_PLACES;
  }
}
