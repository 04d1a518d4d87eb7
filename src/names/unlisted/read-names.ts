/** First pass: the capitalised names of a block that no dataset has, each with what its own sentence says of its kind. */
import { mergedInOrder } from '../../text/in-order.ts';
import { hashWord } from '../../text/tokens.ts';
import type { BlockText } from '../candidate.ts';
import { isNoBody } from './page-names.ts';
import { bodyAt, ministriesIn } from './bodies.ts';
import { eachChunk, endsHere } from './chunks.ts';
import * as CUE from './cue-words.ts';
import { type Features, classOfSpan, featuresOf, isAcronym } from './features.ts';
import * as GAP from './gap.ts';
import type { Lexicon } from './lexicon.ts';
import { GROUP, PLACE, type Piece, add } from './piece.ts';
import { type Neighbour, spreadKinds } from './place-chain.ts';
import { contextPoints } from './points.ts';
import { shapePoints } from './shape-points.ts';
import type { Listed, ListedSpan } from './listed.ts';
import { Segmenter } from './segment.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as WORD_CLASS from './word-class.ts';

export interface UnlistedNames {
  pieces: readonly Piece[];
  spans: readonly ListedSpan[];
}

const UN = hashWord('un');

/** Where the country, place or adjective that ends at token `to` begins, or -1. */
const ownerOf = (f: Features, s: Segmenter, listed: Listed, from: number, to: number): number => {
  const last = to - 1;
  if (endsHere(f, last)) return -1;
  const n = listed.at[last]!;
  if (n !== 0) return listed.spans[n - 1]!.kind === PLACE ? Math.max(from, listed.spans[n - 1]!.from) : -1;
  for (let k = Math.max(from, to - 3); k < to; k++) if ((s.classOf(k, to) & PLACES) !== 0) return k;
  // "Kenyan", "South Korean"
  if ((f.lex[last]! & WORD_CLASS.demonym) !== 0)
    return last > from && (s.classOf(last - 1, to) & WORD_CLASS.demonym) !== 0 ? last - 1 : last;
  if (isAcronym(f, last)) return -1;
  return to - from <= 2 &&
    (f.lex[last]! &
      (WORD_CLASS.common | WORD_CLASS.givenName | WORD_CLASS.surname | WORD_CLASS.organisation)) ===
      0 &&
    f.starts[from] === 0
    ? from
    : -1;
};

/** "KABUL (Reuters) -", "QUETTA, Aug 8:", "Hangu, Nov 16:": where a report comes from. */
const dateline = (f: Features, p: Piece): void => {
  if (f.gap[p.from] !== GAP.line && f.gap[p.from] !== GAP.slash) return;
  if (p.to >= f.count || f.t.stem[p.to - 1] !== 0) return;
  if (p.to - p.from === 1 && (f.lex[p.from]! & (WORD_CLASS.common | PLACES)) === WORD_CLASS.common) return;
  const between = f.gap[p.to]!;
  const dated =
    between === GAP.comma &&
    ((f.lex[p.to]! | classOfSpan(f, p.to, p.to + 2)) & (WORD_CLASS.calendar | PLACES)) !== 0;
  const shouted = /^\P{Ll}+$/u.test(f.text.slice(p.start, p.end)) && p.end - p.start >= 4;
  if (
    dated ||
    (shouted &&
      (between === GAP.open || between === GAP.dash || between === GAP.colon || between === GAP.slash))
  ) {
    add(p, PLACE, 4, 'dateline');
    p.scores[GROUP] -= 3;
    p.weak = false;
  } else if (between === GAP.colon) add(p, PLACE, 0.6);
};

/** Whether a listed name covers the whole of one that is spelled out. */
const isListed = ({ at, spans }: Listed, { from, to }: { from: number; to: number }): boolean => {
  const n = at[from]!;
  return n !== 0 && spans[n - 1]!.to >= to;
};

/** Room for `Listed.at`, used again for each block. */
let at = new Int32Array(1024);
const noneListed = (count: number): Int32Array => {
  if (count > at.length) at = new Int32Array(2 * count);
  for (let k = 0; k < count; k++) at[k] = 0;
  return at;
};

/** Reads the names of a block. Pure; linear in the text. */
export const readNames = (b: BlockText, lexicon: Lexicon, spans: readonly ListedSpan[]): UnlistedNames => {
  const f = featuresOf(b, lexicon);
  const listed: Listed = { at: noneListed(f.count), spans };
  spans.forEach(({ from, to }, n) => {
    for (let k = from; k < to; k++) listed.at[k] = n + 1;
  });
  const pieces: Piece[] = [];
  const s = new Segmenter(f, listed, pieces);
  let done = 0;
  const ministries = ministriesIn(f);
  let next = 0;
  /** Puts out the ministries before a token, but in what is done. */
  const putMinistries = (to: number): void => {
    for (; next < ministries.length && ministries[next]! < to; next++) {
      const from = ministries[next]!;
      if (from < done) continue;
      const p = s.piece(from, from + 2);
      add(p, GROUP, 4, 'organisationWord', 'ministry');
      pieces.push(p);
      done = from + 2;
    }
  };
  const { spelled } = b;
  let full = 0;
  let taken = 0;
  eachChunk(f, (first, to) => {
    while (full < spelled.length && spelled[full]!.to <= first) full++;
    const name = spelled[full];
    let from = Math.max(first, taken, pieces.length === 0 ? 0 : pieces[pieces.length - 1]!.to);
    if (name !== undefined && name.from < to && name.from >= first && !isListed(listed, name)) {
      putMinistries(name.from);
      // "UN Office for ... (OCHA)": the initials leave it out, the name does not.
      const whole =
        name.from - 1 >= from && f.t.hash[name.from - 1] === UN && f.gap[name.from] === GAP.space
          ? name.from - 1
          : name.from;
      if (whole > from) s.cut(from, whole);
      const p = s.piece(whole, name.to);
      const last = f.cue[name.to - 1]!;
      const event = isNoBody(f.cue, f.t.hash, name.from, name.to);
      const place =
        ((last & (CUE.tail | CUE.placeLast)) !== 0 && (last & CUE.head) === 0) ||
        (s.classOf(name.from, name.to) & PLACES) !== 0;
      add(p, place ? PLACE : GROUP, 5, 'definition', name.abbreviation);
      p.overrides = true;
      if (!event) pieces.push(p);
      done = taken = name.to;
      from = name.to;
    }
    if (from >= to) return;
    putMinistries(from);
    done = Math.max(done, to);
    const body = f.titleCase ? 0 : bodyAt(f, to);
    const owner = body === 0 ? -1 : ownerOf(f, s, listed, from, to);
    if (owner < 0) {
      s.cut(from, to);
      return;
    }
    s.cut(from, owner);
    const p = s.piece(owner, to + body);
    add(p, GROUP, 4, 'organisationWord', f.text.slice(f.t.start[to], f.t.end[to + body - 1]));
    p.overrides = true;
    pieces.push(p);
    done = to + body;
  });
  putMinistries(f.count);
  for (const p of pieces) {
    if (!p.overrides) shapePoints(f, p, s.classOf(p.from, p.to));
    contextPoints(f, p);
    dateline(f, p);
  }
  if (pieces.length > 0)
    spreadKinds(
      f,
      mergedInOrder<Neighbour>(spans.slice(), pieces.slice(), (a, z) => a.from - z.from || z.to - a.to),
    );
  return { pieces, spans };
};
