/** Which words of a document lie under a record. */
import type { Coverage } from '../coverage.ts';
import type { Pack } from '../pack.ts';

export interface CoveredSpan {
  start: number;
  end: number;
  by: 'name' | 'description' | 'figure' | 'coverage';
  /** The record that covers: an entity's id, a figure's id, or a reason with its note. */
  record: string;
}

/** All spans of one document that some record covers. */
export function coveredSpans(pack: Pack, coverage: readonly Coverage[], documentId: string): CoveredSpan[] {
  const spans: CoveredSpan[] = [];
  for (const { entityId, locator, descriptive } of pack.mentions)
    if (locator.documentId === documentId)
      spans.push({ ...spanOf(locator), by: descriptive ? 'description' : 'name', record: entityId });
  for (const { id, locator } of pack.figureClaims)
    if (locator?.documentId === documentId) spans.push({ ...spanOf(locator), by: 'figure', record: id });
  for (const { locator, reason, note } of coverage)
    if (locator.documentId === documentId)
      spans.push({ ...spanOf(locator), by: 'coverage', record: note ? `${reason} (${note})` : reason });
  return spans;
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** The spans that hold a stretch of text whole. */
export const holding = (spans: readonly CoveredSpan[], start: number, end: number): CoveredSpan[] =>
  spans.filter((span) => span.start <= start && end <= span.end);
