import { describe, expect, it } from 'vitest';
import { coversAll, patternOf, siteFromInput, siteOf } from '../../../extension/platform/access.ts';

describe('a site as it is typed', () => {
  it.each([
    ['news.example', 'news.example'],
    [' https://www.News.Example/a?b#c ', 'news.example'],
    ['http://news.example:8080/', 'news.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1:4173', '127.0.0.1'],
    ['', null],
    ['news', null],
    ['two words', null],
    ['ftp://news.example/', null],
    ['javascript://news.example/%0aalert(1)', null],
  ])('%j is %j', (typed, site) => {
    expect(siteFromInput(typed)).toBe(site);
  });
});

describe('a site as the browser keeps it', () => {
  it.each([
    ['news.example', '*://*.news.example/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
  ])('%s', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
    expect(siteOf(pattern)).toBe(site);
  });

  it.each(['*://*/*', '<all_urls>', 'file:///*'])('%s is no single site', (pattern) => {
    expect(siteOf(pattern)).toBeNull();
  });

  it('knows all sites when it sees them', () => {
    expect(coversAll(['*://*.a.example/*', '*://*/*'])).toBe(true);
    expect(coversAll(['<all_urls>'])).toBe(true);
    expect(coversAll(['*://*.a.example/*'])).toBe(false);
  });
});
