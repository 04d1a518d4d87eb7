import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { noteHtml } from '../../src/draw/note-html.ts';

test.each([
  ['Ask *again* and **soon**.', '<p dir="auto">Ask <em>again</em> and <strong>soon</strong>.</p>'],
  ['One\ntwo', '<p dir="auto">One<br>two</p>'],
  [
    '[list](https://a.example/x?a=1&b="2")',
    '<p dir="auto"><a href="https://a.example/x?a=1&amp;b=%222%22" rel="noreferrer noopener">list</a></p>',
  ],
  ['# Wards', '<p dir="auto"><strong>Wards</strong></p>'],
  ['3. c\n4. d', '<ol start="3"><li><p dir="auto">c</p></li><li><p dir="auto">d</p></li></ol>'],
  ['- c', '<ul><li><p dir="auto">c</p></li></ul>'],
  ['> said', '<blockquote><p dir="auto">said</p></blockquote>'],
  ['`a<b`', '<p dir="auto"><code>a&lt;b</code></p>'],
  ['```\na<b\n```', '<pre dir="auto"><code>a&lt;b</code></pre>'],
  ['***', '<hr>'],
])('%j', (note, html) => expect(noteHtml(note)).toBe(`<div class="note">${html}</div>`));

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](https://spy.example/p.png)',
  '<a href="https://a.example" onclick="x()">y</a>',
  '[x](data:text/html,<b>)',
  '[a"onmouseover="x](https://a.example/"onmouseover="x)',
])('%j brings nothing in but text and links to the web', (note) => {
  const { document } = parseHTML(`<body>${noteHtml(note)}</body>`);
  expect(document.querySelectorAll('script, img, iframe')).toHaveLength(0);
  for (const one of document.querySelectorAll('body *'))
    for (const { name, value } of one.attributes) {
      expect(name).toMatch(/^(?:class|dir|href|rel)$/);
      if (name === 'href') expect(value).toMatch(/^https:/);
    }
});

test('a mark of direction in it reaches no further than its own words', () => {
  expect(noteHtml('a\u202eb')).toContain('a\u202eb\u202c');
});
