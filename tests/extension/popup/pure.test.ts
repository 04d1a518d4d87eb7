import { describe, expect, test } from 'vitest';
import { grantFor } from '../../../extension/popup/allowed.ts';
import { findings } from '../../../extension/popup/findings.ts';
import { namesWords, summaryWords, unreadableWords } from '../../../extension/popup/state-words.ts';
import { whyUnreadable } from '../../../extension/popup/unreadable.ts';
import { figureOn, listed, summary, unlisted } from './summary.ts';

describe('why a page can’t be read', () => {
  test.each([
    [undefined, 'browser'],
    ['', 'browser'],
    ['not an address', 'browser'],
    ['chrome://settings', 'browser'],
    ['about:addons', 'browser'],
    ['view-source:https://news.example/', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://chrome.google.com/', 'other'],
    ['https://news.example/report.PDF?page=2', 'pdf'],
    ['file:///home/reader/report.pdf', 'pdf'],
    ['file:///home/reader/page.html', 'file'],
    ['https://news.example/pdf', 'other'],
  ])('%s: %s', (address, why) => {
    expect(whyUnreadable(address)).toBe(why);
    expect(unreadableWords(whyUnreadable(address))).not.toBe('');
  });
});

describe('the first line', () => {
  test('is an honest nothing', () => {
    expect(summaryWords(summary())).toBe('Read 640 words against your 5 sources: nothing comparable.');
    expect(summaryWords(summary({ words: 1, sourceCount: 1 }))).toBe(
      'Read 1 word against your 1 source: nothing comparable.',
    );
  });

  test('counts what can be compared and what is open, never agreement', () => {
    const found = [
      figureOn('a', 'comparable'),
      figureOn('b', 'doubt'),
      figureOn('c', 'comparable'),
      figureOn('d', 'nothing'),
    ];
    const words = summaryWords(
      summary({ mentions: found.map(({ mention }) => mention), figures: found.map(({ brief }) => brief) }),
    );
    expect(words).toBe('Read 640 words against your 5 sources: 2 comparable figures and 1 open question.');
  });

  test.each(['reading', 'paused', 'building', 'off', 'stale'] as const)('says what %s means', (state) => {
    expect(summaryWords(summary({ state, words: 0 }))).toMatch(/^[A-Z].*[.…]$/);
  });

  test('says how far the reading is', () => {
    expect(summaryWords(summary({ state: 'reading', words: 1200 }))).toBe(
      'Reading the page … 1,200 words so far.',
    );
  });
});

describe('what was found', () => {
  test('figures stand in page order, whatever the order of their briefs, those with nothing left out', () => {
    const found = [figureOn('a', 'doubt'), figureOn('b', 'nothing'), figureOn('c', 'comparable')];
    const { figures } = findings({
      mentions: found.map(({ mention }) => mention),
      figures: found.map(({ brief }) => brief).toReversed(),
    });
    expect(figures.map(({ page }) => page.id)).toEqual(['a', 'c']);
  });

  test('a name counts once, with its short forms', () => {
    const page = summary({
      mentions: [
        listed('1', 'sm:test/group/a'),
        listed('2', 'sm:test/group/a'),
        unlisted('3', 'Hill Front'),
        unlisted('4', 'the Front', 'Hill Front'),
        unlisted('5', 'Valley Union'),
      ],
    });
    expect(namesWords(page)).toEqual(['1 name from your dataset', '2 names not in your dataset']);
    expect(namesWords(summary())).toEqual([]);
  });
});

describe('whether a site is read without a click', () => {
  test.each([
    [['*://*.news.example/*'], 'www.news.example', '*://*.news.example/*'],
    [['*://*.news.example/*'], 'news.example', '*://*.news.example/*'],
    [['*://*.news.example/*'], 'badnews.example', null],
    [['*://127.0.0.1/*'], '127.0.0.1', '*://127.0.0.1/*'],
    [['*://*/*'], 'news.example', '*://*/*'],
    [[], 'news.example', null],
  ])('%j for %s: %s', (patterns, host, grant) => {
    expect(grantFor(patterns, host)).toBe(grant);
  });
});
