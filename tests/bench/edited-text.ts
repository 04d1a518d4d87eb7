/** A text with passages marked in it, and the text after each was edited; and passages of another text, which are not in it. */
import { describe, type Description } from '../../src/annotation/describe.ts';
import { pick, random } from './random.ts';

export interface EditedText {
  text: string;
  /** With the place where each stands in the edited text; null for one that is not there. */
  marks: { quote: Description; place: readonly [start: number, end: number] | null }[];
}

const LENGTH = 100;
const SYLLABLES =
  'ba ke li mo nu ra se ti vo wan der fel gor hin jas kol mer nis por rut sal tem vik zor'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';

/** Words as often as in a natural text: the n-th about a hundredth part as often as the first for n a hundred (Zipf). */
function vocabulary(next: () => number): () => string {
  const words = Array.from({ length: 20_000 }, (_, rank) =>
    Array.from({ length: 1 + Math.floor(next() * 2) + Number(rank > 200) }, () => pick(next, SYLLABLES)).join(
      '',
    ),
  );
  return () => words[Math.floor(words.length ** next()) - 1] ?? words[0]!;
}

/** Sentences with a name in every third and a number in every fourth. */
export function inventedText(length: number, seed: number): string {
  const next = random(seed);
  const word = vocabulary(next);
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
  let text = '';
  while (text.length < length) {
    const words = Array.from({ length: 8 + Math.floor(next() * 18) }, word);
    if (next() < 0.34) words[3] = capital(words[3]!);
    if (next() < 0.25) words[5] = String(2 + Math.floor(next() * 900));
    text += `${capital(words.join(' '))}.${next() < 0.2 ? '\n' : ' '}`;
  }
  return text.slice(0, length);
}

/** One letter more, fewer or another, so many times. */
function withEdits(passage: string, edits: number, next: () => number): string {
  let text = passage;
  for (let n = 0; n < edits; n++) {
    const at = 1 + Math.floor(next() * (text.length - 2));
    const letter = pick(next, [...LETTERS]);
    const kind = next();
    text = text.slice(0, at) + (kind < 0.67 ? letter : '') + text.slice(kind < 0.33 ? at : at + 1);
  }
  return text;
}

/** @param make a text of some length from a seed */
export function editedText(
  make: (length: number, seed: number) => string,
  length: number,
  { marked, gone, edits }: { marked: number; gone: number; edits: number },
): EditedText {
  const next = random(length);
  const [before, other] = [make(length, 11), inventedText(Math.min(length, 200_000), 12)];
  const step = Math.floor(before.length / marked);
  let text = '';
  let at = 0;
  const marks: EditedText['marks'] = [];
  for (let n = 0; n < marked; n++) {
    const start = n * step + Math.floor(next() * (step - LENGTH));
    const quote = describe(before, start, start + LENGTH)!;
    text += before.slice(at, quote.start);
    const now = withEdits(quote.exact, edits, next);
    marks.push({ quote, place: [text.length, text.length + now.length] });
    text += now;
    at = quote.end;
  }
  text += before.slice(at);
  for (let n = 0; n < gone; n++) {
    const start = Math.floor(next() * (other.length - LENGTH));
    marks.push({ quote: describe(other, start, start + LENGTH)!, place: null });
  }
  return { text, marks };
}
