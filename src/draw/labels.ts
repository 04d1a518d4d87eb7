/** Labels that neither overlap nor leave their frame. Sizes are estimated: a drawing is made where no text is laid out. */

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point with its mark's radius, and the words beside it. */
export interface Anchor {
  x: number;
  y: number;
  radius: number;
  text: string;
  size: number;
}

const NARROW = /[ .,'’:;!|ilIjtfr()[\]-]/u;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}mwMW@%]/u;
const MARK = /\p{M}/u;

/** The width of a line of text in user units, on the generous side, for a sans-serif of `size`. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const c of text) em += MARK.test(c) ? 0 : NARROW.test(c) ? 0.4 : WIDE.test(c) ? 1.02 : 0.64;
  return em * size;
}

/** The line's box around its middle; text is set with `text-anchor: middle`, which both directions of script share. */
export const textBox = (x: number, y: number, text: string, size: number): Rect => {
  const width = textWidth(text, size);
  return { x: x - width / 2, y: y - size * 0.8, width, height: size * 1.1 };
};

export const overlaps = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

export const isInside = (a: Rect, frame: Rect): boolean =>
  a.x >= frame.x &&
  a.y >= frame.y &&
  a.x + a.width <= frame.x + frame.width &&
  a.y + a.height <= frame.y + frame.height;

/** The text with its end left out, where it is wider than `width`. */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Where the middle of the base line may stand: right, left, above, below, then the corners. */
function positions({ x, y, radius, text, size }: Anchor): [number, number][] {
  const half = textWidth(text, size) / 2;
  const beside = radius + 3;
  const middle = y + size * 0.35;
  const [above, below] = [y - beside - size * 0.25, y + beside + size * 0.8];
  return [
    [x + beside + half, middle],
    [x - beside - half, middle],
    [x, above],
    [x, below],
    [x + half + radius, above],
    [x - half - radius, above],
    [x + half + radius, below],
    [x - half - radius, below],
  ];
}

export interface Placed {
  x: number;
  y: number;
  box: Rect;
}

/** The first position beside the anchor that is free and in the frame; null where there is none. */
export function placeLabel(anchor: Anchor, frame: Rect, taken: readonly Rect[]): Placed | null {
  for (const [x, y] of positions(anchor)) {
    const box = textBox(x, y, anchor.text, anchor.size);
    if (isInside(box, frame) && !taken.some((other) => overlaps(box, other, 1))) return { x, y, box };
  }
  return null;
}

export const markBox = (x: number, y: number, radius: number): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
