/** The page of `--format html` as a file: whole in itself, with a card behind every mark, and nothing of the text run. */
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { lines, sourcemark } from './run.ts';

const HOSTILE = "<img src=x onerror=alert(1)> </style></script><script>alert(2)</script> \"onclick='x'";
const NOTE = `The TTP killed 137 people in Mastung. Peshawar mourned; the TTP denied it. ${HOSTILE}\n\nKabul said nothing.`;

let html: string;
let page: Document;
beforeAll(async () => {
  html = (await sourcemark(['scan', '-', '--format', 'html', '--date', '2018-07-16'], { input: NOTE })).out;
  page = parseHTML(html).document;
});
const all = (selector: string) => [...page.querySelectorAll(selector)];

describe('the report', () => {
  test('forbids whatever it does not hold itself', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(all('script[src], link, img, iframe, object, embed, [style], [onclick], [onerror]')).toEqual([]);
    expect(html.match(/<style>[^]*?<\/style>/)![0]).not.toMatch(/url\(|@import/);
    expect(all('script')).toHaveLength(1);
  });

  test('has the text as it is, tags and all', () => {
    const shown = all('.text p').map((paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('.number')) number.remove();
      return copy.textContent;
    });
    expect(shown.join('\n\n')).toBe(NOTE);
  });

  test('has a card behind every mark, and one for the mentions that say the same', async () => {
    const { mentions } = lines(
      (await sourcemark(['scan', '-', '--date', '2018-07-16'], { input: NOTE })).out,
    )[0]!;
    expect(all('.text .hit').map((hit) => hit.firstChild!.nodeValue)).toEqual(
      mentions.map(({ text }) => text),
    );
    for (const hit of all('.hit'))
      expect(page.getElementById(hit.getAttribute('href')!.slice(1))).not.toBeNull();
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const ways = all('.hit')
      .filter((hit) => hit.textContent!.startsWith('TTP'))
      .map((hit) => hit.getAttribute('href'));
    expect(ways).toHaveLength(2);
  });

  test('names its sources on the card of a figure', () => {
    const hit = all('.text .hit-figure')[0]!;
    const card = page.getElementById(hit.getAttribute('href')!.slice(1))!;
    expect(card.textContent).toContain('Daily Times editorial, 16 Jul 2018');
    expect(card.querySelector('button')).toBeNull();
  });

  test('of several files has a section for each, and no id twice', async () => {
    const { out } = await sourcemark(['scan', 'README.md', 'PRIVACY.md', '-', '--format', 'html'], {
      input: NOTE,
    });
    const several = parseHTML(out).document;
    expect(several.querySelectorAll('article.read')).toHaveLength(3);
    const ids = [...several.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
