/**
 * Finds every name of an index in a text: one pass over the tokens, a filter for each word and for each pair to dismiss nearly all of
 * them, a bucket of hashes for the rest, and the text itself for what is left. Linear in the text: a name has at most 24 words.
 *
 * The longest name at a word wins and what lies inside it is not looked at, unless the longest needs a cue: then the
 * shorter ones at that word and the names that start inside it are found too, for the case that its cue fails.
 */
import { FIRST_UPPER, HAS_LOWER, HAS_UPPER, IS_ARABIC, type Tokens } from '../text/tokens.ts';
import { withoutPrefix, withoutSuffix } from './affixes.ts';
import { ABSENT, confirm, rulePermits } from './confirm.ts';
import { ROW, ROW_WORDS, STARTS_MORE, STARTS_ONE, addWord, nameHash, startsOf } from './format.ts';
import { type Hits, addHit, hitBuffer, keepLast } from './hits.ts';
import type { NameIndex } from './name-index.ts';
import { caseRuleOf, isPlain, isPlainAsWritten, variantBitsOf } from './row-flags.ts';
import { startsAt } from './text-pool.ts';

const NOTHING = 0;
const PLAIN = 1;
const CUED = 2;

/** Looks in one text. Made anew for each text; holds nothing that outlives it. */
class Finder {
  /** Of the last name found: its rows, how many words it has, and whether it is read wherever it stands. */
  private rowFrom = 0;
  private rowTo = 0;
  private words = 0;
  private plain = false;

  constructor(
    private readonly text: string,
    private readonly t: Tokens,
    private readonly index: NameIndex,
    private readonly hits: Hits,
  ) {}

  /** Whether a name of this hash is at these tokens, by a row that its case rule permits; sets `rowFrom` and `rowTo`. */
  private probe(phrase: number, from: number, to: number, end: number): number {
    const { text, t } = this;
    const { buckets, rows, pool } = this.index.views;
    const hash = nameHash(phrase);
    const bucket = hash >>> (32 - this.index.bucketBits);
    const stop = buckets[bucket + 1]! * ROW_WORDS;
    let first = buckets[bucket]! * ROW_WORDS;
    while (first < stop && rows[first]! < hash) first += ROW_WORDS;
    if (first >= stop || rows[first] !== hash) return NOTHING;
    let last = first + ROW_WORDS;
    while (last < stop && rows[last] === hash) last += ROW_WORDS;
    this.rowFrom = first / ROW_WORDS;
    this.rowTo = last / ROW_WORDS;
    // Nearly every name on a page is written as one of its aliases, and most are read wherever they stand.
    const start = t.start[from]!;
    let other = -1;
    for (let row = first; row < last; row += ROW_WORDS) {
      const at = rows[row + ROW.text]!;
      if (at === other || !isPlainAsWritten(rows[row + ROW.flags]!)) continue;
      if (startsAt(pool, at, text, start, end)) return PLAIN;
      other = at;
    }
    return this.confirmRows(first, last, from, to, end);
  }

