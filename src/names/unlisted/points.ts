/** What a name's own words and the words around it say of its kind, in points. */
import { HAS_DIGIT, hashWord } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isPair } from './chunks.ts';
import { CUE } from './cue-words.ts';
import { type Features, GAP, isAcronym, single } from './features.ts';
import { isOfMany } from './of-many.ts';
import { GROUP, PERSON, PLACE, type Piece, add } from './piece.ts';
import { WORD_CLASS } from './word-class.ts';

const W = WORD_CLASS;
const PLACES = W.country | W.region | W.bigCity | W.town;
const [THE, OF, BY, TO, BASED, A, AN, FROM, AT] = 'the of by to based a an from at'.split(' ').map(hashWord);
const [FOR, WITH, AGAINST, ACCORDING, AS] = 'for with against according as'.split(' ').map(hashWord);
const ARMED = wordSet(
  'fighters fighter militants militant insurgents insurgent gunmen rebels rebel faction terrorists supporters affiliate operatives loyalists',
);
const SURELY = wordSet('in at near outside inside around');
const STAKES = wordSet('shares stake stakes shareholders');
const NAMED = wordSet('identified himself herself known named');
const MEMBERS = wordSet('member members');
const TOLD = wordSet('told tells informed');
const SIDES = wordSet(
  'led linked affiliated backed run aligned allied controlled owned funded held sponsored dominated',
);

const word = (f: Features, k: number): string => f.text.slice(f.t.start[k], f.t.end[k]);
const isSmall = (f: Features, k: number): boolean => k >= 0 && k < f.count && f.capital[k] === 0;

/** Points from the words of the name. @param whole the lexicon's bits of all of it */
export const shapePoints = (f: Features, p: Piece, whole: number): void => {
  const { from, to } = p;
  const { lex, t } = f;
  let n = 0;
  for (let k = from; k < to; k++)
    if (
      (f.cue[k]! & CUE.particle) === 0 ||
      t.end[k]! - t.start[k]! > 4 ||
      (f.capital[k] === 1 && (lex[k]! & W.givenName) !== 0)
    )
      n++;
  if ((whole & W.organisation) !== 0) add(p, GROUP, 3.5, 'knownName');
  if ((whole & PLACES) !== 0) {
    const common = (whole & W.common) !== 0 && n === 1;
    const points = (whole & W.country) !== 0 ? 4 : (whole & (W.bigCity | W.region)) !== 0 ? 2.5 : 1.2;
    const personal = n === 1 ? (whole & (W.givenName | W.surname)) !== 0 : false;
    add(p, PLACE, (common ? points / 4 : points) - (personal ? points / 4 : 0), 'knownPlace');
  }
  if (n === 1) {
    singlePoints(f, p, whole);
    if (to - from > 1) add(p, GROUP, 0.3);
    return;
  }
  let letters = 0;
  let plain = 0;
  let personal = 0;
  let acronyms = 0;
  let words = 0;
  for (let k = from; k < to; k++) {
    if (f.capital[k] === 0) continue;
    // "Al-Ahmad Al-Jaber": an article makes no name longer.
    if ((f.cue[k]! & CUE.particle) === 0 || k === from) words++;
    if (single(f, k)) letters++;
    else if (isAcronym(f, k)) acronyms++;
    const bits = lex[k]!;
    if ((bits & (W.givenName | W.surname)) !== 0) personal++;
    else if ((bits & W.common) !== 0) plain++;
  }
  if (letters === words) {
    add(p, GROUP, 1.5, 'initials');
    return;
  }
  if (acronyms === words && t.end[from]! - t.start[from]! > 3) acronyms = 0;
  const first = lex[from]!;
  const last = lex[to - 1]!;
  let person = plain === 0 && acronyms === 0 ? 1.2 : 0.8;
  if ((first & W.givenName) !== 0) person += (first & W.common) !== 0 ? 1 : 2;
  if ((last & W.surname) !== 0) person += (last & W.common) !== 0 ? 0.5 : 1;
  if (letters > 0 && letters < words) person += 1;
  person -= plain * 1.5 + acronyms * 2;
  // "Zarb-e-Azb": a title or a slogan rather than a man.
  if (
    words === 2 &&
    to - from === 3 &&
    f.gap[from + 1] === GAP.hyphen &&
    f.gap[from + 2] === GAP.hyphen &&
    (first & W.givenName) === 0
  )
    person -= 1;
  if (words > 4) person -= (words - 4) * 0.7;
  if ((whole & PLACES) !== 0) person -= 1.5;
  if (t.shape[to - 1]! & HAS_DIGIT) person -= 2;
  add(p, PERSON, person, person >= 1.5 ? 'givenName' : undefined, word(f, from));
  let group = 0.4 + plain * 0.6 + acronyms * 1;
  if (plain === words) group += 0.3;
  add(p, GROUP, group - personal * 0.3);
};

