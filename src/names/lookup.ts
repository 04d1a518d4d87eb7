/**
 * Finds every name of an index in a text: one pass over the tokens, two filter bytes to dismiss nearly all of them, a
 * bucket of hashes for the rest, and the text itself for what is left. Linear in the text: a name has at most 24 words.
 *
 * The longest name at a word wins and what lies inside it is not looked at, unless the longest needs a cue: then the
 * shorter ones at that word and the names that start inside it are found too, for the case that its cue fails.
 */
import { FIRST_UPPER, HAS_LOWER, HAS_UPPER, IS_ARABIC, type Tokens } from '../text/tokens.ts';
import { withoutPrefix, withoutSuffix } from './affixes.ts';
import { ABSENT, confirm, isIdentical, rulePermits } from './confirm.ts';
import { STARTS_LOWER, addWord, nameHash } from './format.ts';
import { type Hits, addHit, hitBuffer, keepLast } from './hits.ts';
import type { NameIndex } from './name-index.ts';
import { caseRuleOf, isPlain, isPlainAsWritten, variantBitsOf } from './row-flags.ts';

const NOTHING = 0;
const PLAIN = 1;
const CUED = 2;

/** Looks in one text. Made anew for each text; holds nothing that outlives it. */
class Finder {
  private rowFrom = 0;
  private rowTo = 0;
  private readonly longest: number;

  constructor(
    private readonly text: string,
    private readonly t: Tokens,
    private readonly index: NameIndex,
    private readonly hits: Hits,
  ) {
    this.longest = index.longest;
  }

  /** Whether a name of this hash is at these tokens, by a row that its case rule permits; sets `rowFrom` and `rowTo`. */
  private probe(phrase: number, from: number, to: number, end: number): number {
    const { text, t } = this;
    const { buckets, hashes, flags, texts, pool } = this.index.views;
    const hash = nameHash(phrase);
    const bucket = hash >>> (32 - this.index.bucketBits);
    const stop = buckets[bucket + 1]!;
    let row = buckets[bucket]!;
    while (row < stop && hashes[row]! < hash) row++;
    if (row === stop || hashes[row] !== hash) return NOTHING;
    const first = row;
    let last = row + 1;
    while (last < stop && hashes[last] === hash) last++;
    this.rowFrom = first;
    this.rowTo = last;
    // Nearly every name on a page is written as one of its aliases, and most are read wherever they stand.
    const start = t.start[from]!;
    for (row = first; row < last; row++)
      if (isPlainAsWritten(flags[row]!) && isIdentical(text, start, end, pool, texts[row]!)) return PLAIN;
    let found = NOTHING;
    let at = -1;
    let variant = -1;
    let fit: ReturnType<typeof confirm> = ABSENT;
    for (row = first; row < last; row++) {
      const bits = flags[row]!;
      if (texts[row] !== at || variantBitsOf(bits) !== variant) {
        at = texts[row]!;
        variant = variantBitsOf(bits);
        fit = confirm(text, t, from, to, end, pool, at, variant);
      }
      if (fit === ABSENT || !rulePermits(caseRuleOf(bits), fit, this.allUpper(from, to))) continue;
      if (isPlain(bits)) return PLAIN;
      found = CUED;
    }
    return found;
  }

  private allUpper(from: number, to: number): boolean {
    let all = 0;
    for (let k = from; k < to; k++) all |= this.t.shape[k]!;
    return (all & HAS_LOWER) === 0 && (all & HAS_UPPER) !== 0;
  }

  /**
   * The names that start at token `i`, its first word hashed as given. Records the longest where it is plain, else all.
   * @returns how many tokens the longest plain one has, 0 where there is none
   */
  at(i: number, first: number, start: number, mask: number): number {
    const { t, hits } = this;
    let words = 0;
    let plain = false;
    const before = hits.count;
    if ((mask & 1) !== 0) {
      const found = this.probe(first, i, i + 1, t.end[i]!);
      if (found !== NOTHING) {
        addHit(hits, start, t.end[i]!, i, i + 1, this.rowFrom, this.rowTo);
        [words, plain] = [1, found === PLAIN];
      }
    }
    const stem = start === t.start[i] ? t.stem[i]! : 0;
    if (words === 0 && stem !== 0) {
      const found = this.probe(stem, i, i + 1, t.stemEnd[i]!);
      if (found !== NOTHING) {
        addHit(hits, start, t.stemEnd[i]!, i, i + 1, this.rowFrom, this.rowTo);
        [words, plain] = [1, found === PLAIN];
      }
    }
    if ((mask & 0x7e) !== 0 && i + 1 < t.count) [words, plain] = this.longer(i, first, start, words, plain);
    if (!plain || hits.count === before) return 0;
    // A plain longest name is the only one: the shorter ones before it in the list are dropped.
    keepLast(hits, before);
    return words;
  }

