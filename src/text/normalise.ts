/**
 * A text as matching sees it, with the way back to the text as written.
 *
 * Example: "Tehrik–e–Tālibān." becomes `{text: "tehrik e taliban", map: [0, 1, ..., 15, 16]}`: `map[i]` is the raw
 * offset of the normalised unit `i`, and the entry after the last the end of the last word. `rawSpan` leads a span back.
 * Words are separated by one space, whatever stood between them.
 */
import { WORD, foldOf, foldedUnit } from './fold.ts';
import type { Span } from './span.ts';
import { tokenise } from './tokens.ts';

export interface Normalised {
  text: string;
  /** Never decreasing; one entry more than `text` has units. */
  map: Uint32Array;
}

/** Normalises a text. Linear, never throws; offsets are UTF-16. */
export const normalise = (raw: string): Normalised => {
  const tokens = tokenise(raw);
  const parts: string[] = [];
  const offsets: number[] = [];
  for (let k = 0; k < tokens.count; k++) {
    if (k > 0) {
      parts.push(' ');
      offsets.push(tokens.end[k - 1]!);
    }
    for (let i = tokens.start[k]!; i < tokens.end[k]!; i++) {
      const unit = raw.charCodeAt(i);
      const entry = foldOf(unit);
      if ((entry & WORD) === 0) continue;
      const folded = foldedUnit(unit, entry);
      parts.push(folded);
      for (let n = 0; n < folded.length; n++) offsets.push(i);
    }
  }
  const map = new Uint32Array(offsets.length + 1);
  map.set(offsets);
  map[offsets.length] = tokens.count === 0 ? 0 : tokens.end[tokens.count - 1]!;
  return { text: parts.join(''), map };
};

/** The raw span of a non-empty span of the normalised text; a letter that folds to two is taken whole. */
export const rawSpan = ({ map }: Normalised, span: Span): Span => {
  const start = map[span.start] ?? 0;
  const last = map[span.end - 1] ?? start;
  return { start, end: Math.max(map[span.end] ?? start, last + 1) };
};