/** Endings of English words that a list of words may lack: "policymakers", "intercommunal". */
const ENDINGS =
  /(?:makers?|holders?|goers?|workers?|ing|ingly|ally|edly|ment|ments|ness|ists?|able|ible|less|ful|ous|unal|onal|ical|isation|ization|tions?|ities|isms?|ised|ized|wide|based)$/;
const PLACE_ENDINGS = /(?:abad|pur|pura|garh|nagar|kot|ganj|grad|burg|ville|shire|polis|khel)$/i;
const PERSON_ENDINGS = /(?:ullah|uddin|ov|ova|enko|yan|adze|shvili|ski|wicz|opoulos|escu|sson)$/i;
const looksEnglish = (f: Features, k: number): boolean =>
  f.t.end[k]! - f.t.start[k]! > 6 && ENDINGS.test(f.text.slice(f.t.end[k]! - 8, f.t.end[k]));

const DOING = wordSet('has had was also is did will would could does');
/** "X has", "X, who", "X also": a name that is the subject. */
const doesSomething = (f: Features, k: number): boolean =>
  k < f.count && f.gap[k] === GAP.space && DOING.has(f.t.hash[k]!);

const singlePoints = (f: Features, p: Piece, whole: number): void => {
  const k = p.to - 1;
  const cue = f.cue[k]!;
  if (isAcronym(f, k) && (cue & CUE.noAcronym) !== 0) {
    // "IED", unless the page says what else it is short for.
    p.scores = [-1.5, -4, -4];
    return;
  }
  if (isAcronym(f, k)) {
    add(
      p,
      GROUP,
      (whole & W.region) !== 0 || ((whole & (W.common | PLACES)) !== 0 && p.weak) ? 0.5 : 3,
      'initials',
    );
    return;
  }
  const common = (whole & W.common) !== 0;
  if ((whole & W.givenName) !== 0) add(p, PERSON, common ? 0.2 : PERSON_ENDINGS.test(word(f, k)) ? 1.2 : 0.8);
  if ((whole & W.surname) !== 0) add(p, PERSON, common ? 0.1 : 0.6);
  if (common) {
    add(p, GROUP, p.weak ? -3 : 0.3);
    add(p, PERSON, p.weak ? -1 : -0.3);
    if (p.weak) add(p, PLACE, -1);
    return;
  }
  if (p.weak && whole === 0 && looksEnglish(f, k)) return;
  // "Maoists", "290 Naxals": people of a kind, as "Kenyans" are.
  if ((whole & (PLACES | W.organisation)) === 0 && isOfMany(f, k)) {
    for (const kind of [GROUP, PLACE, PERSON]) p.scores[kind]! -= 2;
    return;
  }
  if ((whole & (W.givenName | W.surname | PLACES)) === 0) {
    const text = word(f, k);
    add(p, GROUP, 1);
    add(p, PLACE, PLACE_ENDINGS.test(text) ? 1.7 : 1.1);
    add(p, PERSON, PERSON_ENDINGS.test(text) ? 1.6 : 0.5);
    // Who opens a sentence acts in it.
    if (p.weak) {
      add(p, GROUP, -0.15);
      add(p, PLACE, -0.3);
      add(p, PERSON, 0.4);
    }
    if (f.t.stem[k] !== 0) {
      add(p, PERSON, 0.3);
      add(p, PLACE, -0.3);
    }
    if (doesSomething(f, p.to)) {
      add(p, PERSON, 0.6);
      add(p, PLACE, -0.3);
    }
  }
  if ((cue & CUE.groupNoun) !== 0) add(p, GROUP, 0.5);
};

