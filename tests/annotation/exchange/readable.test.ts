/** Exports that people read: what they say, and that nothing in them is more than text. */
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { citations, entryRows } from '../../../src/annotation/exchange/copied.ts';
import { entryOf } from '../../../src/annotation/exchange/entry.ts';
import { markdownOf, plainMarkdown, safeMarkdown } from '../../../src/annotation/exchange/markdown.ts';
import { annotationsCsv } from '../../../src/annotation/exchange/write-table.ts';
import { annotationReport } from '../../../src/draw/annotation-report.ts';
import { exportAnnotation, jsonLdText } from '../../../src/annotation/export-json-ld.ts';
import { FULL, HOSTILE, made } from './made.ts';
import { WORDS } from './words.ts';

const names = new Map([['sm:seed/group/ttp', 'A group']]);
const report = (...annotations: ReturnType<typeof made>[]) =>
  annotationReport(
    annotations.map((one) => entryOf(one, names)),
    { words: WORDS, language: 'en', rtl: false },
  );
/** The same words everywhere that a person or a page can put some. */
const filledWith = (text: string) =>
  made(
    {
      ...FULL,
      claim: { text, by: { name: text } },
      note: text,
      tags: [text],
      questions: [{ text, askedOf: text, answer: text }],
      rating: { scaleId: 'x', stepId: 'y', label: text, explanation: text },
      evidence: [
        {
          url: 'https://a.example/',
          title: text,
          quoteShort: text,
          accessed: '2026-11-22T09:30:00.000Z',
          kind: 'primary',
        },
      ],
    },
    { exact: text, title: text },
  );

describe('an export', () => {
  const formats = (annotation: ReturnType<typeof made>) => {
    const entries = [entryOf(annotation, names)];
    return {
      markdown: markdownOf(entries, WORDS),
      report: report(annotation),
      csv: annotationsCsv([annotation]),
      rows: entryRows(entries).text,
      table: entryRows(entries).html,
      citations: citations(entries),
    };
  };

  it('has all that was said, in the formats that have a place for it', () => {
    const { markdown, report: html, rows, citations: cited, csv } = formats(made());
    const page = parseHTML(html).document.body.textContent;
    for (const text of [markdown.replace(/\\/g, ''), page, csv])
      for (const words of [
        'at least 12 people',
        'The blast hurt 12 people.',
        'District police',
        'Supported',
        'Two lists agree.',
        'market',
        'Which ward?',
        'The hospital.',
        'twelve admitted',
      ])
        expect(text).toContain(words);
    for (const text of [markdown, csv]) expect(text).toContain('Ask *again* on Monday.');
    expect(html).toContain('<p dir="auto">Ask <em>again</em> on Monday.</p>');
    expect(page).toContain('A group');
    expect(rows.split('\t').slice(0, 3)).toEqual([
      'at least 12 people',
      'The blast hurt 12 people.',
      'District police',
    ]);
    expect(cited).toBe(
      '"at least 12 people" "Blast in market", 2026-11-20, https://news.example/blast, archived at https://archive.example/blast, accessed 2026-11-22.',
    );
  });

  it('has no source that is withheld for safety', () => {
    for (const text of Object.values(formats(made()))) expect(text).not.toContain('hidden.example');
  });

  it.each(HOSTILE)('shows %j as text', (text) => {
    const { report: html, markdown, csv, table } = formats(filledWith(text));
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, img, iframe, object, embed, form, link')).toHaveLength(0);
    for (const one of document.querySelectorAll('*'))
      for (const { name, value } of one.attributes) {
        expect(name).not.toMatch(/^on/);
        expect(value).not.toMatch(/^\s*javascript:/i);
      }
    expect(parseHTML(`<body>${table}</body>`).document.querySelectorAll('script, img')).toHaveLength(0);
    // Nothing in it begins a tag, and no link leads out of the web.
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:\/\/)/);
    expect(markdown).not.toMatch(/(?<!\\)\[(?:[^\]\\]|\\.)*\]\((?!<?https?:)/);
    expect(markdown).not.toMatch(/(?<!\\)!\[/);
    const rows = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
    expect(rows).toHaveLength(2);
    for (const cell of rows[1]!) expect(cell).not.toMatch(/^[=+@\t\r]/);
  });

  it('closes what a text turns around', () => {
    const {
      report: html,
      markdown,
      citations: cited,
    } = formats(made({ note: 'a\u202eb' }, { exact: 'a\u202eb' }));
    for (const text of [html, markdown, cited]) expect(text).toContain('a\u202eb\u202c');
  });

  it('is quick with a text of a million characters', () => {
    const long = '<[!`*'.repeat(200_000);
    expect(plainMarkdown(long)).toContain('\\<\\[!\\`\\*');
    expect(safeMarkdown(long)).toContain('&lt;\\[');
    expect(report(made({ note: 'x'.repeat(100_000) }))).toContain('x'.repeat(100_000));
  });

  it.each(['<b>', '=1+', 'ک م ', '\u202e)', '`[*'])(
    'holds a quote and a title of a million characters: %j',
    (piece) => {
      const long = piece.repeat(1_000_000 / piece.length);
      const stored = made();
      const selector = { type: 'TextQuoteSelector' as const, exact: long, prefix: '', suffix: '' };
      const page = { ...stored.target['sm:page'], title: long };
      const huge = { ...stored, target: { ...stored.target, selector: [selector], 'sm:page': page } };
      const { report: html, csv, ...others } = formats(huge);
      for (const text of Object.values(others)) expect(text.length).toBeGreaterThan(1_000_000);
      expect(html).not.toContain('<b>');
      expect(csv).not.toMatch(/^[=+]/m);
      expect(JSON.parse(jsonLdText(exportAnnotation(huge))).target.selector[0].exact).toBe(long);
    },
  );
});

describe('safeMarkdown', () => {
  it.each([
    ['*again*', '*again*'],
    ['[site](https://a.example/x)', '[site](https://a.example/x)'],
    ['![site](https://a.example/x)', '[site](https://a.example/x)'],
    ['<https://a.example/x>', '<https://a.example/x>'],
    ['[site](javascript:alert(1))', '\\[site](javascript:alert(1))'],
    ['[site](&#106;avascript:alert(1))', '\\[site](&#106;avascript:alert(1))'],
    ['[site][1]\n\n[1]: javascript:x', '\\[site]\\[1]\n\n\\[1]: javascript:x'],
    ['a < b <b>', 'a &lt; b &lt;b>'],
  ])('%j is %j', (note, safe) => {
    expect(safeMarkdown(note)).toBe(safe);
  });
});

describe('plainMarkdown', () => {
  it.each([
    ['1. one', '1\\. one'],
    ['- item', '\\- item'],
    ['# head', '\\# head'],
    ['two\nlines', 'two lines'],
    ['a_b *c* [d]', 'a\\_b \\*c\\* \\[d\\]'],
  ])('%j is %j', (text, safe) => {
    expect(plainMarkdown(text)).toBe(safe);
  });
});
