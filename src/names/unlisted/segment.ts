/**
 * Cuts a chunk of capitals into names: "Balochistan Home Minister Mir Ziaullah Langove" is a place, an office that is no
 * name, and a person; "Lahore High Court" is one organisation; "Mohmand Agency" a place and its generic tail.
 */
import { hashWord } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import * as CUE from './cue-words.ts';
import { isElided } from './chunks.ts';
import { isAcronym, single } from './features.ts';
import * as GAP from './gap.ts';
import { GROUP, PLACE, add } from './piece.ts';
import { PlaceCutter } from './place-cutter.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as W from './word-class.ts';

const [H, E, RED] = ['h', 'e', 'red'].map(hashWord);
/** Between an office and what it is for. */
const FOR_WHAT = wordSet('of for on');
/** Heads that are a country or a sea where "of" follows. */
const PLACE_HEADS = wordSet(
  'republic kingdom state states bay gulf cape strait isle sea horn emirate city line',
);
const [AGENCY, DIVISION, PROVINCE, FORCES, STATE, UNION] = 'agency division province forces state union'
  .split(' ')
  .map(hashWord);

/** Of one word what may make a title, an organisation or an event of it. */
const TELLING = CUE.title | CUE.head | CUE.event | CUE.eventLast;

export class Segmenter extends PlaceCutter {
  /** Cuts [from, to) and puts its names out; `title` is the token of the title that stands before it. */
  cut(from: number, to: number, title = -1): void {
    const { f } = this;
    const plainStart =
      this.is(from, CUE.functionWord) && this.f.capital[from] === 1 && to - from > 2 && this.isHead(to - 1);
    if (!plainStart)
      while (from < to && (this.isPlain(from) || (this.small(from) && !this.beginsName(from)))) from++;
    while (
      to > from &&
      (this.isPlain(to - 1) || this.small(to - 1)) &&
      !this.isNumber(to - 1) &&
      !isElided(f, to - 1) &&
      !(to - from > 2 && f.gap[to - 1] === GAP.hyphen)
    )
      to--;
    if (from >= to) return;
    // "H E Akbar Khan": a courtesy and the name.
    if (
      to - from > 2 &&
      f.t.hash[from] === H &&
      f.t.hash[from + 1] === E &&
      f.t.end[from + 1]! - f.t.start[from]! <= 4
    )
      return this.cut(from + 2, to, title >= 0 ? title : from + 1);
    if (this.coveredByListed(from, to)) return;
    if (this.isNoise(from, to)) return;
    if (to - from === 1 && this.isNumber(from) && this.small(from)) return;
    // Most chunks are one word that says nothing of what it is.
    if (
      to - from === 1 &&
      (this.isBorne(from) || (!this.is(from, TELLING) && !this.may(from, W.title | W.organisationHead)))
    )
      return this.put(from, to, title);
    if (this.isNumber(from) && to - from > 1 && this.small(from) && !this.isHead(to - 1)) from++;
    const last = to - 1;
    // A storm, an operation, a treaty: what is named is no group, place or person.
    const happened = this.is(from, CUE.event) && title < 0 && !this.isHead(last);
    if (happened && (to - from > 1 || this.may(from, W.common))) return;
    const whole = to - from > 1 && title < 0 ? this.classOf(from, to) : 0;
    const body = (whole & W.organisation) !== 0;
    if (
      body ||
      ((whole & (this.is(last, CUE.tail) ? W.country : W.country | W.region)) !== 0 &&
        (!this.isEvent(last) || f.gap[last] === GAP.hyphen))
    ) {
      const start = body && this.isHead(from) ? this.withCountry(from) : from;
      const known = this.piece(start, to);
      known.bits = whole;
      known.overrides = start < from || this.anyListed(from, to);
      if (known.overrides) add(known, body ? GROUP : PLACE, 4, body ? 'knownName' : 'knownPlace');
      // "Karim Bank": known, and named after somebody.
      if (body && this.isHead(last)) {
        add(known, GROUP, 1.5);
        this.bracket(known);
      }
      this.out.push(known);
      return;
    }
    if (title < 0 && this.cutAtPerson(from, to)) return;
    if (this.cutAtTitle(from, to, title)) return;
    if (this.cutOrganisation(from, to, title)) return;
    if (title < 0 && to - from > 1 && this.isEvent(last)) {
      const end = this.ownerOfEvent(from, last);
      if (end > from) this.cut(from, end);
      return;
    }
    if (this.cutListed(from, to, title)) return;
    if (to - from > 1 && title < 0 && this.isOfPeople(from, to)) return;
    // "Admiral al-Torval"
    if (!(title >= 0 && this.is(from, CUE.particle)) && this.cutPlace(from, to)) return;
    if (this.isEvent(last)) return;
    const known = to - from > 1 && (this.classOf(from, to) & (PLACES | W.organisation)) !== 0;
    if (to - from > 2 && title < 0 && !known && this.cutPersonalEnd(from, to)) return;
    if (to - from > 1 && title < 0 && !known) {
      const demonym =
        (this.may(from, W.demonym) && !this.may(from, W.givenName)) || this.is(from, CUE.adjective);
      const ordinary =
        f.starts[from] === 1 &&
        this.may(from, W.common) &&
        !this.may(from, W.givenName | W.country | W.bigCity) &&
        !isAcronym(f, from);
      // "Afghan Red Crescent": a national society.
      if (demonym && f.t.hash[from + 1] === RED && (this.classOf(from + 1, to) & W.organisation) !== 0) {
        this.emit(from, to, GROUP, 4, 'knownName', from).overrides = true;
        return;
      }
      // "Tamil Nadu Roads Board", where "Tamil Roads" are of a people.
      const named = demonym && to - from > 2 && (this.classOf(from, from + 2) & PLACES) !== 0 ? 2 : 1;
      if (named === 2) this.cut(from, from + 2);
      if (demonym || ordinary) return this.cut(from + named, to);
      if (this.endsInPeople(from, last)) return this.cut(from, last);
      if (
        isAcronym(f, from) &&
        !this.is(from, CUE.noAcronym) &&
        this.gapIsSpace(from + 1) &&
        (this.classOf(from + 1, to) & PLACES) !== 0
      ) {
        this.cut(from, from + 1);
        return this.cut(from + 1, to);
      }
      if (isAcronym(f, from) && this.is(from, CUE.noAcronym)) return this.cut(from + 1, to);
      if (isAcronym(f, last) && this.is(last, CUE.noAcronym)) return this.cut(from, last);
    }
    this.put(from, to, title);
  }

