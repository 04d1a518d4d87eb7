/** A figure of a page as its own numbers are laid side by side. */
import type { Figure } from '../figures/figure.ts';
import type { Doubt } from './brief.ts';
import type { ComparableFigure } from './comparable.ts';

/** `{key: 'f3', figure, block: 2, sentence: 5, inTitle: false}`: blocks and sentences are numbered over the page. */
export interface PageFigure {
  key: string;
  figure: Figure;
  block: number;
  /** Where it isn't known, the sentence's words stand for it, else the block. */
  sentence?: number;
  words?: string;
  inTitle?: boolean;
}

export interface Item extends PageFigure {
  c: ComparableFigure;
}

/** A question and the figure that it is about. */
export type Found = [key: string, doubt: Doubt];

export const isCount = (i: Item): boolean => i.c.kind === 'count' && i.c.value !== null && !i.c.vague;
export const number = (i: Item): number => i.c.value ?? i.c.low ?? i.c.high ?? 0;
/** Counts of one kind of thing. */
export const like = (a: Item, b: Item): boolean =>
  a.c.unit === b.c.unit && a.c.measure !== null && a.c.measure === b.c.measure;
