/**
 * A text in any direction within a line of ours. Marks of direction (Unicode Bidirectional Algorithm, UAX 9) may stand in
 * it: they order its own words and reach no further.
 */

/** First strong isolate, and pop directional isolate. */
const FSI = '\u2068';
const PDI = '\u2069';
const PDF = '\u202c';
const OPENS_ISOLATE = /[\u2066-\u2068]/;
const OPENS_EMBEDDING = /[\u202a\u202b\u202d\u202e]/;
const ENDS = /[\u2066-\u2069\u202a-\u202e]/g;
const TURNS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The line with every mark of direction closed that it opens, and without those that close what it never opened. */
function closed(line: string): string {
  const open: string[] = [];
  const text = line.replace(ENDS, (mark) => {
    if (OPENS_ISOLATE.test(mark)) open.push(PDI);
    else if (OPENS_EMBEDDING.test(mark)) open.push(PDF);
    else if (open.at(-1) === mark) open.pop();
    else if (mark === PDI && open.includes(PDI)) open.splice(open.lastIndexOf(PDI));
    else return '';
    return mark;
  });
  return text + open.toReversed().join('');
}

const BREAK = /(\r\n|[\n\r\u0085\u2029])/;

/**
 * The text in an isolate of its own, line by line, since a line's end closes them; a text that no direction turns stays as
 * it is. `'کم از کم 137'` is `'\u2068کم از کم 137\u2069'`.
 */
export const isolated = (text: string): string =>
  TURNS.test(text)
    ? text
        .split(BREAK)
        .map((line, at) => (at % 2 === 1 || line === '' ? line : FSI + closed(line) + PDI))
        .join('')
    : text;

/** For markup that isolates by itself (`<bdi>`): only what would break out of it is closed or left out. */
export const contained = (text: string): string =>
  text
    .split(BREAK)
    .map((line, at) => (at % 2 === 1 ? line : closed(line)))
    .join('');

const INVISIBLE = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Marks of direction as `\u202e`: in JSON the same text, and readable where a file is opened as text. */
export const escapedMarks = (json: string): string =>
  json.replace(INVISIBLE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
