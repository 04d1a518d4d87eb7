/**
 * What *Copy* puts on the clipboard: a row for a sheet (text with tabs, and an HTML table), plain text, a citation.
 * Pure functions; who may write to the clipboard is the caller's business.
 */
import { escapedMarkup } from '../../text/markup.ts';

/** `{title: 'After the elections', url: 'https://example.com/a', accessed: '2025-03-12', ...}`; dates are ISO. */
export interface CopiedPage {
  title: string;
  url: string;
  archiveUrl?: string | null;
  accessed: string;
  author?: string | null;
  publisher?: string | null;
  published?: string | null;
}

export interface CopiedClaim {
  /** The passage as it stands on the page. */
  quote: string;
  /** What is claimed, in a few words: "at least 137 · killed · people · Mastung". */
  claim: string;
  saidBy?: string | null;
  counter?: string | null;
  /** ISO, a span with a slash: "2018-01-01/2018-06-30". */
  period?: string | null;
}

/** The columns, in order; their headings are in `_locales`. */
export const SHEET_COLUMNS = [
  'quote',
  'claim',
  'saidBy',
  'counter',
  'period',
  'address',
  'archiveAddress',
  'accessed',
] as const;

const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const flat = (text: string): string => text.replace(BREAKS, ' ').trim();

/**
 * A cell's text that no sheet runs as a formula: what begins like one gets a leading apostrophe, a number stays a
 * number. Tabs and line breaks become spaces, since they would open a new cell or row.
 */
export function guardCell(text: string): string {
  const line = flat(text);
  return FORMULA.test(line) && !NUMBER.test(line) ? `'${line}` : line;
}

/** The cell as it was before `guardCell`, for reading such rows in again. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

function cells(claim: CopiedClaim, page: CopiedPage): string[] {
  return [
    claim.quote,
    claim.claim,
    claim.saidBy ?? '',
    claim.counter ?? '',
    claim.period ?? '',
    page.url,
    page.archiveUrl ?? '',
    page.accessed,
  ].map(guardCell);
}

const row = (list: string[]) =>
  `<tr>${list.map((cell) => `<td dir="auto">${escapedMarkup(cell)}</td>`).join('')}</tr>`;

/** Rows for a sheet, in the order of `SHEET_COLUMNS`, one a claim: `text` with tabs and line feeds, `html` as a table. */
export function sheetRows(claims: readonly [CopiedClaim, CopiedPage][]): { text: string; html: string } {
  const rows = claims.map((one) => cells(...one));
  // `auto`: a quote in Urdu keeps its direction in the sheet.
  return {
    text: rows.map((list) => list.join('\t')).join('\n'),
    html: `<table><tbody>${rows.map(row).join('')}</tbody></table>`,
  };
}

const sentence = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part).join(', ');

/** Author, "title", publisher, date, address, archive address, day of access: what is not known is left out. */
export function citation(page: CopiedPage): string {
  const title = `"${flat(page.title)}"`;
  const archive = page.archiveUrl ? `archived at ${page.archiveUrl}` : null;
  const accessed = `accessed ${page.accessed}`;
  return `${sentence([page.author, title, page.publisher, page.published, page.url, archive, accessed])}.`;
}

/**
 * The passage with its claim, what the dataset has beside it, and where it stands.
 * @param lines one for each claim or statement that is shown, in the words of the surface: "UNAMA: same number (...)"
 */
export function plainText(claim: CopiedClaim, lines: readonly string[], page: CopiedPage): string {
  return [
    `"${flat(claim.quote)}"`,
    flat(claim.claim),
    ...lines.map((line) => `- ${flat(line)}`),
    citation(page),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
