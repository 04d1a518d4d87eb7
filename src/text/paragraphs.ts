/**
 * A whole text as the blocks that a page would have: paragraphs, and long ones cut at a sentence or a space.
 * "One.\n\nTwo\nlines" is [0, 4) and [6, 15).
 */
import type { Span } from './span.ts';

/** Longer blocks are cut, so that one endless line is no endless block. */
const LONGEST = 32_768;

const cutPoint = (text: string, from: number, to: number): number => {
  const tail = text.slice(to - 512, to);
  const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'));
  const space = stop >= 0 ? stop + 1 : tail.lastIndexOf(' ');
  return space < 0 || to - 512 + space <= from ? to : to - 512 + space + 1;
};

/** Spans of the blocks in order; only white space lies between them. UTF-16, half open; linear. */
export const paragraphSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  const gap = /\n[^\S\n]*\n\s*/g;
  let from = 0;
  for (;;) {
    const match = gap.exec(text);
    const to = match === null ? text.length : match.index;
    let at = from;
    while (to - at > LONGEST) {
      const cut = cutPoint(text, at, at + LONGEST);
      spans.push({ start: at, end: cut });
      at = cut;
    }
    if (text.slice(at, Math.min(to, at + 4096)).trim() !== '' || to - at > 4096)
      spans.push({ start: at, end: to });
    if (match === null) return spans;
    from = match.index + match[0].length;
  }
};
