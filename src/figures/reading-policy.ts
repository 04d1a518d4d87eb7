/**
 * How loose words are read: what each vague word stands for, and how far from the written number "about" and "nearly"
 * may lie. The project has its own policy; a desk may have another.
 */
import { ABOUT_WIDTH, NEARLY_WIDTH, VAGUE_WORDS, type VagueTerm, type VagueWord } from './vague-words.ts';

export interface ReadingPolicy {
  words: Readonly<Record<VagueTerm, VagueWord>>;
  /** Parts of the written number. */
  about: number;
  nearly: number;
}

export const DEFAULT_POLICY: ReadingPolicy = { words: VAGUE_WORDS, about: ABOUT_WIDTH, nearly: NEARLY_WIDTH };

/** A number as somebody types it: "2,000,000", "2 000 000", "2.000.000", "7.5". NaN for what is none. */
export function typedNumber(typed: string): number {
  const bare = typed.trim().replace(/(?<=\d)[\s,.'\u2019\u066c](?=\d{3}(?!\d))/g, '');
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : NaN;
}
