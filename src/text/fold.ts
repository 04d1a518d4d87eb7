/**
 * What each UTF-16 unit means to matching, as one table that is filled as characters turn up.
 *
 * Example: `P` -> class UPPER, folded `p`; `ā` -> LOWER, folded `a`; `ي` and `ی` -> CASELESS | ARABIC, both folded to
 * `ی`; `-` -> 0, a separator; U+0301 -> MARK, part of the word and ignored; `’` -> APOSTROPHE, ignored inside a word
 * and a separator at its edge. The low 16 bits hold the folded unit, the bits above the class.
 *
 * Ligatures and letters that fold to two (`æ`, `ß`, `ﬁ`) carry EXPANDS and are looked up in `expansion`.
 * Folding is Unicode's compatibility decomposition without non-spacing marks, lower-cased, for scripts in which
 * marks are optional (Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic); elsewhere marks carry vowels and stay.
 */
export const UPPER = 1 << 16;
export const LOWER = 1 << 17;
export const DIGIT = 1 << 18;
/** A letter of a script without case. */
export const CASELESS = 1 << 19;
export const ARABIC = 1 << 20;
/** A combining mark that matching ignores; it belongs to the word before it. */
export const MARK = 1 << 21;
/** An invisible character that matching ignores (joiners, soft hyphen, direction marks). */
export const INVISIBLE = 1 << 22;
export const APOSTROPHE = 1 << 23;
/** Folds to several units: see `expansion`. */
export const EXPANDS = 1 << 24;
/** A word by itself: ideographs and kana, which are written without spaces. */
export const SOLO = 1 << 25;
/** A letter or digit that folds to one unit and stands with its neighbours in one word: nearly all of them. */
export const SIMPLE = 1 << 26;
/** Stands between words. */
export const SEPARATOR = 1 << 27;
/** The separator of most words: the space itself, no other white space. */
export const SPACE = 1 << 28;

export const WORD = UPPER | LOWER | DIGIT | CASELESS;
export const IGNORED = MARK | INVISIBLE;

/** One entry a UTF-16 unit; 0 until `learn` has seen it. */
export const FOLD = new Int32Array(0x10000);

const EXPANSIONS = new Map<number, string>();
/** The several units that a unit with EXPANDS folds to. */
const expansion = (unit: number): string => EXPANSIONS.get(unit) ?? '';

/** What a letter or digit folds to. @param entry its entry in `FOLD` */
export const foldedUnit = (unit: number, entry: number): string =>
  (entry & EXPANDS) !== 0 ? expansion(unit) : String.fromCharCode(entry & 0xffff);

const APOSTROPHES = "'’‘ʼʻʾʿ`´′＇‛";
/** Code points as ranges, so that no invisible character stands in the source. */
const inRanges = (ranges: readonly (readonly [number, number])[], unit: number): boolean =>
  ranges.some(([from, to]) => unit >= from && unit <= to);

/** Marks that spellings leave out: diacritics, Hebrew points, Arabic vowels, the hamza alone and the tatweel. */
const OPTIONAL_MARKS = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x621, 0x621],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x8d3, 0x8ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
] as const;
/** Joiner, direction and variation characters; the non-joiner is left out: it ends a part of a word, as a hyphen does. */
const INVISIBLES = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200d, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FOLDABLE_SCRIPT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{N}]/u;

/** Letters with no decomposition that are written for one another in names. */
const ALIKE: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  ə: 'e',
  ŋ: 'n',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  // Arabic script: one letter for the shapes that Arabic, Persian, Urdu and Pashto keyboards give it.
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ے: 'ی',
  ئ: 'ی',
  ۓ: 'ی',
  ك: 'ک',
  ګ: 'گ',
  ڪ: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۀ: 'ہ',
  ھ: 'ہ',
  ۂ: 'ہ',
  ۃ: 'ہ',
  ە: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ټ: 'ٹ',
  ډ: 'ڈ',
  ړ: 'ڑ',
  ڼ: 'ن',
  ں: 'ن',
};

for (const zero of [0x660, 0x6f0])
  for (let n = 0; n < 10; n++) ALIKE[String.fromCharCode(zero + n)] = String(n);

