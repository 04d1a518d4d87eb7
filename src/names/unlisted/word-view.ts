/** The words of a block as the segmenter asks about them: their classes, and which of them are no name at all. */
import { HAS_DIGIT, HAS_LOWER, hashWord } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { standsForName } from './chunks.ts';
import * as CUE from './cue-words.ts';
import { DOTTED, type Features, classOfSpan, isAcronym, isMoneyAt, single } from './features.ts';
import * as GAP from './gap.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as W from './word-class.ts';

const SIDES = wordSet('anti pro non ex');
const PRO = hashWord('pro');
/** Organisations that stand alone, with a capital. */
const ALONE = wordSet(
  'parliament congress senate treasury pentagon kremlin knesset duma bundestag cabinet parliamentarians rangers labour labor interpol',
);
const SHEIKH = hashWord('sheikh');
const GULF = wordSet('bin al');
/** Titles that belong to the name after them. */
const KEPT = wordSet('md syed qari hafiz sheikh mir');
const NAMESAKES = wordSet(
  'king queen prince princess imam saint sultan sheikh shaikh emperor lady sir lord mother',
);
/** "Asia Cup": of a place by its name alone. */
const GAMES = wordSet('cup trophy championship championships');
const OWN_NAMES = wordSet('sultan raja');

/** "@TorvaReport", "pic.torva.com/KWbx": of an account or a page. */
const isInAddress = ({ text, t }: Features, k: number): boolean => {
  const sign = text[t.start[k]! - 1];
  return sign === '@' || (sign === '/' && k > 0 && text[t.start[k - 1]! - 1] === '.');
};

export class WordView {
  constructor(readonly f: Features) {}

  /** The bits of the words [from, to) as one name. */
  classOf(from: number, to: number): number {
    return classOfSpan(this.f, from, to);
  }
  is(k: number, cue: number): boolean {
    return (this.f.cue[k]! & cue) !== 0;
  }
  may(k: number, lex: number): boolean {
    return (this.f.lex[k]! & lex) !== 0;
  }
  isHead(k: number): boolean {
    return this.is(k, CUE.head) || this.may(k, W.organisationHead);
  }
  isTitle(k: number): boolean {
    return this.is(k, CUE.title) || (this.may(k, W.title) && !this.may(k, W.givenName | W.surname));
  }
  /** "Begum", "Mufti", "Naik": a title that is a surname as well. */
  isBorne(k: number): boolean {
    return this.isTitle(k) && (this.f.lex[k]! & (W.surname | W.common)) === W.surname;
  }
  /** "West African", "Pak-Afghan": where people are from. */
  isOfPeople(from: number, to: number): boolean {
    const last = to - 1;
    return (
      (this.classOf(from, to) & W.demonym) !== 0 ||
      (last - from === 1 &&
        this.is(from, CUE.qualifier) &&
        (this.f.lex[last]! & (W.demonym | PLACES)) === W.demonym)
    );
  }
  /** "pro-Torva American", "Muslim Uyghur", but "Fauzia Moslem". */
  endsInPeople(from: number, last: number): boolean {
    const { lex } = this.f;
    return (
      (lex[last]! & (W.demonym | W.surname | PLACES)) === W.demonym &&
      (lex[from]! & (W.demonym | W.givenName)) !== W.givenName
    );
  }
  small(k: number): boolean {
    return this.f.capital[k] === 0;
  }
  /** "NEWS RELEASE": ordinary words in capitals that begin a line. */
  private isShouted(from: number, to: number): boolean {
    if (this.f.starts[from] === 0) return false;
    for (let k = from; k < to; k++)
      if (
        (this.f.t.shape[k]! & HAS_LOWER) !== 0 ||
        !this.may(k, W.common) ||
        this.may(k, PLACES | W.organisation)
      )
        return false;
    return to - from > 1;
  }

