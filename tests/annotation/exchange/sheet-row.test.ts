import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  citation,
  guardCell,
  plainText,
  SHEET_COLUMNS,
  sheetRows,
  unguardCell,
} from '../../../src/annotation/exchange/sheet-row.ts';

const page = {
  title: 'After the vote',
  url: 'https://example.com/a?b=1&c=2',
  accessed: '2025-03-12',
  publisher: 'The Gazette',
  published: '2018-07-18',
};
const quote = 'At least 137 people were killed.';
const full = {
  quote,
  claim: 'at least 137 · killed',
  saidBy: 'Police',
  counter: 'Hospital',
  period: '2018-07-13',
};

describe('guardCell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2 people', "'-2 people"],
    ['@sum', "'@sum"],
    [' =1+1', "'=1+1"],
    ['\t=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['-18', '-18'],
    ['+1,692.5', '+1,692.5'],
    ['-18%', '-18%'],
    ['plain', 'plain'],
    ['two\r\nlines\tand tabs\u2028more', 'two lines and tabs more'],
  ])('%j becomes %j', (text, cell) => expect(guardCell(text)).toBe(cell));

  test('no cell begins a formula or opens another cell, and reading it back gives the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '=', '+', '-', '@', '\t=', '\n@'),
        (text, start) => {
          const cell = guardCell(start + text);
          expect(cell).not.toMatch(/[\t\r\n]/);
          if (/^[=+\-@]/.test(cell)) expect(cell).toMatch(/^[+-][\d,.]+%?$/);
          expect(guardCell(unguardCell(cell))).toBe(cell);
        },
      ),
    );
  });
});

describe('sheetRows', () => {
  test('has the columns in order, as text and as a table', () => {
    const { text, html } = sheetRows([[full, page]]);
    const cells = text.split('\t');
    expect(cells).toHaveLength(SHEET_COLUMNS.length);
    expect(cells).toEqual([
      quote,
      'at least 137 · killed',
      'Police',
      'Hospital',
      '2018-07-13',
      page.url,
      '',
      '2025-03-12',
    ]);
    expect(html.match(/<td /g)).toHaveLength(SHEET_COLUMNS.length);
    expect(html).toContain('b=1&amp;c=2');
  });
  test('a row for each claim, and nothing of the page is markup', () => {
    const { text, html } = sheetRows([
      [full, page],
      [{ ...full, quote: '<img src=x onerror=alert(1)>' }, page],
    ]);
    expect(text.split('\n')).toHaveLength(2);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});

describe('plain text and citation', () => {
  test('leave out what is not known', () => {
    expect(citation(page)).toBe(
      '"After the vote", The Gazette, 2018-07-18, https://example.com/a?b=1&c=2, accessed 2025-03-12.',
    );
    expect(citation({ ...page, author: 'A. Writer', archiveUrl: 'https://archive.example/x' })).toBe(
      'A. Writer, "After the vote", The Gazette, 2018-07-18, https://example.com/a?b=1&c=2, archived at https://archive.example/x, accessed 2025-03-12.',
    );
  });
  test('have the passage, the claim, the lines and the place', () => {
    expect(plainText(full, ['Police: 149 there, 137 here: 12 apart'], page).split('\n')).toEqual([
      `"${quote}"`,
      'at least 137 · killed',
      '- Police: 149 there, 137 here: 12 apart',
      citation(page),
    ]);
  });
});
