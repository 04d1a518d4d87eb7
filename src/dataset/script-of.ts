import type { Alias } from './alias.ts';

const SCRIPTS: readonly [Alias['script'], RegExp][] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/** In which of the scripts that aliases tell apart a name is written. */
export const scriptOf = (text: string): Alias['script'] =>
  SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'Other';
