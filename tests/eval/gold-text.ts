/**
 * The markup of a gold text, made to be read and corrected by a person:
 *
 *     style: wire
 *     subject: attack
 *     region: Somalia
 *     date: 2021-03-05
 *     ---
 *     [[MOGADISHU|place]], March 5 ([[Reuters|group]]) - ... {{at least 12 people|>= 12}} ...
 *
 * A name is `[[words|kind]]` or `[[words|kind slug]]`, with `slug/other` where either entity would be right; the slug is
 * the last part of an id of the seed pack and is given only for names that it has. A figure is `{{words|sign value}}`,
 * `{{words|range low high}}` or, for a vague word, `{{words|vague low}}`; it may hold names. Names never hold anything.
 */
export const KINDS = ['group', 'place', 'person', 'figure'] as const;
export type Kind = (typeof KINDS)[number];
export const SIGNS = ['=', '>=', '>', '<=', '<', '~'] as const;
export type Sign = (typeof SIGNS)[number] | 'range';

export interface GoldName {
  /** UTF-16 offsets into the text, half open. */
  start: number;
  end: number;
  kind: 'group' | 'place' | 'person';
  /** Entities that are right, best first; empty where the seed pack does not have it. */
  entities: string[];
}

export interface GoldFigure {
  start: number;
  end: number;
  kind: 'figure';
  sign: Sign;
  /** Null for a range and for a vague word. */
  value: number | null;
  low: number | null;
  high: number | null;
}

export type GoldMention = GoldName | GoldFigure;

export interface GoldText {
  header: Record<string, string>;
  text: string;
  /** By start; of two with one start the longer comes first. */
  mentions: GoldMention[];
}

export type Parsed = { ok: true; gold: GoldText } | { ok: false; error: string };

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function readName(note: string): Pick<GoldName, 'kind' | 'entities'> | null {
  const match = /^(group|place|person)(?: ([a-z0-9-]+(?:\/[a-z0-9-]+)*))?$/.exec(note);
  if (match === null) return null;
  return { kind: match[1] as GoldName['kind'], entities: match[2]?.split('/') ?? [] };
}

function readFigure(note: string): Omit<GoldFigure, 'start' | 'end' | 'kind'> | null {
  const [sign = '', ...rest] = note.split(' ');
  if (!rest.every((part) => NUMBER.test(part))) return null;
  const [a, b] = rest.map(Number);
  if (sign === 'range') return rest.length === 2 && a! < b! ? { sign, value: null, low: a!, high: b! } : null;
  if (rest.length !== 1) return null;
  const value = a!;
  switch (sign) {
    case 'vague':
      return { sign: '~', value: null, low: value, high: null };
    case '=':
      return { sign, value, low: value, high: value };
    case '>=':
    case '>':
      return { sign, value, low: value, high: null };
    case '<=':
    case '<':
      return { sign, value, low: null, high: value };
    case '~':
      return { sign, value, low: null, high: null };
    default:
      return null;
  }
}

/** Reads the header: `key: value` lines up to a line of three hyphens. Null where there is none. */
function readHeader(source: string): { header: Record<string, string>; body: string } | null {
  const cut = /^---\n/m.exec(source);
  if (cut === null) return null;
  const header: Record<string, string> = {};
  for (const line of source.slice(0, cut.index).split('\n')) {
    if (line === '') continue;
    const match = /^([a-z]+): (\S.*)$/.exec(line);
    if (match === null) return null;
    header[match[1]!] = match[2]!;
  }
  return { header, body: source.slice(cut.index + cut[0].length) };
}

/**
 * Reads one gold file. The error names what is wrong and the words around it: markup left open, a kind or sign that is
 * not known, a name in a name, a figure in a figure, white space at the edge of a span.
 */
export function parseGold(source: string): Parsed {
  const parts = readHeader(source);
  if (parts === null) return { ok: false, error: 'no header' };
  const { header, body } = parts;
  const mentions: GoldMention[] = [];
  const open: { mark: '[[' | '{{'; start: number }[] = [];
  let text = '';
  const failed = (what: string): Parsed => ({ ok: false, error: `${what} at "...${text.slice(-40)}"` });
  const marks = /\[\[|\{\{|\|([^|[\]{}]*)(\]\]|\}\})|[[\]{}|]/g;
  let from = 0;
  for (let match = marks.exec(body); match !== null; match = marks.exec(body)) {
    text += body.slice(from, match.index);
    from = marks.lastIndex;
    const [mark, note, close] = match;
    if (mark === '[[' || mark === '{{') {
      if (open.at(-1)?.mark === '[[') return failed('markup inside a name');
      if (open.some((other) => other.mark === mark)) return failed('a figure in a figure');
      open.push({ mark, start: text.length });
      continue;
    }
    const top = open.pop();
    if (close === undefined || top === undefined || (close === ']]') !== (top.mark === '[['))
      return failed(`stray "${mark}"`);
    const span = { start: top.start, end: text.length };
    const words = text.slice(span.start);
    if (words === '' || words.trim() !== words) return failed('an empty or untidy span');
    if (top.mark === '[[') {
      const name = readName(note!);
      if (name === null) return failed(`"${note}" is no kind of name`);
      mentions.push({ ...span, ...name });
    } else {
      const figure = readFigure(note!);
      if (figure === null) return failed(`"${note}" is no figure`);
      mentions.push({ ...span, kind: 'figure', ...figure });
    }
  }
  text += body.slice(from);
  if (open.length > 0) return failed('markup left open');
  const trimmed = text.trimEnd();
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ok: true, gold: { header, text: trimmed, mentions } };
}
