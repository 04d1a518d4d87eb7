/**
 * The lines of a PDF's pages as paragraphs. A PDF knows no paragraphs, only words at places: a gap between lines, an
 * indent or a short last line ends one. What stands at the edge of page after page (a title, a page number) is no text.
 */

/** `{text: 'At least 14 people', x: 72, y: 640, height: 11, width: 210}`; y counts up from the foot of the page. */
export interface Line {
  text: string;
  x: number;
  y: number;
  height: number;
  width: number;
}

/** On fewer pages a repeated line is chance. */
const REPEATED = 3;
/** More than this of a line's height below the last one, and a new paragraph begins. */
const GAP = 1.6;
/** Of the letters that a page of text has, so few are the stamp on a scan. */
const SCAN_LETTERS = 15;

/** "12" and "13" are the same line at the foot of a page. */
const edge = (line: Line | undefined): string => line?.text.replaceAll(/\d+/g, '#').trim() ?? '';

/** The lines that stand first or last on many pages. */
function frame(pages: readonly (readonly Line[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set([edge(page[0]), edge(page.at(-1))]))
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= REPEATED).map(([text]) => text));
}

function withoutFrame(page: readonly Line[], repeated: ReadonlySet<string>): readonly Line[] {
  let [from, to] = [0, page.length];
  while (from < to && (repeated.has(edge(page[from])) || /^\d{1,4}$/.test(page[from]!.text.trim()))) from++;
  while (to > from && (repeated.has(edge(page[to - 1])) || /^\d{1,4}$/.test(page[to - 1]!.text.trim()))) to--;
  return page.slice(from, to);
}

/** A word that was cut at the line's end is joined; "UN-" and "2018-" keep their hyphen. */
const joined = (before: string, after: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;

function breaks(before: Line, line: Line, widest: number): boolean {
  const down = before.y - line.y;
  // A column or a page begins above where the last one ended.
  if (down < 0) return /[.!?:”"'’)]$/.test(before.text) && before.width < widest * 0.9;
  if (down > GAP * Math.max(before.height, line.height)) return true;
  if (Math.abs(before.height - line.height) > 0.2 * before.height) return true;
  return before.width < widest * 0.75 && /[.!?”"]$/.test(before.text);
}

/** In the order of the pages, with an empty line between in the whole text. */
export function pdfParagraphs(pages: readonly (readonly Line[])[]): string[] {
  const repeated = frame(pages);
  const paragraphs: string[] = [];
  let before: Line | null = null;
  for (const page of pages) {
    const lines = withoutFrame(
      page.filter(({ text }) => text.trim() !== ''),
      repeated,
    );
    const widest = Math.max(0, ...lines.map(({ width }) => width));
    for (const line of lines) {
      const text = line.text.replaceAll(/\s+/g, ' ').trim();
      if (before === null || breaks(before, line, widest)) paragraphs.push(text);
      else paragraphs.push(joined(paragraphs.pop()!, text));
      before = { ...line, text };
    }
  }
  return paragraphs;
}

/** Pages that are pictures: a scan nobody has read. */
export function isScan(pages: readonly (readonly Line[])[]): boolean {
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return letters < SCAN_LETTERS * Math.max(1, pages.length);
}

/** What a PDF reader gives of a page: pieces of text at places, some of which end a line. */
export interface Piece {
  str: string;
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** Pieces of one line are those until its end, or until the next one stands lower or higher. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const size = height || Math.abs(transform[3] ?? 0);
    if (open && str.trim() !== '' && Math.abs(open.y - y) > 0.5 * Math.max(open.height, size)) {
      lines.push(open);
      open = null;
    }
    if (open) {
      open.text += str;
      open.width = Math.max(open.width, x + width - open.x);
      open.height = Math.max(open.height, size);
    } else if (str !== '') open = { text: str, x, y, height: size, width };
    if (hasEOL && open) {
      lines.push(open);
      open = null;
    }
  }
  return open ? [...lines, open] : lines;
}
