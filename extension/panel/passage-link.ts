/** An address that leads anyone to a marked passage, in browsers that know text fragments. */
import { positionOf, quoteOf, urlOf } from '../../src/annotation/read.ts';
import { passageAddress } from '../../src/annotation/text-fragment.ts';
import { keptText } from '../store/kept-texts.ts';
import type { StoredAnnotation } from '../store/rows.ts';

/** Unique in the page's text where that was kept; the page's own address where the passage cannot be told from others. */
export async function passageLink({ id, annotation }: StoredAnnotation): Promise<string> {
  const quote = quoteOf(annotation);
  const url = urlOf(annotation);
  if (!quote) return url;
  const kept = await keptText(id);
  const start = positionOf(annotation)?.start ?? null;
  return passageAddress(url, { ...quote, start }, kept.ok ? (kept.value?.text ?? null) : null);
}
