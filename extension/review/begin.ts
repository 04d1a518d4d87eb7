/** Begins a review: the text is hashed, laid against the sources that are there, and read by the engine. */
import { decisionsOf } from '../../src/crosscheck/intake/decisions.ts';
import { shortName } from '../../src/crosscheck/intake/new-source.ts';
import type { Review } from '../../src/crosscheck/intake/review.ts';
import { pageSource } from '../../src/crosscheck/page-source.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { paragraphSpans } from '../../src/text/paragraphs.ts';
import { openDataset } from '../store/dataset.ts';
import { sha256Of } from '../store/documents.ts';
import { readText } from '../ui/read-text.ts';
import type { Article } from './article.ts';

export type Begun =
  | { state: 'ready'; review: Review }
  | { state: 'known'; shortName: string }
  | { state: 'building' | 'failed' };

async function knownAs({ text, url, canonicalUrl }: Article, sha256: string): Promise<string | null> {
  const dataset = await openDataset();
  if (!dataset.ok) return null;
  const sources = [];
  for await (const slice of dataset.value.all('sources')) sources.push(...slice.map(({ record }) => record));
  const same = sources.find(({ textSha256 }) => textSha256 === sha256);
  const page = { url: url ?? '', canonicalUrl, fingerprint: fingerprint(text) };
  return same?.shortName ?? pageSource(page, sources)?.shortName ?? null;
}

export async function begin(article: Article): Promise<Begun> {
  const { text, date, language, url } = article;
  const sha256 = await sha256Of(new TextEncoder().encode(text).buffer);
  const known = await knownAs(article, sha256);
  if (known !== null) return { state: 'known', shortName: known };
  const spans = paragraphSpans(text);
  const reading = await readText(
    spans.map(({ start, end }) => text.slice(start, end)),
    {
      ...(url === null ? {} : { host: new URL(url).hostname.slice(0, 200) }),
      ...(language === 'und' ? {} : { language }),
      ...(date ? { date: date.date, dateBasis: date.basis } : {}),
    },
  );
  if (reading.state !== 'ready') return { state: reading.state };
  const found = decisionsOf(
    reading.value.blocks,
    spans.map(({ start }) => start),
  );
  const source = { ...article, sha256 };
  return { state: 'ready', review: { source, name: shortName(source), ...found, answers: {}, at: 0 } };
}