/** Points from what stands before and after the name. */
export const contextPoints = (f: Features, p: Piece): void => {
  const next = p.to < f.count && f.gap[p.to] === GAP.hyphen && f.capital[p.to] === 1 ? p.to : 0;
  const pair =
    next || (p.from > 0 && f.gap[p.from] === GAP.hyphen && f.capital[p.from - 1] === 1 ? p.from : 0);
  if (pair > 0 && isPair(f, pair)) add(p, PLACE, 3);
  before(f, p);
  after(f, p);
};

/** One ordinary word with a capital: "in Diplomacy", "the Scenic area". */
const isOrdinary = (f: Features, p: Piece): boolean =>
  p.to - p.from === 1 &&
  !isAcronym(f, p.from) &&
  (p.bits & (W.common | W.givenName | W.surname | PLACES)) === W.common;

const before = (f: Features, p: Piece): void => {
  const { t, cue, lex, gap } = f;
  const at = p.from;
  const b = at - 1;
  const n = p.to - p.from;
  if (b < 0) return;
  const touching = gap[at] === GAP.space || gap[at] === GAP.quote;
  if (f.starts[at] === 1 && gap[at] !== GAP.space) return;
  if (gap[at] === GAP.dot && (cue[b]! & CUE.title) !== 0) {
    add(p, PERSON, 3, 'titleBefore', word(f, b));
    return;
  }
  if (
    gap[at] === GAP.comma &&
    n > 1 &&
    (p.to >= f.count || gap[p.to] !== GAP.space || (cue[p.to]! & CUE.saying) !== 0)
  ) {
    // "A nurse at the camp, Zarmina Stanikzai, said".
    for (let k = b; k >= 0 && b - k < 9; k--) {
      if (gap[k] !== GAP.space && gap[k] !== GAP.hyphen && k < b) break;
      if (f.capital[k] === 0 && k === b && (cue[k]! & CUE.thing) !== 0) {
        for (const kind of [GROUP, PLACE, PERSON]) p.scores[kind]! -= 2;
        break;
      }
      if (f.capital[k] === 0 && k === b && (cue[k]! & CUE.groupNoun) !== 0) {
        add(p, GROUP, 2, 'groupWord', word(f, k));
        break;
      }
      if (n > 1 && f.capital[k] === 0 && ((cue[k]! & CUE.title) !== 0 || (lex[k]! & W.title) !== 0)) {
        add(p, PERSON, 1.8, 'roleAfter', word(f, k));
        break;
      }
      if (f.starts[k] === 1 || (cue[k]! & CUE.saying) !== 0) break;
    }
    return;
  }
  if (!touching || f.starts[at] === 1) return;
  const bits = cue[b]!;
  const hash = t.hash[b]!;
  if (hash === THE) {
    add(p, PERSON, -2.5);
    // "the Republic", "the Year": a capital for respect, unless many are meant ("the Warriors").
    const respect =
      n === 1 && (p.bits & W.common) !== 0 && (p.bits & W.organisation) === 0 && !isAcronym(f, p.from);
    add(p, GROUP, respect && !word(f, p.from).endsWith('s') ? 0.2 : 0.8);
    // "the Amazon": a river with a company of its name.
    if (n === 1 && (p.bits & W.organisation) !== 0 && (p.bits & PLACES) !== 0) add(p, PLACE, 2.5);
    add(p, PLACE, (lex[p.from]! & PLACES) === 0 ? -0.5 : 0);
    const c = b - 1;
    if (c >= 0 && (cue[c]! & CUE.wherePreposition) !== 0) add(p, PLACE, isOrdinary(f, p) ? 0.2 : 1);
    if (c >= 1 && t.hash[c] === OF && (cue[c - 1]! & CUE.member) !== 0)
      add(p, GROUP, 1.2, 'memberOf', word(f, c - 1));
    return;
  }
  if (hash === A || hash === AN) {
    add(p, PERSON, -2);
    return;
  }
  if (hash === OF) {
    // "Director of Education", "Member of Parliament": what the office is for.
    const office = b > 0 && ((cue[b - 1]! & CUE.title) !== 0 || MEMBERS.has(t.hash[b - 1]!));
    if (
      office &&
      n === 1 &&
      (lex[at]! & (W.common | W.organisation | PLACES)) === W.common &&
      !isAcronym(f, at)
    ) {
      for (const kind of [GROUP, PLACE, PERSON]) p.scores[kind]! -= 5;
      return;
    }
    if (b > 0 && (cue[b - 1]! & CUE.placeNoun) !== 0) add(p, PLACE, 2.5, 'placeWord', `${word(f, b - 1)} of`);
    else if (b > 0 && (cue[b - 1]! & CUE.member) !== 0) add(p, GROUP, 1, 'memberOf', word(f, b - 1));
    else add(p, PLACE, 0.4);
    return;
  }
  if (b > 0 && STAKES.has(t.hash[b - 1]!) && n === 1 && (p.bits & PLACES) === 0) {
    add(p, GROUP, 2.5, 'memberOf', word(f, b - 1));
    return;
  }
  if (
    hash === AT &&
    b > 0 &&
    (p.bits & PLACES) === 0 &&
    ((cue[b - 1]! & (CUE.member | CUE.title)) !== 0 || (lex[b - 1]! & W.title) !== 0)
  ) {
    // "an analyst at Berenberg".
    add(p, GROUP, 2.5, 'memberOf', word(f, b - 1));
    add(p, PERSON, -1);
    return;
  }
  if ((bits & CUE.wherePreposition) !== 0) {
    const possessive = n > 1 && t.stem[p.to - 1] !== 0;
    const sure = possessive ? 1 : SURELY.has(hash) ? 2 : hash === FROM ? 1.5 : 1.2;
    add(p, PLACE, isOrdinary(f, p) ? sure / 4 : sure, 'whereBefore', word(f, b));
    add(p, PERSON, !SURELY.has(hash) || possessive ? -0.7 : -3);
    return;
  }
  if (hash === AS && b > 0 && NAMED.has(t.hash[b - 1]!)) {
    add(p, PERSON, 1.2, 'verbBefore', word(f, b - 1));
    return;
  }
  if (hash === TO && b > 0 && t.hash[b - 1] === ACCORDING) {
    add(p, GROUP, 1.3, 'memberOf', 'according to');
    add(p, PERSON, 0.9);
    return;
  }
  if (hash === FOR || hash === WITH || hash === AGAINST) add(p, GROUP, 0.4);
  if (hash === TO) {
    add(p, PLACE, 1.1);
    return;
  }
  if (hash === BY) {
    add(p, PERSON, 0.4);
    add(p, GROUP, 0.4);
    return;
  }
  if ((bits & CUE.thing) !== 0) {
    for (const kind of [GROUP, PLACE, PERSON]) p.scores[kind]! -= 2;
    return;
  }
  if (f.capital[b] === 1) return;
  if ((bits & CUE.direction) !== 0) add(p, PLACE, 2.2, 'placeWord', word(f, b));
  else if ((bits & (CUE.title | CUE.kin)) !== 0 || (lex[b]! & W.title) !== 0) {
    const role = (bits & CUE.member) === 0 || n > 1;
    add(p, PERSON, role ? 2.5 : 1.8, 'titleBefore', word(f, b));
  } else if ((bits & CUE.groupNoun) !== 0) add(p, GROUP, n > 1 ? 3.2 : 2, 'groupWord', word(f, b));
  else if ((bits & CUE.placeNoun) !== 0) add(p, PLACE, 1.2, 'placeWord', word(f, b));
  else if ((bits & CUE.saying) !== 0) {
    const told = TOLD.has(hash) && n === 1;
    const someone = n === 1 && !told && !isAcronym(f, p.from) && (p.bits & W.common) === 0;
    add(p, PERSON, n > 1 ? 1 : someone ? 1.3 : 0.6, 'verbBefore', word(f, b));
    add(p, GROUP, told ? 1.4 : 0.6, 'verbBefore', word(f, b));
  } else if ((lex[b]! & W.demonym) !== 0) add(p, GROUP, 0.4);
};

