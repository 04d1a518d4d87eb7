import { bigCity, country, region, town } from './word-class.ts';

/** Any kind of place, as `WORD_CLASS` bits. */
export const PLACE_CLASSES = country | region | bigCity | town;
