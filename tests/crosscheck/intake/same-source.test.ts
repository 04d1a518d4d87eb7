import { describe, expect, it } from 'vitest';
import { sourceRecord } from '../../../src/crosscheck/intake/new-source.ts';
import { sameSource } from '../../../src/crosscheck/intake/same-source.ts';
import { source } from './a-review.ts';
import { ARTICLE } from './an-article.ts';

const known = { ...source, text: ARTICLE, sha256: 'b'.repeat(64), url: 'https://lantern.example/flood' };
const sources = [sourceRecord(known, 'The Lantern, news, 4 Mar 2025')];
const nowhere = { text: 'Other words.', url: null, canonicalUrl: null };
const OTHER = 'c'.repeat(64);

describe('sameSource', () => {
  it.each([
    ['the very text', { ...nowhere, text: ARTICLE }, known.sha256, 'hash'],
    [
      'its address, with other words',
      { ...nowhere, url: 'https://www.lantern.example/flood?utm_source=x' },
      OTHER,
      'address',
    ],
    [
      'a copy elsewhere',
      { ...nowhere, text: `${ARTICLE}\n\nOne line more.`, url: 'https://copy.example/x' },
      OTHER,
      'text',
    ],
    [
      'another text at another address',
      { ...nowhere, url: 'https://lantern.example/fire' },
      OTHER,
      undefined,
    ],
    ['a quotation of one paragraph', { ...nowhere, text: ARTICLE.slice(0, 300) }, OTHER, undefined],
  ])('%s', (_, page, sha256, by) => {
    expect(sameSource(page, sha256, sources)?.by).toBe(by);
  });

  it('is none where nothing is known', () => {
    expect(sameSource({ ...nowhere, text: '' }, OTHER, [])).toBeNull();
  });

  it('is written down where its reader says that it is newer', () => {
    expect(sourceRecord({ ...known, newerThan: 'The Lantern' }, 'x y z').note).toContain('The Lantern');
    expect(sourceRecord(known, 'x y z')).not.toHaveProperty('note');
  });
});