  private confirmRows(first: number, last: number, from: number, to: number, end: number): number {
    const { rows, pool } = this.index.views;
    let found = NOTHING;
    let at = -1;
    let variant = -1;
    let fit: ReturnType<typeof confirm> = ABSENT;
    for (let row = first; row < last; row += ROW_WORDS) {
      const bits = rows[row + ROW.flags]!;
      if (rows[row + ROW.text] !== at || variantBitsOf(bits) !== variant) {
        at = rows[row + ROW.text]!;
        variant = variantBitsOf(bits);
        fit = confirm(this.text, this.t, from, to, end, pool, at, variant);
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

  /** Looks for a name at tokens `from` to `to` and records it. */
  private take(phrase: number, from: number, to: number, start: number, end: number): boolean {
    const found = this.probe(phrase, from, to, end);
    if (found === NOTHING) return false;
    addHit(this.hits, start, end, from, to, this.rowFrom, this.rowTo);
    this.words = to - from;
    this.plain = found === PLAIN;
    return true;
  }

  /**
   * The names that start at token `i`, its first word hashed as given. Records the longest where it is plain, else all.
   * @param begins of the first word: STARTS_ONE and STARTS_MORE
   * @returns how many tokens the longest plain one has, 0 where there is none
   */
  at(i: number, first: number, start: number, begins: number): number {
    const { t, hits } = this;
    const before = hits.count;
    this.words = 0;
    this.plain = false;
    const stem = start === t.start[i] ? t.stem[i]! : 0;
    const whole = (begins & STARTS_ONE) !== 0 && this.take(first, i, i + 1, start, t.end[i]!);
    if (!whole && stem !== 0) this.take(stem, i, i + 1, start, t.stemEnd[i]!);
    if ((begins & STARTS_MORE) !== 0 && i + 1 < t.count) this.longer(i, first, start);
    if (!this.plain || hits.count === before) return 0;
    // A plain longest name is the only one: the shorter ones before it in the list are dropped.
    keepLast(hits, before);
    return this.words;
  }

  /** The lengths of names that begin with token `i` and the one after it, as bits: see `pairBit`. */
  private lengths(first: number, second: number): number {
    const { pairs } = this.index.views;
    const { hash, stem, shape } = this.t;
    let lengths = pairs[addWord(first, hash[second]!) & (pairs.length - 1)]!;
    if (stem[second] !== 0) lengths |= pairs[addWord(first, stem[second]!) & (pairs.length - 1)]! & 1;
    return (shape[second]! & IS_ARABIC) !== 0 ? lengths | 1 : lengths;
  }

  private longer(i: number, first: number, start: number): void {
    const { t } = this;
    const lengths = this.lengths(first, i + 1);
    const most = Math.min(this.index.longest, t.count - i);
    let phrase = first;
    for (let n = 2; n <= most && (n > 8 ? lengths >> 7 : lengths >> (n - 2)) !== 0; n++) {
      const k = i + n - 1;
      const longer = addWord(phrase, t.hash[k]!);
      if ((lengths & (1 << Math.min(n - 2, 7))) !== 0 && !this.take(longer, i, k + 1, start, t.end[k]!))
        this.shortened(i, k, phrase, start);
      phrase = longer;
    }
  }

  /** The last word without its possessive, or without a suffix of Arabic script. */
  private shortened(i: number, k: number, phrase: number, start: number): void {
    const { t } = this;
    if (t.stem[k] !== 0 && this.take(addWord(phrase, t.stem[k]!), i, k + 1, start, t.stemEnd[k]!)) return;
    if ((t.shape[k]! & IS_ARABIC) === 0) return;
    for (const s of withoutSuffix(this.text, t, k, t.start[k]!))
      if (this.take(addWord(phrase, s.hash), i, k + 1, start, s.end)) return;
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
      const begins = startsOf(this.index.views.starts, s.hash) & (s.end === keptEnd ? 15 : STARTS_ONE);
      if (begins === 0) continue;
      const before = this.hits.count;
      // The token stands in for its stripped self while it is compared with the pool's texts.
      t.start[i] = s.start;
      t.end[i] = s.end;
      const words = this.at(i, s.hash, s.start, begins);
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
  const { hash, stem, shape, count } = t;
  for (let i = 0; i < count;) {
    const bits = shape[i]!;
    // A word with a small letter begins only the names that a page may write so.
    const lower = (bits & FIRST_UPPER) ^ FIRST_UPPER;
    const begins = startsOf(starts, hash[i]!) >> lower;
    const stemBegins = stem[i] === 0 ? 0 : (startsOf(starts, stem[i]!) >> lower) & STARTS_ONE;
    let words = 0;
    if (((begins | stemBegins) & (STARTS_ONE | STARTS_MORE)) !== 0) {
      const before = into.count;
      words = finder.at(i, hash[i]!, t.start[i]!, begins);
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
