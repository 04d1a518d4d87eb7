import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, pageKey, pageKeys } from '../../src/annotation/page-key.ts';

describe('pageKey', () => {
  it.each([
    ['scheme', 'http://news.example/a', 'https://news.example/a'],
    ['default port', 'http://news.example:80/a', 'https://news.example/a'],
    ['host case', 'https://News.Example/A', 'https://news.example/A'],
    ['fragment', 'https://news.example/a#part-2', 'https://news.example/a'],
    ['final slash', 'https://news.example/a/', 'https://news.example/a'],
    ['home page', 'https://news.example', 'https://news.example/'],
    ['utm', 'https://news.example/a?utm_source=x&UTM_medium=y', 'https://news.example/a'],
    ['click ids', 'https://news.example/a?id=7&fbclid=abc&gclid=d', 'https://news.example/a?id=7'],
    ['order', 'https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['repeated', 'https://news.example/a?t=2&t=1', 'https://news.example/a?t=1&t=2'],
    ['credentials', 'https://me:secret@news.example/a', 'https://news.example/a'],
    ['blanks', '  https://news.example/a ', 'https://news.example/a'],
  ])('drops what does not change the article: %s', (_, address, key) => {
    expect(pageKey(address)).toBe(key);
  });

  it.each([
    ['a parameter that names the article', 'https://news.example/a?id=7', 'https://news.example/a?id=8'],
    ['another host', 'https://news.example/a', 'https://sport.news.example/a'],
    ['a section of its own', 'https://news.example/print', 'https://news.example/amp'],
    ['another port', 'http://127.0.0.1:4173/a', 'http://127.0.0.1:4174/a'],
    ['a routing fragment', 'https://news.example/#/a', 'https://news.example/#/b'],
    ['a hash-bang', 'https://news.example/#!a', 'https://news.example/#!b'],
    ['letter case of the path', 'https://news.example/A', 'https://news.example/a'],
    ['a word that only begins like a tracker', 'https://news.example/?utmost=1', 'https://news.example/'],
  ])('keeps apart: %s', (_, a, b) => {
    expect(pageKey(a)).not.toBe(pageKey(b));
  });

  it('leaves other addresses as they are, without a plain fragment', () => {
    expect(pageKey('file:///home/me/page.html#x')).toBe('file:///home/me/page.html');
    expect(pageKey('ni:///sha-256;n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg')).toBe(
      'ni:///sha-256;n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
    );
    expect(pageKey('no address')).toBe('no address');
  });

  it('looks where 0.1.0 has put its marks, too', () => {
    expect(pageKeys('https://news.example/a')).toEqual(['https://news.example/a']);
    expect(pageKeys('http://m.news.example/a/?utm_source=x')).toEqual([
      'https://news.example/a',
      'https://m.news.example/a',
    ]);
    expect(pageKeys(' no address ')).toEqual(['no address']);
  });

  it('is a key of itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(pageKey(pageKey(address))).toBe(pageKey(address));
      }),
    );
  });
});

it('gives the host of a page', () => {
  expect(hostOf('https://news.example:8080/a')).toBe('news.example');
  expect(hostOf('nothing')).toBe('');
});
