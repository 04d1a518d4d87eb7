/** Stored annotations for the notebook's tests. */
import type { StoredAnnotation } from '../../../extension/store/rows.ts';
import { buildAnnotation } from '../../../src/annotation/build.ts';
import { pageKey } from '../../../src/annotation/page-key.ts';
import { rate } from '../../../src/annotation/ratings.ts';
import type { Writing } from '../../../src/annotation/writing.ts';

interface Wanted extends Partial<Omit<Writing, 'rating' | 'claim' | 'evidence'>> {
  exact?: string;
  url?: string;
  claim?: string;
  /** A step of the scale "evidence". */
  rating?: string;
  evidence?: { url: string; archiveUrl?: string }[];
  day?: string;
  state?: StoredAnnotation['state'];
}

/** `stored('ferry', {exact: '212 people'})` has the id `urn:uuid:ferry`: short, since no schema looks at it. */
export function stored(name: string, wanted: Wanted = {}): StoredAnnotation {
  const { exact = 'words', url = 'https://news.example/a', day = '2026-01-01', state } = wanted;
  const { claim, rating, evidence = [], ...writing } = wanted;
  const now = new Date(`${day}T10:00:00Z`);
  const id = `urn:uuid:${name}`;
  const annotation = buildAnnotation(
    {
      url,
      canonicalUrl: null,
      title: `Page of ${name}`,
      language: null,
      published: null,
      exact,
      prefix: '',
      suffix: '',
      start: 0,
      end: exact.length,
    },
    {
      ...writing,
      claim: claim === undefined ? null : { text: claim },
      rating: rating === undefined ? null : (rate('evidence', rating) ?? null),
      evidence: evidence.map((one) => ({
        ...one,
        accessed: now.toISOString(),
        kind: 'primary' as const,
      })),
    },
    { id, now, version: '0.1.0' },
  );
  const { created, modified } = annotation;
  return {
    id,
    rev: '1-aa',
    page: pageKey(url),
    created,
    modified,
    annotation,
    ...(state ? { state } : {}),
  };
}
