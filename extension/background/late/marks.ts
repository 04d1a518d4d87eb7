/** The user's marks on a page, as the content script needs them to find the passages. No note, no rating, no tag. */
import { positionOf, quoteOf } from '../../../src/annotation/read.ts';
import type { Answer } from '../../protocol/envelope.ts';
import type { ToBackground } from '../../protocol/to-background.ts';
import { annotationsOfPage } from '../../store/annotation-list.ts';
import type { Outcome } from '../../store/outcome.ts';

export async function marksOn(
  url: string,
  canonicalUrl: string | null,
): Promise<Outcome<Answer<ToBackground, 'annotationsFor'>>> {
  const list = await annotationsOfPage(url, canonicalUrl);
  if (!list.ok) return list;
  const value = list.value.rows.flatMap(({ id, annotation }) => {
    const quote = quoteOf(annotation);
    if (!quote) return [];
    const { exact, prefix, suffix } = quote;
    return [{ id, exact, prefix, suffix, start: positionOf(annotation)?.start ?? null }];
  });
  return { ok: true, value };
}
