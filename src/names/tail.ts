/**
 * Generic words after a place's name are matched and left out of the mention where the name can stand without them:
 * "[Mohmand] Agency", "[North Waziristan] district", but "North-West Frontier Province".
 */
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { tokenBuffer, tokenise } from '../text/tokens.ts';
import { hitBuffer } from './hits.ts';
import { findNames } from './lookup.ts';
import type { NameIndex } from './name-index.ts';

const TAILS = new Set(
  'agency district province city town village county division tehsil governorate region state prefecture oblast'.split(
    ' ',
  ),
);
const tokens = tokenBuffer(64);
const hits = hitBuffer(16);

/** The span of a place's name without its generic tail; as it is where the rest is no name of the same place. */
export const withoutTail = (text: string, span: Span, entity: number, index: NameIndex): Span => {
  const space = text.slice(span.start, span.end).search(/\s\S+$/);
  if (space < 0 || !TAILS.has(foldWord(text.slice(span.start + space, span.end)))) return span;
  const head = text.slice(span.start, span.start + space).trimEnd();
  findNames(head, tokenise(head, tokens), index, hits);
  for (let n = 0; n < hits.count; n++) {
    if (hits.start[n] !== 0 || hits.end[n] !== head.length) continue;
    for (let row = hits.rowFrom[n]!; row < hits.rowTo[n]!; row++)
      if (index.ownerOf(row) === entity) return { start: span.start, end: span.start + head.length };
  }
  return span;
};