const isYears = (f: Features, k: number): boolean => {
  const length = f.t.end[k]! - f.t.start[k]!;
  return k < f.count && length <= 2 && (f.t.shape[k]! & HAS_DIGIT) !== 0 && /^\d+$/.test(word(f, k));
};

const after = (f: Features, p: Piece): void => {
  const { t, cue, lex, gap } = f;
  const a = p.to;
  const n = p.to - p.from;
  if (a >= f.count || (f.starts[a] === 1 && gap[a] !== GAP.colon)) return;
  const possessive = t.stem[p.to - 1] !== 0;
  const between = gap[a]!;
  const bits = cue[a]!;
  if (between === GAP.space || (between === GAP.quote && !possessive)) {
    if (f.capital[a] === 1) {
      if ((bits & CUE.tail) !== 0 && !possessive) add(p, PLACE, 2.5, 'placeWord', word(f, a));
      return;
    }
    if (possessive) return;
    if ((bits & CUE.peopleNoun) !== 0 && n === 1) {
      for (const kind of [GROUP, PLACE, PERSON]) p.scores[kind]! -= 1.5;
    } else if ((bits & CUE.tail) !== 0 && !((bits & CUE.groupNoun) !== 0))
      add(p, PLACE, isOrdinary(f, p) ? 0.8 : 3, 'placeWord', word(f, a));
    else if ((bits & (CUE.placeLast | CUE.local)) !== 0)
      add(p, PLACE, n > 1 || (p.bits & PLACES) !== 0 ? 2.2 : 1.5, 'placeWord', word(f, a));
    else if ((bits & CUE.groupNoun) !== 0 && (p.bits & (W.country | W.region | W.bigCity)) === 0)
      add(p, GROUP, 1.8, 'groupWord', word(f, a));
    else if ((bits & CUE.saying) !== 0) {
      // Countries speak, win and lose as people do.
      const country = (p.bits & W.country) !== 0;
      const person = n > 1 ? 1.5 : country || isAcronym(f, p.from) ? 0.8 : 1.8;
      add(p, PERSON, person, 'verbAfter', word(f, a));
      add(p, GROUP, n > 1 ? 0.3 : 0.8, 'verbAfter', word(f, a));
    } else if (n === 1 && (bits & CUE.acting) !== 0) add(p, GROUP, 0.6, 'verbAfter', word(f, a));
    else if ((bits & CUE.member) !== 0)
      add(p, GROUP, ARMED.has(t.hash[a]!) ? 2.2 : 1, 'memberOf', word(f, a));
    else if ((bits & CUE.relative) !== 0) {
      // "Readers who ask": people in general, at the start of a sentence.
      const general = p.weak && n === 1 && (p.bits & W.common) !== 0;
      if (!general) add(p, PERSON, 2, 'roleAfter', word(f, a));
    } else if (n === 1 && (bits & CUE.function) === 0 && (lex[a]! & W.common) !== 0) add(p, PERSON, -0.3);
    return;
  }
  if (between === GAP.hyphen && isSmall(f, a)) {
    if (t.hash[a] === BASED) add(p, PLACE, 3, 'placeWord', word(f, a));
    else if (SIDES.has(t.hash[a]!)) add(p, GROUP, 0.6);
    return;
  }
  if (between === GAP.comma && !possessive) {
    if (
      isYears(f, a) &&
      (a + 1 >= f.count || f.gap[a + 1] === GAP.comma || f.gap[a + 1] === GAP.other || f.starts[a + 1] === 1)
    ) {
      add(p, PERSON, 3, 'roleAfter', word(f, a));
      return;
    }
    if ((bits & CUE.relative) !== 0) add(p, PERSON, 2, 'roleAfter', word(f, a));
    const article = t.hash[a] === A || t.hash[a] === AN || t.hash[a] === THE;
    const stop = Math.min(f.count, a + 7);
    for (let k = article ? a + 1 : a; k < stop; k++) {
      if (
        f.capital[k] === 1 ||
        (k > a && gap[k] !== GAP.space && gap[k] !== GAP.hyphen) ||
        (cue[k]! & CUE.function) !== 0
      )
        break;
      if ((cue[k]! & CUE.groupNoun) !== 0 && article) {
        add(p, GROUP, 1.5, 'groupWord', word(f, k));
        break;
      }
      if ((cue[k]! & CUE.title) !== 0 || (lex[k]! & W.title) !== 0) {
        add(p, PERSON, 1.8, 'roleAfter', word(f, k));
        break;
      }
      if ((cue[k]! & (CUE.placeNoun | CUE.tail)) !== 0 && article) {
        add(p, PLACE, 1.5, 'placeWord', word(f, k));
        break;
      }
    }
    return;
  }
  if (between === GAP.open && isYears(f, a)) add(p, PERSON, 0.3);
};
