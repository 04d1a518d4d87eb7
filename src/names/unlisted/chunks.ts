/**
 * Stretches of words that belong together as names do: capitals side by side, joined by hyphens, initials, small
 * particles ("de", "ul") and, after the head of an organisation, by "of", "for", "on" and "and".
 * "the Ministry of Law and Justice in Lahore" has "Ministry of Law and Justice" and "Lahore".
 */
import { FIRST_UPPER, HAS_DIGIT, HAS_UPPER } from '../../text/tokens.ts';
import { hashWord } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import * as CUE from './cue-words.ts';
import { type Features, classOfSpan, isAcronym, single } from './features.ts';
import * as GAP from './gap.ts';
import { isPair } from './pair.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as WORD_CLASS from './word-class.ts';

const [OF, FOR, ON, IN, AND, THE, AGAINST, TO] = ['of', 'for', 'on', 'in', 'and', 'the', 'against', 'to'].map(
  hashWord,
);
const [MISSION, FORCE, SAINT, MOUNT, FT, COURT] = 'mission force st mt ft court'.split(' ').map(hashWord);
/** Longer than any name; hostile texts end there. */
const LONGEST = 18;

/** What has a number for a name: "Highway 1", "Rescue 1122". */
const NUMBERED = wordSet(
  'chak highway route sector rescue channel radio unit motorway area committee formula',
);

const NAMES = WORD_CLASS.givenName | WORD_CLASS.surname;

/** "Sun", "Jan": short for a day or a month, and names of people before another. */
const BOTH = wordSet('sun jan');
const opensName = (f: Features, k: number): boolean =>
  BOTH.has(f.t.hash[k]!) &&
  k + 1 < f.count &&
  f.gap[k + 1] === GAP.space &&
  f.capital[k + 1] === 1 &&
  (f.cue[k + 1]! & CUE.functionWord) === 0 &&
  (f.lex[k + 1]! & (WORD_CLASS.common | WORD_CLASS.calendar | WORD_CLASS.demonym | PLACES)) === 0;

