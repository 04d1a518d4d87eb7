/** The bits of words by their names, for who fills a lexicon and who reads one. */
import * as WORD_CLASS from './word-class.ts';

export type WordClass = keyof typeof WORD_CLASS;
export const CLASS_BITS: Readonly<Record<WordClass, number>> = { ...WORD_CLASS };

/** All bits that have a meaning. */
export const KNOWN_CLASSES = Object.values(CLASS_BITS).reduce((all, bit) => all | bit, 0);

/** The names of the bits that are set, for tests and for saying why. */
export const classNames = (bits: number): WordClass[] =>
  (Object.keys(CLASS_BITS) as WordClass[]).filter((name) => (bits & CLASS_BITS[name]) !== 0);
