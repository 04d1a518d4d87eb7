/** The user's marks on a page, as the content script needs them to find the passages. No note, no rating, no tag. */
import { positionOf, quoteOf } from '../../../src/annotation/read.ts';
import type { Answer, Ask } from '../../protocol/envelope.ts';
import type { ToBackground } from '../../protocol/to-background.ts';
import { annotationsOfPage } from '../../store/annotation-list.ts';
import { forgetOrphans, keepText, keptOf } from '../../store/kept-texts.ts';
import { noteStates, type FoundState } from '../../store/mark-states.ts';
import { succeed, type Outcome } from '../../store/outcome.ts';

export async function marksOn(
  url: string,
  canonicalUrl: string | null,
  also: readonly string[] = [],
): Promise<Outcome<Answer<ToBackground, 'annotationsFor'>>> {
  const list = await annotationsOfPage(url, canonicalUrl, also);
  if (!list.ok) return list;
  const kept = await keptOf(list.value.rows.map(({ id }) => id));
  // Where that cannot be told nothing is kept, and the marks are found all the same.
  const hasText = (id: string) => !kept.ok || kept.value.has(id);
  const value = list.value.rows.flatMap(({ id, annotation }) => {
    const quote = quoteOf(annotation);
    if (!quote) return [];
    const { exact, prefix, suffix } = quote;
    return [
      { id, exact, prefix, suffix, start: positionOf(annotation)?.start ?? null, hasText: hasText(id) },
    ];
  });
  return { ok: true, value };
}

/** Keeps what the page says for marks that were just made on it, and forgets what was kept for marks that are gone. */
export async function keep({ ids, ...page }: Ask<ToBackground, 'keepText'>): Promise<Outcome<null>> {
  const outcome = await keepText(ids, page);
  await forgetOrphans();
  return outcome;
}

/** The notebook lists what has changed since it was marked, also where no panel was open on its page. */
export async function noteFound(found: readonly FoundState[]): Promise<Outcome<null>> {
  const noted = await noteStates(found);
  return noted.ok ? succeed(null) : noted;
}
