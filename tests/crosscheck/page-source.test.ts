import { describe, expect, test } from 'vitest';
import { claimsOfOthers, pageSource, pageSources, plainAddress } from '../../src/crosscheck/page-source.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';

const text = (name: string) =>
  Array.from({ length: 400 }, (_, i) => `${name}${(i * i) % 397} ${name}${i % 89}`).join(' ');

describe('plainAddress', () => {
  const plain = 'example.com/2018/story';
  test.each([
    'https://example.com/2018/story',
    'http://www.example.com/2018/story/',
    'https://example.com:443/2018/story#comments',
    'https://example.com/2018/story?utm_source=x&utm_medium=y&fbclid=z',
    'https://m.example.com/2018/story/amp',
    'https://amp.example.com/2018/story?amp=1',
    'https://example.com/2018/story/print',
    'https://EXAMPLE.com/2018/story/index.html',
  ])('%s', (url) => expect(plainAddress(url)).toBe(plain));
  test('what names the article stays, in one order', () => {
    expect(plainAddress('https://example.com/read.php?page=2&id=7&gclid=1')).toBe(
      'example.com/read.php?id=7&page=2',
    );
    expect(plainAddress('https://example.com/read.php?id=7&page=2')).toBe('example.com/read.php?id=7&page=2');
  });
  test.each(['', 'no address', 'file:///x.html', 'about:blank', 'javascript:alert(1)', null, undefined])(
    '%s is none',
    (url) => expect(plainAddress(url)).toBeNull(),
  );
  test('a port of its own is another site', () => {
    expect(plainAddress('http://127.0.0.1:8080/a')).not.toBe(plainAddress('http://127.0.0.1:9090/a'));
  });
});

describe('pageSource', () => {
  const sources = [
    {
      id: 'sm:t/source/a',
      shortName: 'A',
      url: 'https://example.com/2018/story',
      fingerprint: fingerprint(text('alpha')),
    },
    { id: 'sm:t/source/b', shortName: 'B', fingerprint: fingerprint(text('beta')) },
    { id: 'sm:t/source/c', shortName: 'C', url: 'https://front.example/' },
  ];
  test('by the address, canonical or shown', () => {
    const found = { id: 'sm:t/source/a', shortName: 'A', by: 'address' };
    expect(pageSource({ url: 'https://www.example.com/2018/story?utm_source=n' }, sources)).toEqual(found);
    expect(
      pageSource({ url: 'https://cache.example/x', canonicalUrl: 'http://example.com/2018/story/' }, sources),
    ).toEqual(found);
  });
  test('by the text in another frame', () => {
    const page = {
      url: 'http://127.0.0.1:8000/b.html',
      fingerprint: fingerprint(`menu home news ${text('beta')} more about us`),
    };
    expect(pageSource(page, sources)).toEqual({ id: 'sm:t/source/b', shortName: 'B', by: 'text' });
  });
  test('another page of the same site, another text, a front page: none', () => {
    expect(
      pageSource({ url: 'https://example.com/2019/other', fingerprint: fingerprint(text('gamma')) }, sources),
    ).toBeNull();
    expect(pageSource({ url: 'https://front.example/' }, sources)).toBeNull();
    expect(pageSource({ url: 'file:///seed.txt' }, [])).toBeNull();
  });
});

describe('a page that was added twice', () => {
  const url = 'https://example.com/2025/flood';
  const sources = [
    { id: 'sm:t/source/new', shortName: 'New', url, fingerprint: fingerprint(text('later')) },
    {
      id: 'sm:t/source/old',
      shortName: 'Old',
      url: `${url}?utm_source=x`,
      fingerprint: fingerprint(text('first')),
    },
    {
      id: 'sm:t/source/copy',
      shortName: 'Copy',
      url: 'https://copy.example/x',
      fingerprint: fingerprint(text('first')),
    },
    {
      id: 'sm:t/source/other',
      shortName: 'Other',
      url: 'https://example.com/2025/fire',
      fingerprint: fingerprint(text('fire')),
    },
  ];
  const page = { url, fingerprint: fingerprint(text('first')) };

  test('is all of its states and its copies, those of its address first', () => {
    expect(pageSources(page, sources).map(({ id, by }) => [id.split('/').at(-1), by])).toEqual([
      ['new', 'address'],
      ['old', 'address'],
      ['copy', 'text'],
    ]);
  });

  test('is laid against what others say only', () => {
    const claims = sources.map(({ id: documentId }) => ({ documentId }));
    expect(claimsOfOthers(claims, pageSources(page, sources))).toEqual([{ documentId: 'sm:t/source/other' }]);
    expect(claimsOfOthers(claims, [])).toEqual(claims);
  });
});
