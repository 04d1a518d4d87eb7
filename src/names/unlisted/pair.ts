/** Two places with a hyphen between, which are no one name: "the Pakistan-Iran border". */
import { HAS_UPPER } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Features, classOfSpan } from './features.ts';
import * as GAP from './gap.ts';
import { PLACE_CLASSES as PLACES } from './place-classes.ts';
import * as WORD_CLASS from './word-class.ts';

const BETWEEN = wordSet(
  'road highway motorway border expressway corridor line railway route frontier crossing',
);

/** "Dhaka-Tangail highway", "Pakistan-Iran border", "the Israel-Hamas war": two names. */
export const isPair = (f: Features, k: number): boolean => {
  const known = WORD_CLASS.country | WORD_CLASS.bigCity | WORD_CLASS.organisation;
  const isOne = (word: number, from: number): boolean =>
    (f.lex[word]! & known) !== 0 ||
    (from >= 0 && from + 2 <= f.count && (classOfSpan(f, from, from + 2) & WORD_CLASS.country) !== 0);
  // "Japan-South Korea"
  if (isOne(k, k) && isOne(k - 1, k - 2)) return (classOfSpan(f, k - 1, k + 1) & PLACES) === 0;
  return (
    k + 1 < f.count &&
    (f.lex[k]! & (WORD_CLASS.demonym | PLACES)) !== WORD_CLASS.demonym &&
    f.gap[k + 1] === GAP.space &&
    BETWEEN.has(f.t.hash[k + 1]!) &&
    (f.t.shape[k + 1]! & HAS_UPPER) === 0
  );
};
