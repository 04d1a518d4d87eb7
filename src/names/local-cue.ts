/**
 * Cues that the words around a name answer: `beforeWord` asks for a word that stands before it, `afterWord` for one
 * after it, both in the same sentence; `nearWord` for one on either side. A window counts words; 1 is the next one.
 */
import type { Span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { phraseAt } from './cue-phrase.ts';
import type { ReadyCue } from './rules.ts';

export interface Surroundings {
  text: string;
  tokens: Tokens;
  /** The tokens of the name, half open. */
  from: number;
  to: number;
  /** The offsets of its sentence. */
  sentence: Span;
}

export const isLocal = (cue: ReadyCue): boolean =>
  cue.kind === 'nearWord' || cue.kind === 'beforeWord' || cue.kind === 'afterWord';

/** The words on the page that satisfy a local cue, or null. */
export const localCue = (cue: ReadyCue, at: Surroundings): string | null => {
  const { text, tokens, from, to, sentence } = at;
  const own = cue.kind !== 'nearWord';
  const first = cue.kind === 'afterWord' ? to : Math.max(0, from - cue.window - 3);
  const last = cue.kind === 'beforeWord' ? from : Math.min(tokens.count, to + cue.window);
  for (let k = first; k < last; k++) {
    if (k >= from && k < to) continue;
    if (own && (tokens.start[k]! < sentence.start || tokens.start[k]! >= sentence.end)) continue;
    for (const phrase of cue.phrases) {
      const n = phrase.hashes.length;
      // The phrase's nearer edge must lie in the window, and no part of it in the name.
      if (k < from && (k + n > from || from - (k + n) >= cue.window)) continue;
      if (k >= to && k - to >= cue.window) continue;
      if (phraseAt(text, tokens, k, phrase)) return text.slice(tokens.start[k], tokens.end[k + n - 1]);
    }
  }
  return null;
};
