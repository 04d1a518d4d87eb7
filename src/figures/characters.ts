/** Classes of UTF-16 units, looked up in one table: 0 other mark, 1 letter, 2 digit, 3 space, 4 line end. */
export const MARK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE = 4;

const table = new Uint8Array(65536);
const fill = (from: number, to: number, value: number): void => void table.fill(value, from, to + 1);
fill(0x41, 0x5a, LETTER);
fill(0x61, 0x7a, LETTER);
fill(0xc0, 0x1fff, LETTER);
table[0xd7] = MARK;
table[0xf7] = MARK;
fill(0x2c00, 0x2dff, LETTER);
fill(0x3040, 0xd7ff, LETTER);
fill(0xf900, 0xfdff, LETTER);
fill(0xfe70, 0xfefe, LETTER);
fill(0x30, 0x39, DIGIT);
for (const c of [0x9, 0xb, 0xc, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]) table[c] = SPACE;
fill(0x2000, 0x200b, SPACE);
// A zero-width joiner or a soft hyphen stands inside a word and must not cut it.
for (const c of [0xad, 0x200c, 0x200d]) table[c] = LETTER;
for (const c of [0xa, 0xd, 0x85, 0x2028, 0x2029]) table[c] = LINE;

/** The class of a UTF-16 unit; `NaN` (past the end) is a mark, as the unit 0 is. */
export const classOf = (unit: number): number => table[unit | 0]!;

export const isUpper = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);

export const isLower = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff && unit !== 0xf7);
