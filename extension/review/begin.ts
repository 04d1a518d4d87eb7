/** Begins a review: the text is hashed, laid against the sources that are there, and read by the engine. */
import { decisionsOf } from '../../src/crosscheck/intake/decisions.ts';
import { shortName } from '../../src/crosscheck/intake/new-source.ts';
import { newReview, type Review } from '../../src/crosscheck/intake/review.ts';
import { sameSource, type Same } from '../../src/crosscheck/intake/same-source.ts';
import { paragraphSpans } from '../../src/text/paragraphs.ts';
import { openDataset } from '../store/dataset.ts';
import { sha256Of } from '../store/documents.ts';
import { readBlocks } from '../ui/read-text.ts';
import type { Article } from '../../src/crosscheck/intake/text-article.ts';

export type { Same };
export type Begun =
  | { state: 'ready'; review: Review }
  /** The article waits for the choice. */
  | { state: 'known'; same: Same; article: Article }
  | { state: 'building' | 'failed' };

async function knownAs(article: Article, sha256: string): Promise<Same | null> {
  const dataset = await openDataset();
  if (!dataset.ok) return null;
  const sources = [];
  for await (const slice of dataset.value.all('sources')) sources.push(...slice.map(({ record }) => record));
  return sameSource(article, sha256, sources);
}

/** @param asked false once the user has chosen to add what is known */
export async function begin(article: Article, asked = true): Promise<Begun> {
  const { text, date, language, url, byline } = article;
  const sha256 = await sha256Of(new TextEncoder().encode(text).buffer);
  const same = asked ? await knownAs(article, sha256) : null;
  if (same) return { state: 'known', same, article };
  const spans = paragraphSpans(text);
  const reading = await readBlocks(
    spans.map(({ start, end }) => text.slice(start, end)),
    {
      ...(url === null ? {} : { host: new URL(url).hostname.slice(0, 200) }),
      ...(language === 'und' ? {} : { language }),
      ...(date ? { date: date.date, dateBasis: date.basis } : {}),
    },
  );
  if (reading.state !== 'ready') return { state: reading.state };
  const found = decisionsOf(
    reading.value,
    spans.map(({ start }) => start),
    byline,
  );
  const source = { ...article, sha256 };
  return { state: 'ready', review: newReview(source, shortName(source), found) };
}