  private longer(i: number, first: number, start: number, words: number, plain: boolean): [number, boolean] {
    const { t, hits } = this;
    const { pairs } = this.index.views;
    let phrase = first;
    let lengths = 0;
    const last = Math.min(this.longest, t.count - i);
    for (let n = 2; n <= last; n++) {
      const k = i + n - 1;
      const stem = t.stem[k]!;
      if (n === 2) {
        lengths = pairs[addWord(phrase, t.hash[k]!) & (pairs.length - 1)]!;
        const short = stem === 0 ? 0 : pairs[addWord(phrase, stem) & (pairs.length - 1)]! & 1;
        if ((t.shape[k]! & IS_ARABIC) !== 0) lengths |= 1;
        if ((lengths | short) === 0) break;
        lengths |= short;
      }
      const more = addWord(phrase, t.hash[k]!);
      if ((lengths & (1 << Math.min(n - 2, 7))) !== 0) {
        let found = this.probe(more, i, k + 1, t.end[k]!);
        let end = t.end[k]!;
        if (found === NOTHING && stem !== 0) {
          end = t.stemEnd[k]!;
          found = this.probe(addWord(phrase, stem), i, k + 1, end);
        }
        if (found === NOTHING && (t.shape[k]! & IS_ARABIC) !== 0)
          for (const s of withoutSuffix(this.text, t, k, t.start[k]!)) {
            end = s.end;
            found = this.probe(addWord(phrase, s.hash), i, k + 1, end);
            if (found !== NOTHING) break;
          }
        if (found !== NOTHING) {
          addHit(hits, start, end, i, k + 1, this.rowFrom, this.rowTo);
          words = n;
          plain = found === PLAIN;
        }
      }
      if (lengths >> (n - 1) === 0 && n < 8) break;
      phrase = more;
    }
    return [words, plain];
  }

  /** A word of Arabic script with a prefix, a suffix or both taken off, where it is no name as it stands. */
  stripped(i: number): number {
    const { t } = this;
    const shapes: { start: number; end: number; hash: number }[] = [];
    const whole = { start: t.start[i]!, end: t.end[i]!, hash: t.hash[i]! };
    for (const p of [whole, ...withoutPrefix(this.text, t, i)]) {
      if (p !== whole) shapes.push(p);
      shapes.push(...withoutSuffix(this.text, t, i, p.start));
    }
    const [keptStart, keptEnd] = [whole.start, whole.end];
    for (const s of shapes) {
      const mask = this.index.views.starts[s.hash & (this.index.views.starts.length - 1)]!;
      if (mask === 0) continue;
      const before = this.hits.count;
      // The token stands in for its stripped self while it is compared with the pool's texts.
      t.start[i] = s.start;
      t.end[i] = s.end;
      const words = this.at(i, s.hash, s.start, s.end === keptEnd ? mask : mask & 1);
      t.start[i] = keptStart;
      t.end[i] = keptEnd;
      if (words > 0 || this.hits.count > before) return words;
    }
    return 0;
  }
}

/**
 * All names of the index in a text. Never throws.
 * @param t the text's tokens, from `tokenise`
 * @param into filled and returned where given; its former contents are lost
 */
export const findNames = (text: string, t: Tokens, index: NameIndex, into: Hits = hitBuffer()): Hits => {
  into.count = 0;
  if (index.rowCount === 0) return into;
  const finder = new Finder(text, t, index, into);
  const { starts } = index.views;
  const slots = starts.length - 1;
  const { hash, stem, shape, count } = t;
  for (let i = 0; i < count;) {
    const own = hash[i]!;
    const mask = starts[own & slots]!;
    const bits = shape[i]!;
    const stemHash = stem[i]!;
    const stemMask = stemHash === 0 ? 0 : starts[stemHash & slots]!;
    const either = mask | stemMask;
    const readable = either !== 0 && ((bits & FIRST_UPPER) !== 0 || (either & STARTS_LOWER) !== 0);
    let words = 0;
    if (readable) {
      const before = into.count;
      words = finder.at(i, own, t.start[i]!, mask);
      if (into.count > before) {
        i += Math.max(1, words);
        continue;
      }
    }
    if ((bits & IS_ARABIC) !== 0) words = finder.stripped(i);
    i += Math.max(1, words);
  }
  return into;
};
