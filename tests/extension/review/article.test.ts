// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../extension/review/article.ts';

const NOW = new Date('2025-06-01T12:00:00Z');
const PROSE = [
  'At least 14 people were hurt near the ferry on Monday, the harbour office said, and the crossing was shut until the evening.',
  'The ferry had been repaired twice in the spring. Its captain had asked for a new rudder, and the owners had promised one.',
  'Another two boats were sent for the passengers, who were brought ashore before it was dark, wet but in good spirits.',
];
const body = PROSE.map((words) => `<p>${words}</p>`).join('');
const page = (head: string, inside = body) =>
  `<!doctype html><html lang="en"><head><title>Ferry runs aground</title>${head}</head><body><nav>Home Sport</nav><article><h1>Ferry runs aground</h1>${inside}</article></body></html>`;

describe('articleOf', () => {
  it('keeps the article as paragraphs, its frame left out', () => {
    const article = articleOf(page(''), 'https://ferry.example/a', NOW)!;
    expect(article.text).toBe(['Ferry runs aground', ...PROSE].join('\n\n'));
  });

  it.each([
    [
      'a date in its metadata',
      '<meta property="article:published_time" content="2025-05-04T07:00:00Z">',
      { date: '2025-05-04', basis: 'metadata' },
    ],
    ['no date', '', null],
    ['a date that is none', '<meta property="article:published_time" content="last week">', null],
  ])('%s', (_, head, date) => {
    expect(articleOf(page(head), 'https://ferry.example/a', NOW)!.date).toEqual(date);
  });

  it('keeps the byline as words of the source', () => {
    expect(articleOf(page('<meta name="author" content="By A Reporter">'), null, NOW)!.byline).toBe(
      'By A Reporter',
    );
  });

  it.each([
    ['nothing', ''],
    ['no body', '<!doctype html><title>Ferry</title>'],
    ['white space', '<html><body> \n\t </body></html>'],
    ['a picture', '<html><body><img src="ferry.jpg"></body></html>'],
    ['scripts', '<html><body><script>document.write("14 people")</script></body></html>'],
    ['bytes of a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
  ])('has no article of %s', (_, html) => {
    expect(articleOf(html, 'https://ferry.example/a', NOW)).toBeNull();
  });

  it.each([
    ['unclosed', page('', '<p>' + PROSE.join('<p>'))],
    ['deeply nested', page('', '<div>'.repeat(60) + body)],
    ['with an address that is none', page('<link rel="canonical" href="javascript:void 0">')],
  ])('reads markup that is %s', (_, html) => {
    const article = articleOf(html, 'https://ferry.example/a', NOW)!;
    for (const words of PROSE) expect(article.text).toContain(words);
    expect(article.canonicalUrl).toBeNull();
  });
});