/** Words that are a name in capitals only. */
const SHOUTED = wordSet('who up');
const isShouted = ({ t, text }: Features, k: number): boolean =>
  SHOUTED.has(t.stem[k] === 0 ? t.hash[k]! : t.stem[k]!) &&
  /^\p{Lu}+(?:['’]s)?$/u.test(text.slice(t.start[k], t.end[k]));

/** "A.": the first letter of a name, though "a" is none. */
const isInitial = (f: Features, k: number): boolean =>
  single(f, k) && k + 1 < f.count && f.gap[k + 1] === GAP.dot && f.capital[k + 1] === 1;

/** "Theresa May", "Wali Jan": a month's name as a surname, after a given name. */
const isSurname = (f: Features, k: number): boolean =>
  (f.lex[k]! & NAMES) !== 0 &&
  k > 0 &&
  f.gap[k] === GAP.space &&
  f.capital[k - 1] === 1 &&
  (f.lex[k - 1]! & (WORD_CLASS.givenName | WORD_CLASS.country | WORD_CLASS.calendar)) ===
    WORD_CLASS.givenName;

/** Whether a word that is none of a name can be part of one as it stands here. */
export const standsForName = (f: Features, k: number): boolean =>
  isShouted(f, k) || isInitial(f, k) || ((f.lex[k]! & WORD_CLASS.calendar) !== 0 && isSurname(f, k));

/** Whether a word can be part of a name by its looks. */
export const isNameWord = (f: Features, k: number): boolean => {
  if (f.capital[k] === 0) return false;
  const lex = f.lex[k]!;
  if ((lex & WORD_CLASS.calendar) !== 0 && (f.cue[k]! & CUE.functionWord) === 0)
    return opensName(f, k) || isSurname(f, k);
  if ((f.cue[k]! & CUE.functionWord) !== 0) return standsForName(f, k);
  if (!f.titleCase) return true;
  // Among capitals everywhere only what is no ordinary word is a name, or what makes an organisation or a place of one.
  return (
    (lex & WORD_CLASS.common) === 0 ||
    isAcronym(f, k) ||
    (lex & (WORD_CLASS.country | WORD_CLASS.bigCity)) !== 0 ||
    (f.cue[k]! & (CUE.head | CUE.placeLast | CUE.title)) !== 0
  );
};

const isSmall = (f: Features, k: number): boolean => k < f.count && (f.t.shape[k]! & HAS_UPPER) === 0;
const near = (f: Features, k: number): boolean =>
  k < f.count && (f.gap[k] === GAP.space || f.gap[k] === GAP.hyphen) && f.starts[k] === 0;

/** A possessive ends a name, but not inside "People's Party". */
export const endsHere = (f: Features, k: number): boolean =>
  f.t.stem[k] !== 0 &&
  ((f.lex[k]! & WORD_CLASS.common) === 0 ||
    (f.lex[k]! & (PLACES | WORD_CLASS.knownPerson)) !== 0 ||
    (f.cue[k]! & (CUE.title | CUE.head | CUE.functionWord | CUE.tail | CUE.placeLast)) !== 0);

/** Whether a head with "of", "for" or "on" stands before a token in its chunk. */
const inOpenHead = ({ t, cue }: Features, from: number, last: number): boolean => {
  for (let k = from + 1; k < last; k++)
    if ((t.hash[k] === OF || t.hash[k] === FOR || t.hash[k] === ON) && (cue[k - 1]! & CUE.openHead) !== 0)
      return true;
  return false;
};

/** Whether an office and what it is for stand before a token in its chunk: "Minister of Energy". */
const inOffice = ({ t, cue }: Features, from: number, last: number): boolean => {
  for (let k = from + 1; k < last; k++)
    if ((t.hash[k] === OF || t.hash[k] === FOR || t.hash[k] === ON) && (cue[k - 1]! & CUE.office) !== 0)
      return true;
  return false;
};

const isCommon = (f: Features, k: number): boolean =>
  k < f.count && (f.lex[k]! & WORD_CLASS.common) !== 0 && (f.lex[k]! & PLACES) === 0;

/** "Ministry of Law, Justice and ...": whether the words after a comma go on with what the body or office is for. */
const goesOn = (f: Features, from: number, to: number): boolean => {
  if (f.gap[to] !== GAP.comma || f.starts[to] === 1 || !isNameWord(f, to) || !isCommon(f, to)) return false;
  if (!isCommon(f, to - 1)) return false;
  if (!inOpenHead(f, from, to - 1) && !inOffice(f, from, to - 1)) return false;
  const stop = Math.min(f.count, to + 8);
  for (let k = to + 1; k < stop; k++) {
    if (f.starts[k] === 1) return false;
    if (f.t.hash[k] === AND) return isNameWord(f, k + 1) && isCommon(f, k + 1) && f.gap[k + 1] === GAP.space;
    if (!isNameWord(f, k) || !isCommon(f, k)) return false;
    if (f.gap[k] !== GAP.space && f.gap[k] !== GAP.comma) return false;
  }
  return false;
};

/** "Jammu and Kashmir", "Guinea-Bissau": one place by both its words. */
const isKnown = (f: Features, from: number, to: number): boolean => (classOfSpan(f, from, to) & PLACES) !== 0;

/** "Save the Children": an organisation that is known by all its words. */
const isKnownBody = (f: Features, from: number, to: number): boolean =>
  to <= f.count && (classOfSpan(f, from, to) & WORD_CLASS.organisation) !== 0;

/** How many tokens after `to` lead on to another part of the same name: 0 where the name ends. */
const joint = (f: Features, from: number, to: number): number => {
  const { t, gap, cue, lex } = f;
  const last = to - 1;
  if (!isSmall(f, to) || t.stem[last] !== 0) return 0;
  const word = t.hash[to]!;
  if (word === THE || word === TO) return isKnownBody(f, from, to + (word === THE ? 2 : 3)) ? 1 : 0;
  const listed = word === AND && gap[to] === GAP.comma && isCommon(f, last);
  if (gap[to] !== GAP.space && !(listed && (inOpenHead(f, from, last) || inOffice(f, from, last)))) return 0;
  if (word !== OF && word !== FOR && word !== ON && word !== AND && word !== IN && word !== AGAINST) return 0;
  let next = to + 1;
  const article = next < f.count && t.hash[next] === THE && isSmall(f, next) && gap[next] === GAP.space;
  if (article) next++;
  if (next >= f.count || gap[next] !== GAP.space || !isNameWord(f, next)) return 0;
  if ((lex[next]! & WORD_CLASS.calendar) !== 0) return 0;
  const open = (cue[last]! & CUE.openHead) !== 0;
  const steps = next - to;
  if (word === OF) {
    if (open || (cue[last]! & CUE.placeFirst) !== 0) {
      if (!article || last === from) return steps;
      // "Thunder Corps of the Afghan National Army": two names.
      let end = next + 1;
      while (end < f.count && near(f, end) && isNameWord(f, end)) end++;
      return (cue[end - 1]! & CUE.head) !== 0 ? 0 : steps;
    }
    if (inOpenHead(f, from, last)) return steps;
    const office =
      (cue[last]! & CUE.office) !== 0 && isCommon(f, next) && (!article || f.capital[next + 1] !== 1);
    return office ? steps : 0;
  }
  if ((word === FOR || word === ON) && (cue[last]! & CUE.office) !== 0 && isCommon(f, next)) return steps;
  if (word === FOR && isCommon(f, last) && isCommon(f, next) && inOpenHead(f, from, last)) return steps;
  // "the High Court for ...", "the Security Council on ...": what is asked of it, and about what.
  if (word === FOR || word === ON || word === AGAINST)
    return open && t.hash[last] !== COURT && ((lex[next]! & PLACES) === 0 || !isKnownBody(f, from, to))
      ? steps
      : 0;
  if (word === IN) return (t.hash[last] === MISSION || t.hash[last] === FORCE) && last > from ? steps : 0;
  // "Ministry for the Propagation of Virtue and the Prevention of Vice"
  if (article)
    return t.hash[next + 1] === OF &&
      inOpenHead(f, from, last) &&
      isCommon(f, last) &&
      (cue[next]! & (CUE.title | CUE.head)) === 0
      ? steps
      : 0;
  // "and": inside what follows a head, or between ordinary words before one.
  const common = (k: number): boolean => (lex[k]! & WORD_CLASS.common) !== 0;
  if (isKnown(f, last, next + 1) || (last > from && isKnown(f, last - 1, next + 1))) return steps;
  if (!common(last) || !common(next)) return 0;
  if (inOpenHead(f, from, last) || inOffice(f, from, last)) return steps;
  if ((lex[last]! & PLACES) !== 0 || (lex[next]! & PLACES) !== 0) return 0;
  if ((cue[last]! & CUE.head) !== 0) return 0;
  let end = next + 1;
  while (end < f.count && end - next < 5 && near(f, end) && isNameWord(f, end)) end++;
  return end - next >= 2 && (cue[end - 1]! & CUE.head) !== 0 ? steps : 0;
};

/** "ut-Tahrir", "as-Sunna": any small piece of three letters before a hyphen, but "pro-", "non-". */
const isArticle = (f: Features, k: number): boolean =>
  f.t.end[k]! - f.t.start[k]! <= 3 &&
  k + 1 < f.count &&
  f.gap[k + 1] === GAP.hyphen &&
  !PREFIXES.has(f.t.hash[k]!);
const PREFIXES = wordSet('pro non ex un re co pre');

/** After a hyphen no half of a given name: "a Kim-led list". */
const HALVES = wordSet('led run era born held made like style based linked wide bound');
/** "Moon Jae-in", "Tsai Ing-wen": a given name of two syllables, the second written small, after its surname. */
const isSecondHalf = (f: Features, from: number, k: number): boolean => {
  const { t, lex, gap } = f;
  if (k - from < 2 || k >= f.count || gap[k] !== GAP.hyphen || (t.shape[k]! & (HAS_UPPER | HAS_DIGIT)) !== 0)
    return false;
  const [length, first] = [t.end[k]! - t.start[k]!, t.end[k - 1]! - t.start[k - 1]!];
  if (length > 6 || length < 2 || first > 6 || first < 2 || HALVES.has(t.hash[k]!)) return false;
  if (gap[k - 1] !== GAP.space) return false;
  // "Wong Man-kay": an ordinary word or a town, were it not for the surname before and no word behind.
  const ordinary = PLACES | WORD_CLASS.common;
  if (
    (lex[k - 1]! & ordinary) !== 0 &&
    ((lex[k]! & ordinary) !== 0 || (lex[k - 2]! & WORD_CLASS.surname) === 0)
  )
    return false;
  // Not where the hyphen goes on: "Lee Myung-bak-era".
  if (k + 1 < f.count && gap[k + 1] === GAP.hyphen) return false;
  return (lex[k]! & WORD_CLASS.common) === 0 || ((lex[from]! & WORD_CLASS.surname) !== 0 && length <= 4);
};

const particles = (f: Features, to: number): number => {
  let n = 0;
  while (
    n < 2 &&
    isSmall(f, to + n) &&
    near(f, to + n) &&
    ((f.cue[to + n]! & CUE.particle) !== 0 ||
      isArticle(f, to + n) ||
      (f.t.end[to + n]! - f.t.start[to + n]! <= 2 && f.gap[to + n] === GAP.hyphen))
  )
    n++;
  return n > 0 && near(f, to + n) && f.capital[to + n] === 1 ? n : 0;
};

const isPluralOwner = ({ t, text, lex }: Features, k: number): boolean =>
  (lex[k]! & WORD_CLASS.common) !== 0 && /^s['’] $/.test(text.slice(t.end[k]! - 1, t.end[k]! + 2));

/** "Côte d'Ivoire", "Jeanne d'Arc": a small letter, an apostrophe, a capital. */
export const isElided = ({ t, text, gap }: Features, k: number): boolean => {
  if (k >= t.count || gap[k] !== GAP.space || (t.shape[k]! & (HAS_UPPER | FIRST_UPPER)) !== HAS_UPPER)
    return false;
  const at = t.start[k]!;
  return (
    t.end[k]! - at > 3 &&
    'dl'.includes(text[at]!) &&
    "'’".includes(text[at + 1]!) &&
    /\p{Lu}/u.test(text[at + 2]!)
  );
};

/** Whether what stands at `to` is of the saint or of the office before it, with a possessive. */
const isOwned = ({ t, cue }: Features, to: number): boolean =>
  t.hash[to - 2] === SAINT
    ? (cue[to]! & (CUE.head | CUE.placeLast)) !== 0
    : (cue[to - 1]! & CUE.title) !== 0 && (cue[to]! & CUE.head) !== 0;

/** Where a name that begins at token `from` ends. */
const chunkEnd = (f: Features, from: number, first: number): number => {
  const { gap, t, cue } = f;
  let to = first + 1;
  while (to < f.count && to - from < LONGEST) {
    const last = to - 1;
    // "St Mary's School" and "Attorney General's Office" go on.
    if (t.stem[last] !== 0 && (endsHere(f, last) || isKnownBody(f, from, to)) && !isOwned(f, to)) break;
    const between = gap[to]!;
    const next = isNameWord(f, to);
    if (f.starts[to] === 0 || between === GAP.dot) {
      const initial =
        single(f, last) || t.hash[last] === SAINT || t.hash[last] === MOUNT || t.hash[last] === FT;
      const short = initial || ((cue[last]! & CUE.title) !== 0 && t.end[last]! - t.start[last]! <= 6);
      if (
        next &&
        (between === GAP.space ||
          (between === GAP.hyphen && !isPair(f, to)) ||
          (between === GAP.slash &&
            isAcronym(f, last) &&
            isAcronym(f, to) &&
            t.end[to]! - t.start[last]! <= 7) ||
          between === GAP.ampersand ||
          (between === GAP.dot && short && f.starts[to] === 0))
      ) {
        to++;
        continue;
      }
    }
    if (f.starts[to] === 1) break;
    // "Transport Workers' Federation".
    if (between === GAP.quote && next && isPluralOwner(f, last) && (cue[to]! & CUE.head) !== 0) {
      to++;
      continue;
    }
    if (isElided(f, to)) {
      to++;
      continue;
    }
    if (isSecondHalf(f, from, to)) {
      to++;
      break;
    }
    if (between === GAP.comma && goesOn(f, from, to)) {
      to++;
      continue;
    }
    // "Rescue 1122", "Highway 1".
    if (
      between === GAP.space &&
      (t.shape[to]! & (HAS_DIGIT | HAS_UPPER)) === HAS_DIGIT &&
      t.end[to]! - t.start[to]! <= 4 &&
      NUMBERED.has(t.hash[last]!) &&
      /^\d+$/.test(f.text.slice(t.start[to], t.end[to]))
    ) {
      to++;
      break;
    }
    const small = particles(f, to) || joint(f, from, to);
    if (small > 0) {
      to += small + 1;
      continue;
    }
    // "Doctors Without Borders", "Bank Of Punjab".
    if (
      !f.titleCase &&
      f.capital[to] === 1 &&
      between === GAP.space &&
      (cue[to]! & CUE.functionWord) !== 0 &&
      t.hash[to] !== THE &&
      to + 1 < f.count &&
      gap[to + 1] === GAP.space &&
      isNameWord(f, to + 1)
    ) {
      to += 2;
      continue;
    }
    break;
  }
  return to;
};

/** "al-Shabaab", "bin Laden", "203rd Thunder Corps": a name that begins small. */
const beginsSmall = (f: Features, k: number): boolean => {
  const { t, gap } = f;
  if (k + 1 >= f.count || f.titleCase) return false;
  const shape = t.shape[k]!;
  if ((shape & HAS_UPPER) !== 0 || (gap[k + 1] !== GAP.hyphen && gap[k + 1] !== GAP.space)) return false;
  if ((shape & HAS_DIGIT) !== 0)
    return (
      gap[k + 1] === GAP.space &&
      /^(?:\d+(?:st|nd|rd|th)|(?!(?:19|20)\d\d)\d{4})$/.test(f.text.slice(t.start[k], t.end[k])) &&
      isNameWord(f, k + 1)
    );
  if ((f.cue[k]! & CUE.particle) === 0 || !isNameWord(f, k + 1)) return false;
  const length = t.end[k]! - t.start[k]!;
  return gap[k + 1] === GAP.hyphen ? length >= 2 : length >= 2 && k > 0 && t.hash[k] !== TO;
};

/** With a capital inside a sentence part of a name: "First Women Bank", "Three Rivers Council". */
const COUNTED = wordSet('first second third one two three four five all');
const isCounted = (f: Features, k: number): boolean => COUNTED.has(f.t.hash[k]!);
/** "the All Peoples Congress": a small word with a capital after an article. */
const beginsPlain = (f: Features, k: number): boolean =>
  f.capital[k] === 1 &&
  !f.titleCase &&
  f.starts[k] === 0 &&
  k > 0 &&
  (f.gap[k] === GAP.space
    ? f.t.hash[k - 1] === THE || isCounted(f, k)
    : (f.gap[k] === GAP.comma || f.gap[k] === GAP.close) && isCounted(f, k)) &&
  k + 1 < f.count &&
  f.gap[k + 1] === GAP.space &&
  isNameWord(f, k + 1);

/** The first token from `k` on with a capital that counts; `count` where there is none. */
const nextCapital = ({ capital, count }: Features, k: number): number => {
  let next = k;
  while (next < count && capital[next] === 0) next++;
  return next;
};

/** Calls back with every chunk in order; tokens half open. A chunk begins with a capital, or one word before it. */
export const eachChunk = (f: Features, found: (from: number, to: number) => void): void => {
  let done = 0;
  for (let k = nextCapital(f, 0); k < f.count; k = nextCapital(f, Math.max(k + 1, done))) {
    const small = k > done && (f.t.shape[k - 1]! & FIRST_UPPER) === 0 && beginsSmall(f, k - 1);
    if (!small && !isNameWord(f, k) && !beginsPlain(f, k)) continue;
    const from = small ? k - 1 : k;
    done = chunkEnd(f, from, k);
    found(from, done);
  }
};
