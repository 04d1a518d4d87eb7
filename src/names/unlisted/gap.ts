/** What stands between a token and the one before it. Each a constant of its own, so that a script has the number where the name is read. */
export const other = 0;
export const space = 1;
export const hyphen = 2;
/** A full stop that ends no sentence: "Gen. Munir", "J. K.". */
export const dot = 3;
export const comma = 4;
export const slash = 5;
export const ampersand = 6;
/** An opening bracket. */
export const open = 7;
/** A space and a quotation mark. */
export const quote = 8;
export const colon = 9;
export const dash = 10;
export const line = 11;
export const close = 12;
