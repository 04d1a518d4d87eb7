/** Cuts a text at its mentions: `[{text: 'In '}, {text: 'Mastung', mention}, {text: ' on'}]`. */
import type { Mention } from '../../src/scan/mention.ts';

export interface Segment {
  text: string;
  start: number;
  mention: Mention | null;
}

/** The text is kept whole; of mentions that overlap the first one wins, the longer before the shorter. */
export function segments(text: string, mentions: readonly Mention[]): Segment[] {
  const parts: Segment[] = [];
  let at = 0;
  const push = (end: number, mention: Mention | null) => {
    if (end > at) parts.push({ text: text.slice(at, end), start: at, mention });
    at = Math.max(at, end);
  };
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < at || mention.end > text.length) continue;
    push(mention.start, null);
    push(mention.end, mention);
  }
  push(text.length, null);
  return parts;
}
