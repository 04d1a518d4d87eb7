/** What the words around a name say of its kind, in points. */
import { HAS_DIGIT, hashWord } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import * as CUE from './cue-words.ts';
import { type Features, isAcronym } from './features.ts';
import * as GAP from './gap.ts';
import { isPair } from './pair.ts';
import { GROUP, PERSON, PLACE, type Piece, add, doubt } from './piece.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as W from './word-class.ts';

const [THE, OF, BY, TO, BASED, A, AN, FROM, AT] = 'the of by to based a an from at'.split(' ').map(hashWord);
const [FOR, WITH, AGAINST, ACCORDING, AS, ON, VIA] = 'for with against according as on via'
  .split(' ')
  .map(hashWord);
const ARMED = wordSet(
  'fighters fighter militants militant insurgents insurgent gunmen rebels rebel faction terrorists supporters affiliate operatives loyalists',
);
const SURELY = wordSet('in at near outside inside around');
const STAKES = wordSet('shares stake stakes shareholders');
const NAMED = wordSet('identified himself herself known named');
const MEMBERS = wordSet('member members');
/** "the INDIA bloc": letters that are a country's name too. */
const BLOCS = wordSet('bloc alliance');
/** With a capital for respect, of the country that the text is from. */
const RESPECTED = wordSet('republic kingdom sultanate amir nation opposition left right pontiff');
const GAMES = wordSet('beat beats drew lost thrashed edged defeated host hosted signed');
const SCORES = wordSet('runs wickets goals points innings');
/** "said on Twitter", "her Facebook page": where something is said, and nobody who acts. */
const PLATFORMS = wordSet('twitter facebook x telegram instagram whatsapp tiktok youtube weibo wechat');
const POSTED = wordSet('account accounts page pages post posts user users video videos feed');
const TOLD = wordSet('told tells informed');
const SIDES = wordSet(
  'led linked affiliated backed run aligned allied controlled owned funded held sponsored dominated',
);

const word = (f: Features, k: number): string => f.text.slice(f.t.start[k], f.t.end[k]);
const isSmall = (f: Features, k: number): boolean => k >= 0 && k < f.count && f.capital[k] === 0;

/** "Girona lost 3-1 to", "beat Multan by 22 runs": a club by its town, where a game word at `at` and a score show it. */
const isClub = (f: Features, p: Piece, at: number): boolean => {
  if ((p.bits & PLACES) === 0 || (p.bits & W.country) !== 0 || !GAMES.has(f.t.hash[at]!)) return false;
  for (let k = at + 1; k < Math.min(f.count, at + 10) && f.starts[k] === 0; k++)
    if (
      SCORES.has(f.t.hash[k]!) ||
      (f.gap[k] === GAP.hyphen && (f.t.shape[k]! & f.t.shape[k - 1]! & HAS_DIGIT) !== 0)
    )
      return true;
  return false;
};

/** Points from what stands before and after the name. */
export const contextPoints = (f: Features, p: Piece): void => {
  const next = p.to < f.count && f.gap[p.to] === GAP.hyphen && f.capital[p.to] === 1 ? p.to : 0;
  const pair =
    next || (p.from > 0 && f.gap[p.from] === GAP.hyphen && f.capital[p.from - 1] === 1 ? p.from : 0);
  if (pair > 0 && (p.bits & W.organisation) === 0 && isPair(f, pair)) add(p, PLACE, 3);
  const medium =
    PLATFORMS.has(f.t.hash[p.from]!) &&
    ((p.from > 0 && (f.t.hash[p.from - 1] === ON || f.t.hash[p.from - 1] === VIA)) ||
      (p.to < f.count && POSTED.has(f.t.hash[p.to]!)));
  if (medium && p.to - p.from === 1) return doubt(p, 9);
  if (isClub(f, p, p.to) || (p.from > 0 && isClub(f, p, p.from - 1))) return add(p, GROUP, 6, 'memberOf');
  before(f, p);
  after(f, p);
};

/** One ordinary word with a capital: "in Diplomacy", "the Scenic area". */
const isOrdinary = (f: Features, p: Piece): boolean =>
  p.to - p.from === 1 &&
  !isAcronym(f, p.from) &&
  (p.bits & (W.common | W.givenName | W.surname | PLACES)) === W.common;

