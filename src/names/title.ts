/** Titles before a person's name are matched and left out of the mention: "Mullah [Fazlullah]", "Gen. [Asim Munir]". */
import type { Span } from '../text/span.ts';

const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president premier minister senator governor gen general lt
   lieutenant col colonel maj major capt captain brig brigadier adm admiral sgt mullah mulla maulana maulvi mawlawi mufti
   allama ayatollah imam barrister justice nawabzada nawab`.split(/\s+/),
);
const WORD = /^([a-z]+)\.?\s+/i;

/** The span of a person's name without the titles before it; as it is where nothing else is left. */
export const withoutTitle = (text: string, span: Span): Span => {
  let start = span.start;
  for (;;) {
    const word = WORD.exec(text.slice(start, Math.min(span.end, start + 24)));
    if (word === null || !TITLES.has(word[1]!.toLowerCase()) || start + word[0].length >= span.end) break;
    start += word[0].length;
  }
  return { start, end: span.end };
};
