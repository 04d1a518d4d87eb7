/** Makes the pieces that the segmenter puts out: where each ends on the page, and what of a listed name is in it. */
import { hashWord } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Features, isAcronym, single, withDot, withSite } from './features.ts';
import * as GAP from './gap.ts';
import type { Listed } from './listed.ts';
import { GROUP, NO_WHY, PERSON, type Piece, add } from './piece.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as W from './word-class.ts';
import { WordView } from './word-view.ts';

const [US, THE, HAGUE] = ['us', 'the', 'hague'].map(hashWord);

const WINGS = wordSet('maoist marxist secular united parliamentarians');

export class PieceMaker extends WordView {
  constructor(
    f: Features,
    protected readonly listed: Listed,
    protected readonly out: Piece[],
  ) {
    super(f);
  }

  piece(from: number, to: number): Piece {
    const { t } = this.f;
    const last = to - 1;
    const cut = t.stem[last] !== 0;
    return {
      from,
      to,
      start: t.start[from]!,
      end: cut ? t.stemEnd[last]! : withSite(this.f.text, withDot(this.f, from, to)),
      scores: [0, 0, 0],
      why: NO_WHY,
      overrides: false,
      weak: this.f.titleCase,
      bits: 0,
    };
  }

  /** Puts [from, to) out as one name whose kind is open; `title` is the token of the title before it, or -1. */
  protected put(from: number, to: number, title: number): void {
    const { f } = this;
    const p = this.piece(from, to);
    if (to - from === 1) {
      // "JD(U)", "CPI (M)": a party's letters and its faction's.
      if (isAcronym(f, from)) this.bracket(p);
      if (p.to > to) {
        add(p, GROUP, 4, 'initials');
        this.out.push(p);
        return;
      }
      if (this.isNoName(from, title)) return;
      p.weak ||= f.starts[from] === 1;
    }
    // Its article is a part of it: "The Hague".
    if (f.t.hash[from] === HAGUE && from > 0 && f.t.hash[from - 1] === THE && f.capital[from - 1] === 1)
      p.start = f.t.start[from - 1]!;
    p.bits = this.classOf(from, to);
    if (title >= 0) add(p, PERSON, 4, 'titleBefore', f.text.slice(f.t.start[title], f.t.end[title]));
    // Only a person of that name on the page makes a name of "French" or "Begum".
    if (
      to - from === 1 &&
      (title < 0 || !this.may(from, W.surname)) &&
      ((this.may(from, W.demonym) && !this.may(from, PLACES)) || this.isBorne(from))
    )
      p.scores = [-20, -20, -1.5];
    this.out.push(p);
  }

  protected emit(
    from: number,
    to: number,
    kind: number,
    points: number,
    code: 'organisationWord' | 'placeWord' | 'knownName',
    at: number,
  ): Piece {
    const p = this.piece(from, to);
    const { t, text } = this.f;
    add(p, kind, points, code, text.slice(t.start[at], t.stem[at] === 0 ? t.end[at] : t.stemEnd[at]));
    if (kind === GROUP && this.isHead(to - 1)) this.bracket(p);
    this.out.push(p);
    return p;
  }

  /** "Muslim League (N)", "CPI (Maoist)": a faction's letter or word in brackets. */
  protected bracket(p: Piece): void {
    const { t, text, count, gap } = this.f;
    const k = p.to;
    if (
      k >= count ||
      gap[k] !== GAP.open ||
      text[t.end[k]!] !== ')' ||
      !(single(this.f, k) || WINGS.has(t.hash[k]!)) ||
      this.small(k)
    )
      return;
    p.to++;
    p.end = t.end[k]! + 1;
  }

  protected anyListed(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (this.listed.at[k] !== 0) return true;
    return false;
  }

  protected coveredByListed(from: number, to: number): boolean {
    const n = this.listed.at[from]!;
    return n !== 0 && this.listed.spans[n - 1]!.to >= to;
  }

  /** "US" before a head belongs to it: a function word to the chunks, so that it is fetched here. */
  protected withCountry(from: number): number {
    const { t, text, gap, capital } = this.f;
    const k = from - 1;
    const fits = k >= 0 && t.hash[k] === US && gap[from] === GAP.space && capital[k] === 1;
    return fits && text.slice(t.start[k], t.end[k]) === 'US' ? k : from;
  }
}
