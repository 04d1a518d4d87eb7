/** Capitalised words, and whether each is a name that the pack knows. */
import type { Explained, Gap, SeedDocument } from './gap.ts';
import { holding, type CoveredSpan } from './spans.ts';
import { FUNCTION_WORDS } from './words.ts';

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;
/** Before the first word of a sentence: the beginning, a line break, or a mark of its end, with or without a space. */
const SENTENCE_OPENS = /(?:^|[\n.!?*:])[\s“"'‘(*]*$/u;

/** The lower-case words of some documents: a word that opens a sentence and stands among them is no name. */
export function ordinaryWords(documents: readonly SeedDocument[]): ReadonlySet<string> {
  const words = new Set(FUNCTION_WORDS);
  for (const { text } of documents)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu)) words.add(word);
  return words;
}

/**
 * The capitalised words of a document that no record covers. A word that opens a sentence is passed over where it is an
 * ordinary one; everywhere else a capital needs a name, a description, a figure or an explanation.
 */
export function capitalGaps(
  doc: SeedDocument,
  spans: readonly CoveredSpan[],
  ordinary: ReadonlySet<string>,
): { gaps: Gap[]; explained: Explained[]; passed: number } {
  const { fileName, text } = doc;
  const gaps: Gap[] = [];
  const explained: Explained[] = [];
  let passed = 0;
  for (const { index, 0: word } of text.matchAll(CAPITALISED)) {
    const by = holding(spans, index, index + word.length);
    if (by.some((span) => span.by === 'name' || span.by === 'figure')) continue;
    const why = by.find((span) => span.by === 'coverage') ?? by[0];
    if (why) explained.push({ document: fileName, at: index, words: word, by: `${why.by}: ${why.record}` });
    else if (
      SENTENCE_OPENS.test(text.slice(Math.max(0, index - 8), index)) &&
      ordinary.has(word.toLowerCase())
    )
      passed++;
    else
      gaps.push({
        document: fileName,
        at: index,
        code: 'capital',
        message: `"${word}" is a name that no record covers`,
      });
  }
  return { gaps, explained, passed };
}
