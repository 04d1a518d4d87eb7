import { hashWord } from './tokens.ts';

/** Words that are asked for by the hash that a text's tokens have. */
export class WordSet {
  /** Each hash at the first free place from its lower bits on, with four places a word: nearly all words find theirs empty. */
  private readonly table: Int32Array;

  /** @param words folded, a space between them */
  constructor(words: string) {
    const list = words.split(/\s+/);
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(4 * list.length)));
    for (const hash of list.map(hashWord)) this.table[this.placeOf(hash)] = hash;
  }

  /** The place of a word, or the free one where it would be. */
  private placeOf(hash: number): number {
    const { table } = this;
    let place = hash & (table.length - 1);
    while (table[place] !== 0 && table[place] !== hash) place = (place + 1) & (table.length - 1);
    return place;
  }

  has(hash: number): boolean {
    return this.table[this.placeOf(hash)] !== 0;
  }
}

/** A list of words: `wordSet('army navy').has(t.hash[k]!)`. */
export const wordSet = (words: string): WordSet => new WordSet(words);