  /** "Roads Forum Martin Oakes", "Azerbaijan Sami Torva": an organisation or a country, and the person who is of it. */
  private cutAtPerson(from: number, to: number): boolean {
    for (let k = from + 1; k < to - 1 && to - k >= 2; k++) {
      if (
        to - k > 3 ||
        !this.may(k, W.givenName) ||
        this.may(k, W.common | W.country | W.region | W.bigCity) ||
        this.is(k, CUE.head)
      )
        continue;
      if (this.f.gap[k] !== GAP.space || this.isHead(to - 1) || this.is(to - 1, CUE.placeLast | CUE.tail))
        continue;
      if (!this.may(to - 1, W.surname) && this.may(to - 1, W.common)) continue;
      const head = this.isHead(k - 1) && !this.may(k - 1, W.surname | W.givenName) && k - from >= 2;
      const country = (this.classOf(from, k) & W.country) !== 0 && !this.may(from, W.givenName | W.surname);
      // "Pakistan Muslim League-Nawaz": a party, though Muslim and Nawaz are men's names.
      if ((!head && !country) || this.headOf(k, to, -1) >= 0) continue;
      this.cut(from, k);
      this.cut(k, to);
      return true;
    }
    return false;
  }

  /** "State Auditor Claire McCask": ordinary words, and a person after them. */
  private cutPersonalEnd(from: number, to: number): boolean {
    const plain = (k: number): boolean =>
      !this.small(k) &&
      !this.may(k, W.givenName) &&
      (this.may(k, W.common | W.demonym) || isAcronym(this.f, k));
    let at = from;
    while (at < to && plain(at)) at++;
    if (at === from || to - at < 2 || !(this.may(at, W.givenName) || single(this.f, at))) return false;
    if (this.may(at, PLACES) && !this.is(from, CUE.body)) return false;
    for (let k = at; k < to; k++)
      if (this.may(k, W.common) && !this.may(k, W.surname | W.givenName)) return false;
    this.cut(from, at);
    this.cut(at, to);
    return true;
  }

