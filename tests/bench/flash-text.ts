/**
 * FlashText in plain TypeScript, written from its paper: Vikash Singh, "Replace or Retrieve Keywords In Documents at
 * Scale" (2017). A trie of the keywords' characters; a match starts and ends at a word's edge, and the longest wins.
 */
import type { Found } from './found.ts';

interface Node {
  next: Map<number, Node>;
  keyword: string | null;
}

/** 1 for each unit that is part of a word. */
const IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

export class FlashText {
  private readonly root: Node = { next: new Map(), keyword: null };

  constructor(keywords: readonly string[]) {
    for (const keyword of keywords) {
      let node = this.root;
      for (let i = 0; i < keyword.length; i++) {
        const unit = keyword.charCodeAt(i);
        let child = node.next.get(unit);
        if (child === undefined) {
          child = { next: new Map(), keyword: null };
          node.next.set(unit, child);
        }
        node = child;
      }
      node.keyword = keyword;
    }
  }

  search(text: string): Found[] {
    const found: Found[] = [];
    const inWord = (at: number): boolean => at < text.length && IN_WORD[text.charCodeAt(at)] === 1;
    for (let i = 0; i < text.length;) {
      if (!inWord(i)) {
        i++;
        continue;
      }
      let node: Node | undefined = this.root;
      let longest: string | null = null;
      for (let k = i; node !== undefined; k++) {
        if (node.keyword !== null && !inWord(k)) longest = node.keyword;
        node = k < text.length ? node.next.get(text.charCodeAt(k)) : undefined;
      }
      if (longest !== null) {
        found.push({ start: i, end: i + longest.length });
        i += longest.length;
      } else while (inWord(i)) i++;
    }
    return found;
  }
}
