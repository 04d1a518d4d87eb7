/** Names beside names: "Batwar, Bajaur, Pakistan", "A, B and C". The same kind spreads from those that are sure. */
import { hashWord } from '../../text/tokens.ts';
import * as CUE from './cue-words.ts';
import type { Features } from './features.ts';
import * as GAP from './gap.ts';
import { PLACE_CLASSES } from './place-classes.ts';
import * as WORD_CLASS from './word-class.ts';
import type { ListedSpan } from './listed.ts';
import { ENOUGH, GROUP, PERSON, PLACE, type Piece, add, bestKind, leadOf } from './piece.ts';

const [AND, OR] = ['and', 'or'].map(hashWord);

/** A listed name, whose kind is known, or one that was found. */
export type Neighbour = ListedSpan | Piece;

const isPiece = (one: Neighbour): one is Piece => 'scores' in one;
const kindOf = (one: Neighbour): number => (isPiece(one) ? bestKind(one) : one.kind);

/** Few names are near enough to the next one to be side by side. */
const areNear = (a: Neighbour, b: Neighbour): boolean => b.from >= a.to && b.from - a.to <= 2;

/** 0: not side by side; 1: with a comma between; 2: with "and", "or" or a slash. */
const link = (f: Features, a: Neighbour, b: Neighbour): number => {
  const between = b.from - a.to;
  if (f.starts[b.from] === 1) return 0;
  if (between === 0) return f.gap[b.from] === GAP.comma ? 1 : f.gap[b.from] === GAP.slash ? 2 : 0;
  const k = a.to;
  if (f.starts[k] === 1) return 0;
  if (f.t.hash[k] === AND || f.t.hash[k] === OR)
    return between === 1 && f.gap[b.from] === GAP.space && (f.gap[k] === GAP.space || f.gap[k] === GAP.comma)
      ? 2
      : 0;
  // "Kunduz province, Afghanistan".
  if (between === 1 && (f.cue[k]! & CUE.tail) !== 0 && f.gap[k] === GAP.space && f.gap[b.from] === GAP.comma)
    return 1;
  return 0;
};

/** Sure enough to speak for what stands beside it. */
const isSure = (p: Piece): boolean => {
  const best = bestKind(p);
  return best >= 0 && p.scores[best]! >= 1.4 && leadOf(p, best) >= 1;
};

/** "Free and Fair Election Network (Fafen)": one word in brackets after an organisation. */
const isBracketed = (f: Features, a: Neighbour, b: Neighbour): boolean =>
  a.to === b.from &&
  f.gap[b.from] === GAP.open &&
  kindOf(a) === GROUP &&
  b.to - b.from === 1 &&
  f.text[f.t.end[b.from]!] === ')';

const word = (f: Features, { from, to }: Neighbour): string => f.text.slice(f.t.start[from], f.t.end[to - 1]);

const spread = (f: Features, from: Neighbour, to: Neighbour): void => {
  if (!isPiece(to)) return;
  if (isBracketed(f, from, to)) add(to, GROUP, 2.5, 'initials');
  const l = link(f, from.from < to.from ? from : to, from.from < to.from ? to : from);
  const kind = kindOf(from);
  // "Torkham, Ghulam Khan and Angur Adda": a town by a man's name, among places.
  const town = kind === PLACE && to.to - to.from > 1 && (to.bits & PLACE_CLASSES) !== 0;
  if (l === 0 || (isSure(to) && !(town && bestKind(to) === PERSON))) return;
  if (kind < 0 || (isPiece(from) && !isSure(from))) return;
  // "Recently, Kabul ...": a word that only opens the sentence.
  if ((to.bits & WORD_CLASS.common) !== 0 && (to.weak || (to.bits & PLACE_CLASSES) === 0)) return;
  const known = bestKind(to);
  const points = l === 2 || kind === PLACE ? 1.5 : kind === PERSON && to.bits === 0 ? 1.2 : 0.5;
  if (town) return add(to, PLACE, 3, 'listedWith', word(f, from));
  if (kind === PLACE && to.scores[2] >= 1.8 && l === 1) return;
  if (known >= 0 && known !== kind && to.scores[known]! >= ENOUGH + 1.5) return;
  add(to, kind, points, 'listedWith', word(f, from));
};

/** Lets the sure ones speak for their neighbours, from left to right and back. @param row in the order of the text */
export const spreadKinds = (f: Features, row: readonly Neighbour[]): void => {
  for (let i = 1; i < row.length; i++) if (areNear(row[i - 1]!, row[i]!)) spread(f, row[i - 1]!, row[i]!);
  for (let i = row.length - 1; i > 0; i--) if (areNear(row[i - 1]!, row[i]!)) spread(f, row[i]!, row[i - 1]!);
};
