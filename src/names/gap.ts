/**
 * What may stand between two words of a name: "Islamic\nState" and "Islamic-State" are the name, "Islamic. State" and
 * "Islamic, State" are not, unless the alias itself has the dot or the comma.
 */
import { IGNORED, foldOf } from '../text/fold.ts';

const MAX_GAP = 16;
const NEWLINE = 10;
const SPACE = 0x20;
const DOT = 0x2e;
/** A dot may follow a word of no more letters: an initial or an abbreviation. */
const LONGEST_DOTTED = 4;

/** Hyphens, dashes, spaces and the non-joiner. */
const isSoft = (unit: number): boolean =>
  unit === SPACE ||
  unit === 0x2d ||
  unit === 0xa0 ||
  unit === 9 ||
  unit === NEWLINE ||
  unit === 13 ||
  unit === 0x200c ||
  (unit >= 0x2000 && unit <= 0x2015) ||
  unit === 0x202f ||
  unit === 0x2212 ||
  unit === 0x3000;

/**
 * Whether the text from `from` to `to` may stand between two words of a name.
 * @param wordLength of the word before it
 * @param alias the alias's units; its own punctuation there is at [aliasFrom, aliasTo)
 */
export const gapFits = (
  text: string,
  from: number,
  to: number,
  wordLength: number,
  alias: Uint16Array,
  aliasFrom: number,
  aliasTo: number,
): boolean => {
  if (to - from > MAX_GAP) return false;
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NEWLINE && ++lines > 1) return false;
    if (isSoft(unit) || (foldOf(unit) & IGNORED) !== 0) continue;
    if (unit === DOT && wordLength <= LONGEST_DOTTED && i === from) continue;
    let own = false;
    for (let k = aliasFrom; k < aliasTo && !own; k++) own = alias[k] === unit;
    if (!own) return false;
  }
  return true;
};