  /** Money, model and section numbers, "anti-" and "pro-": capitals that are no name. */
  isNoise(from: number, to: number): boolean {
    const { f } = this;
    const { t, gap, text } = f;
    const last = to - 1;
    const length = t.end[from]! - t.start[from]!;
    if (this.isShouted(from, to) || (to - from === 1 && DOTTED.has(t.hash[from]!))) return true;
    if (single(f, from) && (to - from === 1 || (to - from === 2 && gap[from + 1] === GAP.hyphen)))
      return (this.classOf(from, to) & W.organisation) === 0;
    // "Anti-Narcotics Force" and "Non-Teaching Staff Union" are organisations.
    if (gap[from + 1] === GAP.hyphen && SIDES.has(t.hash[from]!))
      return t.hash[from] === PRO || to - from < 3 || !this.is(last, CUE.openHead);
    if (
      to - from === 1 &&
      this.isNumber(from) &&
      !this.may(from, W.organisation) &&
      /^\p{L}{1,4}\.?\d/u.test(text.slice(t.start[from], t.end[from]))
    )
      return true;
    if (isMoneyAt(text, t.end[last]!) || isInAddress(f, from)) return true;
    if (to >= f.count || (t.shape[to]! & HAS_DIGIT) === 0) return false;
    // "AK-47", "Torval-136", but "Lahore-2".
    if (gap[to] === GAP.hyphen)
      return to - from === 1 && (isAcronym(f, from) || !this.may(from, PLACES | W.organisation));
    if (gap[to] !== GAP.space) return false;
    // "Tk 500", "Gate 4", "Form 12".
    return (
      to - from === 1 &&
      ((length <= 3 &&
        !(length === 3 && isAcronym(f, from) && (t.shape[from]! & HAS_LOWER) === 0) &&
        !this.may(from, W.organisation)) ||
        (this.may(from, W.common) && (f.lex[from]! & PLACES) === 0))
    );
  }
  gapIsSpace(k: number): boolean {
    return this.f.gap[k] === GAP.space;
  }
  isNumber(k: number): boolean {
    return (this.f.t.shape[k]! & HAS_DIGIT) !== 0;
  }
  beginsName(k: number): boolean {
    return (
      (this.is(k, CUE.particle) || this.isNumber(k)) && k + 1 < this.f.count && this.f.capital[k + 1] === 1
    );
  }
  isNoName(k: number, title: number): boolean {
    const { f } = this;
    if (title >= 0) return this.may(k, W.common) && !this.may(k, W.givenName | W.surname);
    if (this.is(k, CUE.adjective | CUE.direction)) return true;
    if (this.may(k, W.demonym) && !this.may(k, W.country | W.bigCity))
      return !this.may(k, W.surname) && !(this.may(k, PLACES) && (f.t.stem[k] !== 0 || this.isTailed(k + 1)));
    if (this.is(k, CUE.event) || this.isDoctrine(k)) return true;
    if (isAcronym(f, k)) return false;
    if (this.is(k, CUE.qualifier)) return true;
    if (this.isTitle(k) && this.may(k, W.common) && !this.may(k, W.givenName | W.surname)) return true;
    if (this.standsAlone(k)) return false;
    return this.is(k, CUE.head) && this.may(k, W.common) && f.starts[k] === 1;
  }
  /** "Islamism", "Stalinist": what is believed, and who believes it. */
  private isDoctrine(k: number): boolean {
    const { t, text } = this.f;
    return (
      this.f.lex[k] === 0 &&
      t.end[k]! - t.start[k]! > 6 &&
      /is[mt]s?$/.test(text.slice(t.end[k]! - 4, t.end[k]))
    );
  }
  /** A small word that makes a place of the name before it: "[Mamund] tehsil". */
  isTailed(k: number): boolean {
    return this.is(k, CUE.generic) && this.small(k) && this.gapIsSpace(k) && this.f.starts[k] === 0;
  }
  /** The token of the word that makes an organisation of [from, to), or -1. */
  headOf(from: number, to: number, title: number): number {
    const { f } = this;
    const last = to - 1;
    const tail = this.isNumber(last) && to - from > 1 ? last - 1 : last;
    let head = -1;
    if (this.isHead(tail) && !this.small(tail)) head = tail;
    // "Ministry of ...", "Council for ...".
    for (let k = from + 1; head < 0 && k < last; k++)
      if (
        this.small(k) &&
        this.is(k, CUE.functionWord) &&
        (this.is(k - 1, CUE.openHead) || this.isHead(k - 1))
      )
        head = k - 1;
    for (let k = from + 1; head < 0 && k < last; k++)
      if (this.is(k, CUE.head) && f.gap[k + 1] === GAP.hyphen) head = k;
    if (
      head < 0 &&
      to - from > 1 &&
      this.isHead(from) &&
      f.gap[from + 1] !== GAP.hyphen &&
      !this.is(from, CUE.placeFirst) &&
      title < 0
    ) {
      if (!this.may(from, W.givenName | W.surname) || this.may(from, W.common)) head = from;
      if (
        head >= 0 &&
        (f.starts[from] === 1 || this.is(from, CUE.body | CUE.portfolio)) &&
        (this.may(from + 1, W.givenName) || single(f, from + 1))
      )
        head = -1;
    }
    // "Task Force Helmand".
    for (let k = from + 1; head < 0 && k < last; k++)
      if (this.is(k, CUE.head) && this.may(k, W.common) && (this.classOf(k + 1, to) & PLACES) !== 0) head = k;
    return head;
  }
  /** "Northern", "New Federal": no name is left without what follows. */
  allPlain(from: number, to: number): boolean {
    for (let k = from; k < to; k++)
      if (!this.is(k, CUE.direction | CUE.qualifier) && (!this.may(k, W.common) || this.may(k, PLACES)))
        return false;
    return true;
  }

