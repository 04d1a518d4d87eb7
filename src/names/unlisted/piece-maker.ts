/** Makes the pieces that the segmenter puts out: where each ends on the page, and what of a listed name is in it. */
import { hashWord } from '../../text/tokens.ts';
import { type Features, GAP, single, withDot, withSite } from './features.ts';
import type { Listed } from './listed.ts';
import { GROUP, NO_WHY, type Piece, add } from './piece.ts';
import { WordView } from './word-view.ts';

const US = hashWord('us');

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

  /** "Muslim League (N)": a faction's letter in brackets. */
  protected bracket(p: Piece): void {
    const { t, text, count, gap } = this.f;
    const k = p.to;
    if (k >= count || gap[k] !== GAP.open || text[t.end[k]!] !== ')' || !single(this.f, k) || this.small(k))
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
