/**
 * Runs of capitals: a heading or a shouted line, in which case says nothing. "TALIBAN CLAIM KABUL BLAST" is one,
 * "TTP, BLA and ISKP" is none: a run has three words or more without a small letter and no comma between, of which two are
 * longer than an abbreviation or common short words ("THE", "IN").
 */
import { foldWord } from '../text/fold.ts';
import { isParticle } from '../text/spelling.ts';
import { HAS_CASELESS, HAS_LOWER, HAS_UPPER, type Tokens } from '../text/tokens.ts';

/** Of most abbreviations; two longer ones side by side are words. */
const LONGEST_ABBREVIATION = 4;
const COMMON = new Set('is are was as at with from us it who say says not or be'.split(' '));

/** What all texts without a run share; nobody writes to it. */
let none = new Uint8Array(1024);
const noRuns = (count: number): Uint8Array => {
  if (count > none.length) none = new Uint8Array(2 * count);
  return none;
};

/** How many common short words stand in a run, each counted once. */
const commonIn = (text: string, t: Tokens, from: number, to: number): number => {
  const found = new Set<string>();
  for (let k = from; k < to; k++) {
    const length = t.end[k]! - t.start[k]!;
    if ((t.shape[k]! & HAS_UPPER) === 0 || length < 2 || length > LONGEST_ABBREVIATION) continue;
    const word = foldWord(text.slice(t.start[k], t.end[k]));
    if ((isParticle(word) && word !== 'al' && word !== 'ul') || COMMON.has(word)) found.add(word);
  }
  return found.size;
};

/** For each token 1 where it stands in a run of capitals. Linear. */
export const capitalRuns = (text: string, t: Tokens): Uint8Array => {
  let inRun: Uint8Array | null = null;
  for (let from = 0; from < t.count;) {
    if ((t.shape[from]! & (HAS_LOWER | HAS_CASELESS)) !== 0) {
      from++;
      continue;
    }
    let to = from;
    let words = 0;
    let long = 0;
    for (; to < t.count; to++) {
      const shape = t.shape[to]!;
      if ((shape & (HAS_LOWER | HAS_CASELESS)) !== 0) break;
      if (to > from && /[\n,;/&|]/.test(text.slice(t.end[to - 1], t.start[to]))) break;
      if ((shape & HAS_UPPER) === 0) continue;
      words++;
      if (t.end[to]! - t.start[to]! > LONGEST_ABBREVIATION) long++;
    }
    if (words >= 3 && long + commonIn(text, t, from, to) >= 2)
      (inRun ??= new Uint8Array(t.count)).fill(1, from, to);
    from = Math.max(to, from + 1);
  }
  return inRun ?? noRuns(t.count);
};