/** "Munasib Khan of Torvala": a surname before "of". */
const isPersonBefore = (f: Features, of: number): boolean =>
  of > 1 && f.capital[of - 1] === 1 && f.capital[of - 2] === 1 && (f.lex[of - 1]! & W.surname) !== 0;

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
        doubt(p, 2);
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
  // "Peshawar's Torvala": a part of the city.
  if (
    n === 1 &&
    t.stem[b] !== 0 &&
    (lex[b]! & (W.bigCity | W.region | W.town)) !== 0 &&
    (p.bits & (W.givenName | W.surname | W.common | W.organisation)) === 0 &&
    !isAcronym(f, at)
  )
    add(p, PLACE, 1.2);
  // "IAEA's Torval": who is of it.
  if (n === 1 && t.stem[b] !== 0 && p.bits === 0 && isAcronym(f, b) && !isAcronym(f, at)) add(p, PERSON, 1.1);
  const bits = cue[b]!;
  const hash = t.hash[b]!;
  if (hash === THE) {
    if (n === 1 && (RESPECTED.has(t.hash[at]!) || RESPECTED.has(t.stem[at]!))) return doubt(p, 5);
    // "the Biden administration"
    add(p, PERSON, (p.bits & W.knownPerson) !== 0 ? -0.5 : -2.5);
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
      doubt(p, 5);
      return;
    }
    if (b > 0 && (cue[b - 1]! & CUE.placeNoun) !== 0) add(p, PLACE, 2.5, 'placeWord', `${word(f, b - 1)} of`);
    else if (b > 0 && (cue[b - 1]! & CUE.member) !== 0) add(p, GROUP, 1, 'memberOf', word(f, b - 1));
    else add(p, PLACE, n === 1 && isPersonBefore(f, b) ? 1.6 : 0.4);
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
    // "early in Trump's term"
    if ((p.bits & W.knownPerson) !== 0 && t.stem[p.to - 1] !== 0) return;
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
    add(p, PLACE, isOrdinary(f, p) ? 0.2 : 1.1);
    return;
  }
  if (hash === BY) {
    add(p, PERSON, 0.4);
    add(p, GROUP, 0.4);
    return;
  }
  if ((bits & CUE.thing) !== 0) {
    doubt(p, 2);
    return;
  }
  // "the Brazilian Amazon"
  if ((lex[b]! & W.demonym) !== 0 && (p.bits & W.region) !== 0 && (p.bits & W.organisation) !== 0)
    add(p, PLACE, 2.5);
  if (f.capital[b] === 1) return;
  if ((bits & CUE.direction) !== 0) add(p, PLACE, 2.2, 'placeWord', word(f, b));
  else if ((bits & (CUE.title | CUE.kin)) !== 0 || (lex[b]! & W.title) !== 0) {
    // "Facebook owner Meta"
    if (n === 1 && (p.bits & (W.organisation | W.givenName | W.surname)) === W.organisation) return;
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
      doubt(p, 1.5);
    } else if ((bits & CUE.tail) !== 0 && !((bits & CUE.groupNoun) !== 0))
      add(p, PLACE, isOrdinary(f, p) ? 0.8 : 3, 'placeWord', word(f, a));
    else if ((bits & (CUE.placeLast | CUE.local)) !== 0)
      add(p, PLACE, n > 1 || (p.bits & PLACES) !== 0 ? 2.2 : 1.5, 'placeWord', word(f, a));
    else if (BLOCS.has(t.hash[a]!) && n === 1 && isAcronym(f, p.from))
      add(p, GROUP, 5, 'groupWord', word(f, a));
    else if ((bits & CUE.groupNoun) !== 0 && (p.bits & (W.country | W.region | W.bigCity)) === 0)
      add(p, GROUP, 1.8, 'groupWord', word(f, a));
    else if ((bits & CUE.saying) !== 0) {
      // Countries speak, win and lose as people do, and clubs by the name of their city.
      const country = (p.bits & (W.country | W.region | W.bigCity)) !== 0;
      const person = n > 1 ? 1.5 : country ? 0.4 : isAcronym(f, p.from) ? 0.8 : 1.8;
      add(p, PERSON, person, 'verbAfter', word(f, a));
      add(p, GROUP, n > 1 ? 0.3 : 0.8, 'verbAfter', word(f, a));
    } else if (n === 1 && (bits & CUE.acting) !== 0) add(p, GROUP, 0.6, 'verbAfter', word(f, a));
    else if ((bits & CUE.member) !== 0)
      add(p, GROUP, ARMED.has(t.hash[a]!) ? 2.2 : 1, 'memberOf', word(f, a));
    else if ((bits & CUE.relative) !== 0) {
      // "Readers who ask": people in general, at the start of a sentence.
      const general = p.weak && n === 1 && (p.bits & W.common) !== 0;
      if (!general) add(p, PERSON, 2, 'roleAfter', word(f, a));
    } else if (n === 1 && (bits & CUE.functionWord) === 0 && (lex[a]! & W.common) !== 0) add(p, PERSON, -0.3);
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
    // "Parents, who", "Residents, mostly farmers": at the start of a sentence, and no name by the word.
    const general = p.weak && n === 1 && (p.bits & (W.common | W.givenName | W.surname)) === W.common;
    if ((bits & CUE.relative) !== 0 && !general) add(p, PERSON, 2, 'roleAfter', word(f, a));
    const article = t.hash[a] === A || t.hash[a] === AN || t.hash[a] === THE;
    const stop = Math.min(f.count, a + 7);
    for (let k = article ? a + 1 : a; k < stop; k++) {
      if (
        f.capital[k] === 1 ||
        (k > a && gap[k] !== GAP.space && gap[k] !== GAP.hyphen) ||
        (cue[k]! & CUE.functionWord) !== 0
      )
        break;
      if ((cue[k]! & CUE.groupNoun) !== 0 && article) {
        add(p, GROUP, 1.5, 'groupWord', word(f, k));
        break;
      }
      if ((cue[k]! & CUE.title) !== 0 || (lex[k]! & W.title) !== 0) {
        if (!general) add(p, PERSON, 1.8, 'roleAfter', word(f, k));
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
