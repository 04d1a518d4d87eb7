/** The gold texts on disk: `gold/work`, for everyone, and `gold/sealed`, which nobody reads while working on rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { type GoldText, parseGold } from './gold-text.ts';

export const SPLITS = ['work', 'sealed'] as const;
export type Split = (typeof SPLITS)[number];

export interface GoldDocument extends GoldText {
  /** `009`, from the name of its file. */
  id: string;
  split: Split;
}

const FOLDER = new URL('gold/', import.meta.url);

/** Reads a part of the set, by id. Throws with the file's name where one cannot be read. */
export function readGoldSet(split: Split): GoldDocument[] {
  const folder = new URL(`${split}/`, FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const parsed = parseGold(readFileSync(new URL(name, folder), 'utf8'));
      if (!parsed.ok) throw new Error(`gold/${split}/${name}: ${parsed.error}`);
      return { id: name.slice(0, -'.txt'.length), split, ...parsed.gold };
    });
}

export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
