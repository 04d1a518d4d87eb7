/** What a name's own words say of its kind, in points. */
import { HAS_DIGIT, HAS_LOWER } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import * as CUE from './cue-words.ts';
import { type Features, isAcronym, single } from './features.ts';
import * as GAP from './gap.ts';
import { isOfMany } from './of-many.ts';
import { GROUP, PERSON, PLACE, type Piece, add, doubt } from './piece.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as W from './word-class.ts';

const word = (f: Features, k: number): string => f.text.slice(f.t.start[k], f.t.end[k]);

/** "NH Torva", "KP Sharma Oli": two initials without stops, and a name of words that are no others. */
const hasInitials = ({ text, t, lex, cue, gap, capital }: Features, { from, to }: Piece): boolean => {
  if (
    t.end[from]! - t.start[from]! !== 2 ||
    gap[from + 1] !== GAP.space ||
    (t.shape[from]! & HAS_LOWER) !== 0
  )
    return false;
  if ((lex[from]! & (W.country | W.organisation | W.organisationHead)) !== 0) return false;
  if (PLACE_ENDINGS.test(text.slice(t.start[to - 1], t.end[to - 1]))) return false;
  for (let k = from + 1; k < to; k++)
    if (
      capital[k] === 0 ||
      (t.shape[k]! & HAS_LOWER) === 0 ||
      (cue[k]! & (CUE.head | CUE.placeLast | CUE.tail)) !== 0 ||
      ((lex[k]! & (W.common | PLACES | W.demonym)) !== 0 && (lex[k]! & W.surname) === 0)
    )
      return false;
  return true;
};

/** Points from the words of the name. @param whole the lexicon's bits of all of it */
export const shapePoints = (f: Features, p: Piece, whole: number): void => {
  const { from, to } = p;
  const { lex, t } = f;
  let n = 0;
  for (let k = from; k < to; k++)
    if (
      (f.cue[k]! & CUE.particle) === 0 ||
      t.end[k]! - t.start[k]! > 4 ||
      (f.capital[k] === 1 && (k === to - 1 || (lex[k]! & W.givenName) !== 0))
    )
      n++;
  if ((whole & W.organisation) !== 0) add(p, GROUP, n > 1 ? 5 : 3.5, 'knownName');
  if ((whole & PLACES) !== 0) {
    const common = (whole & W.common) !== 0 && n === 1;
    const points = (whole & W.country) !== 0 ? 4 : (whole & (W.bigCity | W.region)) !== 0 ? 2.5 : 1.2;
    const personal = n === 1 ? (whole & (W.givenName | W.surname)) !== 0 : false;
    // "Durand Line": two words are hardly the region's and a person's by chance.
    const several = (n > 1 && (whole & W.region) !== 0) || n > 2 ? 1.5 : 0;
    add(p, PLACE, (common ? points / 4 : points) - (personal ? points / 4 : 0) + several, 'knownPlace');
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
  if ((whole & (W.organisation | PLACES)) === 0 && hasInitials(f, p)) {
    add(p, PERSON, 4, 'givenName', word(f, from));
    return;
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
  // "Velmar Pakistan": a branch there.
  const branch = (last & (W.country | W.surname | W.givenName)) === W.country && (first & W.givenName) === 0;
  if (branch) person -= 2;
  if (t.shape[to - 1]! & HAS_DIGIT) person -= 2;
  add(p, PERSON, person, person >= 1.5 ? 'givenName' : undefined, word(f, from));
  let group = 0.4 + plain * 0.6 + acronyms * 1;
  // "Food Security", "Key Messages": a term, unless the sentence says more.
  if (plain === words) group = (f.cue[to - 1]! & CUE.term) !== 0 ? 0.1 : 0.4;
  if (branch) group += 1.2;
  add(p, GROUP, group - personal * 0.3);
};

/** Endings of English words that a list of words may lack: "policymakers", "intercommunal". */
const ENDINGS =
  /(?:makers?|holders?|goers?|workers?|ing|ingly|ally|edly|ment|ments|ness|ists?|able|ible|less|ful|ous|unal|onal|ical|isation|ization|tions?|ities|isms?|ised|ized|wide|based)$/;
/** "Kemalism", "Balkanisation": a capital does not make a name of an idea. */
const IDEA = /is(?:m|ation)$|ization$/;
const PLACE_ENDINGS = /(?:abad|pur|puram?|garh|nagar|kot|ganj|grad|burg|ville|shire|polis|khel)$/i;
const PERSON_ENDINGS = /(?:ullah|uddin|ov|ova|enko|yan|adze|shvili|ski|wicz|opoulos|escu|sson)$/i;
/** "BankIslami", "EconViews": a capital within; "DeSantis" and "McCall" are people. */
const TRADE_NAME = /^(?!(?:Ma?c|D[eiu]|L[ae]|V[ao]n|Fitz|Abd|Al|El|Ul|St)[A-Z])[A-Z][a-z]+[A-Z]/;
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
  if ((whole & W.knownPerson) !== 0) {
    add(p, PERSON, 2.2, 'knownName');
    return;
  }
  if (isAcronym(f, k)) {
    add(
      p,
      GROUP,
      (whole & (W.region | W.country)) !== 0 ||
        ((whole & (W.common | PLACES)) !== 0 && p.weak) ||
        // A city in capitals: "QUETTA" is no initials.
        ((whole & PLACES) !== 0 && p.end - p.start > 4)
        ? 0.5
        : 3,
      'initials',
    );
    return;
  }
  const common = (whole & W.common) !== 0;
  if ((whole & W.givenName) !== 0)
    add(
      p,
      PERSON,
      common ? 0.2 : (whole === W.givenName && !p.weak) || PERSON_ENDINGS.test(word(f, k)) ? 1.2 : 0.8,
    );
  if ((whole & W.surname) !== 0) add(p, PERSON, common ? 0.1 : 0.6);
  if (common) {
    add(p, GROUP, p.weak ? -3 : 0.3);
    add(p, PERSON, p.weak ? -1 : -0.3);
    if (p.weak) add(p, PLACE, -1);
    return;
  }
  // "Maoists", "290 Naxals": people of a kind, as "Kenyans" are.
  if ((whole & (PLACES | W.organisation)) === 0 && isOfMany(f, k, whole === 0 && p.weak)) {
    doubt(p, 2);
    return;
  }
  if (whole === 0 && (p.weak ? looksEnglish(f, k) : IDEA.test(word(f, k)))) return;
  if ((whole & (W.givenName | W.surname | PLACES)) === 0) {
    const text = word(f, k);
    add(p, GROUP, 1);
    add(p, PLACE, PLACE_ENDINGS.test(text) ? 1.7 : 1.1);
    add(p, PERSON, PERSON_ENDINGS.test(text) ? 1.6 : 0.5);
    if (TRADE_NAME.test(text)) add(p, GROUP, 1.5);
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
