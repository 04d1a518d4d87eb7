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
const LEARNT = 1 << 30;

export const WORD = UPPER | LOWER | DIGIT | CASELESS;
export const IGNORED = MARK | INVISIBLE;

/** One entry a UTF-16 unit; 0 until `learn` has seen it. */
export const FOLD = new Int32Array(0x10000);

const EXPANSIONS = new Map<number, string>();
/** The several units that a unit with EXPANDS folds to. */
export const expansion = (unit: number): string => EXPANSIONS.get(unit) ?? '';

const APOSTROPHES = "'’‘ʼʻʾʿ`´′＇‛";
const OPTIONAL_MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const BARE_MARK = new RegExp(`^${OPTIONAL_MARKS.source}$`);
/** Joiner, direction and variation characters; the non-joiner is left out: it ends a part of a word, as a hyphen does. */
const INVISIBLES =
  /[\u00ad\u034f\u061c\u180e\u200b\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/;
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

const fold = (letter: string): string => {
  const bare = letter.normalize('NFKD').replace(OPTIONAL_MARKS, '').toLowerCase().replace(OPTIONAL_MARKS, '');
  return Array.from(bare, (unit) => ALIKE[unit] ?? unit).join('');
};

const classOf = (letter: string): number => {
  if (/\p{N}/u.test(letter)) return DIGIT;
  if (IDEOGRAPH.test(letter)) return CASELESS | SOLO;
  if (/\p{Lu}|\p{Lt}/u.test(letter)) return UPPER;
  if (/\p{Ll}/u.test(letter)) return LOWER;
  return /\p{L}|\p{M}/u.test(letter) ? CASELESS : 0;
};

/**
 * Works out the table's entry for a unit and keeps it. Never throws; an unpaired or paired surrogate is a separator.
 * @param unit a UTF-16 unit, 0 to 0xffff
 */
export const learn = (unit: number): number => {
  let entry = LEARNT;
  const letter = String.fromCharCode(unit);
  if (APOSTROPHES.includes(letter)) entry |= APOSTROPHE;
  else if (BARE_MARK.test(letter)) entry |= MARK;
  else if (INVISIBLES.test(letter)) entry |= INVISIBLE;
  else if (unit < 0xd800 || unit > 0xdfff) {
    const kind = classOf(letter);
    if (kind !== 0) {
      const folded = FOLDABLE_SCRIPT.test(letter) ? fold(letter) : letter;
      if (folded === '') entry |= MARK;
      else {
        entry |= kind | folded.charCodeAt(0);
        if (/\p{Script=Arabic}/u.test(letter)) entry |= ARABIC;
        if (folded.length > 1) {
          entry |= EXPANDS;
          EXPANSIONS.set(unit, folded);
        }
      }
    }
  }
  FOLD[unit] = entry;
  return entry;
};

for (let unit = 0; unit < 0x80; unit++) learn(unit);

/** Class and folded unit of a UTF-16 unit. */
export const foldOf = (unit: number): number => FOLD[unit]! || learn(unit);

/**
 * A text with every character folded and everything else kept out: what two spellings of one name have in common.
 * `foldWord("Da’esh") === foldWord("daesh")`. Words are not separated; use `normalise` for whole texts.
 */
export const foldWord = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const entry = foldOf(unit);
    if ((entry & WORD) === 0) continue;
    out += (entry & EXPANDS) !== 0 ? expansion(unit) : String.fromCharCode(entry & 0xffff);
  }
  return out;
};
