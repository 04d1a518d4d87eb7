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

/** The words on the page that satisfy a local cue, or null. */
export const localCue = (cue: ReadyCue, at: Surroundings): string | null => {
  const { text, tokens: t, from, to, sentence } = at;
  const ownSentence = cue.kind !== 'nearWord';
  const first = cue.kind === 'afterWord' ? to : Math.max(0, from - cue.window - cue.longest + 1);
  const last = cue.kind === 'beforeWord' ? from : Math.min(t.count, to + cue.window);
  for (let k = first; k < last; k++) {
    if (k === from) k = to;
    if (k >= last) break;
    const phrases =
      cue.phrases.get(t.hash[k]!) ?? (t.stem[k] === 0 ? undefined : cue.phrases.get(t.stem[k]!));
    if (phrases === undefined) continue;
    if (ownSentence && (t.start[k]! < sentence.start || t.start[k]! >= sentence.end)) continue;
    for (const phrase of phrases) {
      const end = k + phrase.hashes.length;
      // The phrase's nearer edge must lie in the window, and no part of it in the name.
      if (k < from && (end > from || from - end >= cue.window)) continue;
      if (phraseAt(text, t, k, phrase)) return text.slice(t.start[k], t.end[end - 1]);
    }
  }
  return null;
};