  /** The last title with a name after it: what is before is cut by itself, what is after is a person. */
  private cutAtTitle(from: number, to: number, title: number): boolean {
    const { f } = this;
    const head = to - from > 1 ? this.headOf(from, to, -1) : -1;
    const bodied =
      to - from > 1 &&
      (this.isHead(to - 1) || this.is(to - 1, CUE.placeLast)) &&
      !this.may(to - 1, W.surname);
    for (let i = from; i < to; i++) {
      if (
        !this.isTitle(i) ||
        this.small(i) ||
        (this.isOwnName(i) && (title >= 0 || (i > from && this.isTitle(i - 1))))
      )
        continue;
      // "Shirina Begum": the last word of a name.
      if (
        i === to - 1 &&
        i > from &&
        !this.isTitle(i - 1) &&
        !this.is(i - 1, CUE.titleModifier) &&
        !isAcronym(f, i) &&
        !this.may(i, W.common)
      )
        continue;
      if ((this.isKept(i) || this.isNamesake(i, to)) && i < to - 1) continue;
      // "Coast Guard", "Bar Council": the word of an organisation.
      if (i === to - 1 && i > from && this.isHead(i)) continue;
      const named =
        i > from && this.may(i - 1, W.givenName) && !this.is(i - 1, CUE.title | CUE.titleModifier);
      if (named && this.may(i, W.surname)) continue;
      let after = i + 1;
      let at = i;
      while (
        after < to - 1 &&
        !this.isKept(after) &&
        !this.isOwnName(after) &&
        (this.isTitle(after) ||
          (this.is(after, CUE.titleModifier) && this.may(after, W.common) && this.isTitle(after + 1)))
      )
        at = after++;
      // "Secretary of State X", "Minister of Foreign Affairs X".
      if (after < to && FOR_WHAT.has(f.t.hash[after]!)) {
        let k = after + 1;
        while (
          k < to &&
          (!this.may(k, W.givenName) || (k === after + 1 && this.may(k, W.common))) &&
          (this.may(k, W.common) || this.small(k)) &&
          !this.may(k, PLACES)
        )
          k++;
        if (k === after + 1) {
          // "Prime Minister of Pakistan".
          this.cutBefore(from, i);
          this.cut(k, to);
          return true;
        }
        after = k;
      }
      if (after < to && (bodied || head >= after) && !this.may(after, W.givenName)) continue;
      // "Ministry of Law and Justice".
      if (head >= 0 && head < i && head < to - 1 && this.small(head + 1) && after >= to) continue;
      if (f.t.stem[at] !== 0 && this.isTitle(at) && after < to) continue;
      this.cutBefore(from, i);
      if (after >= to) return true;
      // "SSP Operations Imran Shahid": the office, its duty, and who has it.
      if (to - after >= 2 && isAcronym(f, at) && this.is(after, CUE.duty)) after++;
      // "DIG Quetta Abdul Razzaq", "DPO Lakki Marwat Abdul Razzaq": the office, its place, and who has it.
      for (let n = 2; n > 0; n--)
        if (
          to - after >= n + 2 &&
          (this.classOf(after, after + n) & PLACES) !== 0 &&
          !this.may(after, W.givenName) &&
          this.may(after + n, W.givenName)
        ) {
          this.cut(after, after + n);
          after += n;
          break;
        }
      // "Governor Punjab", "SSP Malir": an office and its place.
      const whole = this.classOf(after, to);
      if ((whole & PLACES) !== 0 && (whole & (W.surname | W.givenName)) === 0) this.cut(after, to);
      else this.cut(after, to, at);
      return true;
    }
    return false;
  }

  /** What stands before a title, without the words that belong to it. */
  private cutBefore(from: number, title: number): void {
    let end = title;
    while (end > from && (this.is(end - 1, CUE.titleModifier) || this.isTitle(end - 1))) {
      // "Punjab Police Inspector General": the police are an organisation.
      if (this.is(end - 1, CUE.body) && end - 1 > from && this.may(end - 2, PLACES | W.demonym)) break;
      if (end - 1 > from && (this.classOf(from, end) & W.organisation) !== 0) break;
      // "Union Home Minister", but "Teachers Union President"; "Labour MPs".
      if (this.f.t.hash[end - 1] === UNION && end - 1 > from) break;
      if (this.standsAlone(end - 1) && this.is(title, CUE.noAcronym)) break;
      end--;
    }
    // "Returning Officer".
    while (
      end > from &&
      this.may(end - 1, W.common) &&
      !this.isHead(end - 1) &&
      !this.may(end - 1, PLACES | W.organisation | W.givenName)
    )
      end--;
    if (end > from) this.cut(from, end);
  }

