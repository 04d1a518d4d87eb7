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

/** What stands between two paragraphs, behind the first line's end. */
const rest = /[^\S\n]*\n\s*/y;

/** Where the next gap between paragraphs begins, and its end in `rest.lastIndex`; the text's end where there is none. */
const gapAt = (text: string, from: number): number => {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    rest.lastIndex = at + 1;
    if (rest.test(text)) return at;
  }
  return text.length;
};

/** Spans of the blocks in order; only white space lies between them. UTF-16, half open; linear. */
export const paragraphSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (;;) {
    const to = gapAt(text, from);
    let at = from;
    while (to - at > LONGEST) {
      const cut = cutPoint(text, at, at + LONGEST);
      spans.push({ start: at, end: cut });
      at = cut;
    }
    if (text.slice(at, Math.min(to, at + 4096)).trim() !== '' || to - at > 4096)
      spans.push({ start: at, end: to });
    if (to === text.length) return spans;
    from = rest.lastIndex;
  }
};