const classOf = (unit: number, letter: string): number => {
  // Cheap answers first: a pattern of Unicode classes takes a millisecond to compile, when a page waits.
  if (unit >= 0x2000 && unit <= 0x206f) return 0;
  const lower = letter.toLowerCase();
  if (lower !== letter.toUpperCase() && unit !== 0x345) return lower === letter ? LOWER : UPPER;
  if (unit < 0xc0 && unit !== 0xaa && unit !== 0xba && !/[\d²³¹¼½¾]/.test(letter)) return 0;
  if (/\p{N}/u.test(letter)) return DIGIT;
  if (unit >= 0x3040 && IDEOGRAPH.test(letter)) return CASELESS | SOLO;
  if (/\p{Ll}/u.test(letter)) return LOWER;
  return /\p{L}|\p{M}/u.test(letter) ? CASELESS : 0;
};

/** Whether a part of a decomposed letter is matched: "¼" decomposes to a word with a bar in it, "ẚ" has an apostrophe. */
const isMatched = (part: string): boolean =>
  !inRanges(OPTIONAL_MARKS, part.charCodeAt(0)) &&
  !APOSTROPHES.includes(part) &&
  classOf(part.charCodeAt(0), part) !== 0;

const fold = (letter: string): string => {
  if (letter < '\u0080') return letter.toLowerCase();
  const parts = Array.from(letter.normalize('NFKD').toLowerCase()).filter(isMatched);
  // An ideograph in a circle is a number; without its circle it would be a word by itself.
  if (parts.some((part) => (classOf(part.charCodeAt(0), part) & SOLO) !== 0)) return letter;
  return parts.map((part) => ALIKE[part] ?? part).join('');
};

const isFoldable = (unit: number, letter: string): boolean => unit < 0x250 || FOLDABLE_SCRIPT.test(letter);

/**
 * Works out the table's entry for a unit and keeps it. Never throws; an unpaired or paired surrogate is a separator.
 * @param unit a UTF-16 unit, 0 to 0xffff
 */
export const learn = (unit: number): number => {
  let entry = 0;
  const letter = String.fromCharCode(unit);
  if (APOSTROPHES.includes(letter)) entry |= APOSTROPHE;
  else if (inRanges(OPTIONAL_MARKS, unit)) entry |= MARK;
  else if (inRanges(INVISIBLES, unit)) entry |= INVISIBLE;
  else if (unit < 0xd800 || unit > 0xdfff) {
    const kind = classOf(unit, letter);
    if (kind !== 0) {
      const folded = isFoldable(unit, letter) ? fold(letter) : letter;
      if (folded === '') entry |= MARK;
      else {
        entry |= kind | folded.charCodeAt(0);
        if (unit >= 0x600 && /\p{Script=Arabic}/u.test(letter)) entry |= ARABIC;
        if (folded.length > 1) {
          entry |= EXPANDS;
          EXPANSIONS.set(unit, folded);
        } else if ((entry & SOLO) === 0) entry |= SIMPLE;
      }
    }
  }
  if (entry === 0) entry = unit === 0x20 ? SEPARATOR | SPACE : SEPARATOR;
  FOLD[unit] = entry;
  return entry;
};

for (let unit = 0; unit < 0x80; unit++) learn(unit);

/** Class and folded unit of a UTF-16 unit. */
export const foldOf = (unit: number): number => FOLD[unit]! || learn(unit);

const isPlainLetter = (unit: number): boolean => unit < 0x80 && (FOLD[unit]! & WORD) !== 0;

/**
 * A text with every character folded and everything else kept out: what two spellings of one name have in common.
 * `foldWord("Da’esh") === foldWord("daesh")`. Words are not separated; use `normalise` for whole texts.
 */
export const foldWord = (text: string): string => {
  let plain = 0;
  let classes = 0;
  for (; plain < text.length && isPlainLetter(text.charCodeAt(plain)); plain++)
    classes |= FOLD[text.charCodeAt(plain)]!;
  // Most words are small and are what they fold to.
  if (plain === text.length) return (classes & UPPER) === 0 ? text : text.toLowerCase();
  let out = text.slice(0, plain).toLowerCase();
  for (let i = plain; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = foldOf(unit);
    if ((entry & WORD) === 0) continue;
    out += foldedUnit(unit, entry);
  }
  return out;
};
