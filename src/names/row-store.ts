/**
 * The rows of an index while it is built: columns that grow, sorted at the end by hash, text and owner.
 * One row is one form of one alias of one entity.
 */
import { addWord, nameHash } from './format.ts';
import type { Form } from './form.ts';

const wider = <T extends Uint32Array | Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
  to.set(from as never);
  return to;
};

export class RowStore {
  count = 0;
  hash = new Uint32Array(1024);
  /** Hash of the first word, and of the first two. */
  first = new Int32Array(1024);
  pair = new Int32Array(1024);
  words = new Uint8Array(1024);
  lower = new Uint8Array(1024);
  owner = new Uint32Array(1024);
  flags = new Uint16Array(1024);
  cue = new Uint32Array(1024);
  texts: string[] = [];

  add(text: string, form: Form, owner: number, flags: number, cue: number): void {
    if (this.count === this.hash.length) this.grow(this.count * 2);
    const n = this.count++;
    const { words } = form;
    let phrase = words[0]!;
    this.first[n] = phrase;
    for (let k = 1; k < words.length; k++) {
      phrase = addWord(phrase, words[k]!);
      if (k === 1) this.pair[n] = phrase;
    }
    this.hash[n] = nameHash(phrase);
    this.words[n] = words.length;
    this.lower[n] = form.lowerStart ? 1 : 0;
    this.owner[n] = owner;
    this.flags[n] = flags;
    this.cue[n] = cue;
    this.texts.push(text);
  }

  private grow(size: number): void {
    this.hash = wider(this.hash, new Uint32Array(size));
    this.first = wider(this.first, new Int32Array(size));
    this.pair = wider(this.pair, new Int32Array(size));
    this.words = wider(this.words, new Uint8Array(size));
    this.lower = wider(this.lower, new Uint8Array(size));
    this.owner = wider(this.owner, new Uint32Array(size));
    this.flags = wider(this.flags, new Uint16Array(size));
    this.cue = wider(this.cue, new Uint32Array(size));
  }

  private compare(a: number, b: number): number {
    const x = this.texts[a]!;
    const y = this.texts[b]!;
    if (x !== y) return x < y ? -1 : 1;
    return this.owner[a]! - this.owner[b]! || this.flags[a]! - this.flags[b]! || this.cue[a]! - this.cue[b]!;
  }

  /**
   * The rows in their final order without duplicates: a radix sort by hash in four passes, then equal hashes by
   * text, owner, flags and cue. Owners and cues must already be numbered in their final order.
   */
  *sorted(): Generator<void, Uint32Array> {
    const n = this.count;
    let from = new Uint32Array(n);
    let to = new Uint32Array(n);
    for (let i = 0; i < n; i++) from[i] = i;
    for (let shift = 0; shift < 32; shift += 8) {
      const starts = new Uint32Array(257);
      for (let i = 0; i < n; i++) starts[((this.hash[i]! >>> shift) & 255) + 1]!++;
      for (let b = 0; b < 256; b++) starts[b + 1]! += starts[b]!;
      for (let i = 0; i < n; i++) {
        const row = from[i]!;
        to[starts[(this.hash[row]! >>> shift) & 255]!++] = row;
      }
      [from, to] = [to, from];
      yield;
    }
    let kept = 0;
    for (let i = 0; i < n;) {
      let end = i + 1;
      while (end < n && this.hash[from[end]!] === this.hash[from[i]!]) end++;
      const same =
        end - i > 1 ? from.subarray(i, end).sort((a, b) => this.compare(a, b)) : from.subarray(i, end);
      for (let k = 0; k < same.length; k++)
        if (k === 0 || this.compare(same[k - 1]!, same[k]!) !== 0) to[kept++] = same[k]!;
      i = end;
    }
    return to.subarray(0, kept);
  }
}