  /** "King Salman Relief Centre", "Imam Reza Hospital": named after somebody, with his title. */
  isNamesake(title: number, to: number): boolean {
    return NAMESAKES.has(this.f.t.hash[title]!) && this.headAfter(title, to) > 0;
  }

  /** The head after at least one word of a name from a title on, or -1: "Lady Reading [Hospital] Spokesperson". */
  private headAfter(title: number, to: number): number {
    for (let k = title + 2; k < to; k++)
      if (this.isHead(k) && !this.small(k) && !this.may(k, W.surname) && !this.isTitle(k)) return k;
    return -1;
  }

  /** Name-like titles are part of the name: "Hafiz Saeed", but "MD Carla Ruiz". */
  isKept(k: number): boolean {
    // "Sheikh Saud bin Torva": the Gulf's courtesy, where "Sheikh Rashid" is all his name.
    if (this.f.t.hash[k] === SHEIKH) {
      for (let i = k + 2; i < k + 6 && i < this.f.count && this.f.starts[i] === 0; i++) {
        if (GULF.has(this.f.t.hash[i]!)) return false;
        if (this.f.capital[i] === 0) break;
      }
    }
    return KEPT.has(this.f.t.hash[k]!) && (this.f.t.shape[k]! & HAS_LOWER) !== 0;
  }

  /** After another title a man's own name: "Barrister Sultan Mahmood". */
  isOwnName(k: number): boolean {
    return OWN_NAMES.has(this.f.t.hash[k]!);
  }

  /** "New Year's Day", "the World Cup", "Dixie Fire": what happened, by its last word. */
  isEvent(last: number): boolean {
    // "Nazrul Islam": a surname too.
    if (this.may(last, W.surname) && !this.may(last, W.common) && last > 0 && this.f.capital[last - 1] === 1)
      return false;
    return this.is(last, CUE.eventLast | CUE.event);
  }

  /** Where the place or organisation ends that an event begins with ("Lahore Day"), but no town in "Orange Revolution"; or `from`. */
  ownerOfEvent(from: number, last: number): number {
    for (let end = last; end > from; end--) {
      const what = this.classOf(from, end);
      if ((what & (PLACES | W.organisation)) !== 0)
        return (what & W.common) !== 0 || GAMES.has(this.f.t.hash[last]!) ? from : end;
    }
    return from;
  }

  /** A word that is no name by itself, but "WHO" in capitals is one. */
  isPlain(k: number): boolean {
    return this.is(k, CUE.functionWord) && !standsForName(this.f, k);
  }

  /** "Parliament", "the Senate": organisations by one word with a capital. */
  standsAlone(k: number): boolean {
    const { t } = this.f;
    return ALONE.has(t.stem[k] === 0 ? t.hash[k]! : t.stem[k]!);
  }
}