  private cutOrganisation(from: number, to: number, title: number): boolean {
    const { f } = this;
    const last = to - 1;
    const head = this.headOf(from, to, title);
    if (
      head < 0 ||
      ((head === last || (head === from && !this.small(head + 1))) &&
        this.isEvent(last) &&
        !this.is(last, CUE.head))
    )
      return false;
    if (to - from === 1) {
      if (title >= 0) return false;
      const start = this.is(from, CUE.body) ? this.withCountry(from) : from;
      if (start < from) {
        this.emit(start, to, GROUP, 4, 'organisationWord', from).overrides = true;
        return true;
      }
      if (this.standsAlone(from) && f.starts[from] === 0) {
        this.emit(from, to, GROUP, 3, 'organisationWord', from);
        return true;
      }
      // "the Court", "the Party": which one the text has said.
      return this.may(from, W.common) && (this.classOf(from, to) & (W.organisation | PLACES)) === 0;
    }
    // "the UN Convention on Torva": a treaty.
    if (this.is(head, CUE.event) && head < last) {
      this.cut(from, head);
      return true;
    }
    if (title >= 0 && this.may(head, W.surname)) return false;
    if (this.is(last, CUE.tail) && !this.is(last, CUE.head) && head === last) return false;
    // "Afghan Forces": no name, where "Afghan Special Forces" is one.
    if (
      head === last &&
      f.t.hash[last] === FORCES &&
      to - from === 2 &&
      this.may(from, W.demonym | W.country)
    )
      return true;
    // Mohmand Agency, Quetta Division: a place and its tail.
    const word = f.t.hash[head]!;
    if ((word === AGENCY || word === DIVISION) && head === last) {
      const whole = this.classOf(from, last);
      const n = this.listed.at[from]!;
      const listedPlace =
        n !== 0 && this.listed.spans[n - 1]!.kind === PLACE && this.listed.spans[n - 1]!.to >= last;
      if (listedPlace || ((whole & PLACES) !== 0 && (whole & (W.common | W.demonym)) === 0)) return false;
    }
    // A person with a surname like one: "Charlotte Church".
    if (
      head === last &&
      to - from === 2 &&
      !this.is(last, CUE.openHead) &&
      this.may(from, W.givenName) &&
      this.may(last, W.surname) &&
      !this.may(from, PLACES | W.common)
    )
      return false;
    const placeHead = PLACE_HEADS.has(word) && head < last && this.small(head + 1);
    // "State of Emergency"
    if (placeHead && word === STATE && this.may(last, W.common) && !this.may(last, PLACES)) return true;
    const p = this.emit(
      placeHead ? from : this.withCountry(from),
      to,
      placeHead ? PLACE : GROUP,
      4,
      placeHead ? 'placeWord' : 'organisationWord',
      head,
    );
    p.overrides = true;
    if (this.is(head, CUE.placeLast) || this.may(head, W.surname)) p.scores[GROUP] -= 1;
    return true;
  }

  /** Listed names inside: what stands on both sides is cut by itself. */
  private cutListed(from: number, to: number, title: number): boolean {
    const { f } = this;
    const { at, spans } = this.listed;
    for (let k = from; k < to; k++) {
      if (at[k] === 0) continue;
      const span = spans[at[k]! - 1]!;
      // "Islamic State West Africa Province": a branch.
      if (
        span.kind === GROUP &&
        span.to - span.from > 1 &&
        span.from === from &&
        span.to < to &&
        f.t.hash[to - 1] === PROVINCE
      ) {
        this.emit(from, to, GROUP, 4, 'organisationWord', to - 1).overrides = true;
        return true;
      }
      if (span.from > from) this.cut(from, Math.max(from, span.from), title);
      if (span.to < to && span.to > from) {
        // A tail after a listed place is none of the rest: "Kunduz Province".
        let rest = span.to;
        while (
          rest < to &&
          (this.is(rest, CUE.tail | CUE.member) || this.is(rest, CUE.functionWord)) &&
          this.may(rest, W.common)
        )
          rest++;
        this.cut(rest, to);
      }
      return true;
    }
    return false;
  }
}
