import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainUrl } from '../../src/text/plain-address.ts';

const plain = (address: string) => plainUrl(new URL(address)).href;

describe('one article', () => {
  const article = 'https://news.example/2018/07/story-7';
  test.each([
    ['as it is', article],
    ['with a slash', `${article}/`],
    ['with an index page', `${article}/index.html`],
    ['on the host with www', 'https://www.news.example/2018/07/story-7'],
    ['on a mobile host', 'https://m.news.example/2018/07/story-7'],
    ['on a mobile host in full', 'https://mobile.news.example/2018/07/story-7'],
    ['on an AMP host', 'https://amp.news.example/2018/07/story-7'],
    ['on an AMP host with www', 'https://www.amp.news.example/2018/07/story-7'],
    ['AMP behind the name', `${article}/amp`],
    ['AMP behind the name, with a slash', `${article}/amp/`],
    ['AMP before the path', 'https://news.example/amp/2018/07/story-7'],
    ['AMP within the path', 'https://news.example/2018/07/amp/story-7'],
    ['AMP as an ending', `${article}.amp`],
    ['AMP as a parameter without a value', `${article}?amp`],
    ['AMP as a parameter', `${article}?amp=1`],
    ['AMP in a word', `${article}?amp=true`],
    ['AMP with an underscore', `${article}?_amp=true`],
    ['AMP as an output type', `${article}?outputType=amp`],
    ['AMP as an output', `${article}?output=amp`],
    ['AMP as a format', `${article}?format=amp`],
    ['print behind the name', `${article}/print`],
    ['print before the path', 'https://news.example/print/2018/07/story-7'],
    ['print within the path', 'https://news.example/2018/print/07/story-7'],
    ['a printer-friendly page', `${article}/printer-friendly`],
    ['print as a parameter', `${article}?print=1`],
    ['print in a word', `${article}?print=true`],
    ['print as a view', `${article}?view=print`],
    ['print as a page wanted', `${article}?pagewanted=print`],
    ['the mobile switch of a blog', `${article}?m=1`],
    ['in an AMP cache', 'https://news-example.cdn.ampproject.org/c/s/news.example/2018/07/story-7'],
    [
      'in an AMP cache, as AMP',
      'https://news-example.cdn.ampproject.org/v/s/amp.news.example/2018/07/story-7/amp',
    ],
    ['in a search engine’s viewer', 'https://www.google.com/amp/s/news.example/2018/07/story-7'],
    ['in another country’s viewer', 'https://www.google.co.uk/amp/s/www.news.example/2018/07/story-7?amp=1'],
    ['by way of a newsletter', `${article}?utm_source=mail&fbclid=x`],
  ])('%s', (_, address) => expect(plain(address)).toBe(article));

  test.each([
    [
      'AMP before a file’s ending',
      'https://news.example/story-7.amp.html',
      'https://news.example/story-7.html',
    ],
    ['AMP in a script’s name', 'https://news.example/amp_show/7.cms', 'https://news.example/show/7.cms'],
    ['a mobile label in the middle', 'https://en.m.wiki.example/x', 'https://en.wiki.example/x'],
    ['a port of its own', 'http://m.news.example:8080/a', 'http://news.example:8080/a'],
    [
      'what names the article, in one order',
      'https://news.example/read?b=2&id=7&a=1&amp=1',
      'https://news.example/read?a=1&b=2&id=7',
    ],
    ['a place in it', 'https://news.example/a#part-2', 'https://news.example/a#part-2'],
  ])('%s', (_, address, expected) => expect(plain(address)).toBe(expected));
});

describe('what names something else stays', () => {
  test.each([
    ['a word that only begins so', 'https://news.example/amplifier', 'https://news.example/printing'],
    ['a name that ends so', 'https://news.example/lamp', 'https://news.example/guitar-amp'],
    ['a domain that is so called', 'https://amp.example/', 'https://m.example/'],
    ['the only segment', 'https://news.example/print', 'https://news.example/'],
    ['a format that is none of these', 'https://news.example/a?format=long', 'https://news.example/a'],
    ['a letter with another value', 'https://news.example/a?m=201807', 'https://news.example/a'],
    ['a cache that names no host', 'https://x.cdn.ampproject.org/c/s/', 'https://x.cdn.ampproject.org/c/'],
    ['another host', 'https://sport.news.example/a', 'https://news.example/a'],
  ])('%s', (_, one, other) => expect(plain(one)).not.toBe(plain(other)));

  test.each(['file:///home/amp/print', 'about:blank', 'data:text/plain,print', 'ni:///sha-256;print/amp'])(
    'all of %s',
    (address) => expect(plain(address)).toBe(new URL(address).href),
  );
});

test('a plain address is plain, whatever is put around it', () => {
  const part = fc.constantFrom('amp', 'print', 'a', 'index.html', 'a.amp.html', 'amp_a', '', 'a.print.amp');
  const label = fc.constantFrom('www', 'm', 'amp', 'news');
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), fc.array(part, { maxLength: 5 }), (labels, parts) => {
      const once = plain(`https://${[...labels, 'paper', 'example'].join('.')}/${parts.join('/')}`);
      expect(plain(once)).toBe(once);
      expect(new URL(once).hostname).toMatch(/paper\.example$/);
    }),
  );
});
