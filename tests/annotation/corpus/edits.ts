/** The corpus's articles as editors leave them: for each marked passage every kind of edit, with the place where it then stands. */
import { describe, type Description } from '../../../src/annotation/describe.ts';
import type { Article, Mark, Swap } from './article.ts';
import { ARTICLES_ONE } from './articles-one.ts';
import { ARTICLES_TWO } from './articles-two.ts';

export const ARTICLES: readonly Article[] = [...ARTICLES_ONE, ...ARTICLES_TWO];

export interface Edited {
  article: string;
  /** "filler words", "number changed". */
  kind: string;
  /** `same`: the passage says what it said, and is to be found. `other`: it says another thing there. `gone`: it is not there. */
  truth: 'same' | 'other' | 'gone';
  quote: Description;
  text: string;
  /** Where the passage stands now, with each copy of it. UTF-16 offsets, half open. */
  places: readonly (readonly [number, number])[];
}

const STRANGE = [
  'Snow fell on the passes for most of the week, and the lorries were kept at the foot of the hills.',
  'Readers may write to the editors at the address below; letters are shortened where need be.',
];

/** A text around its passage: before, passage, after. */
type Cut = readonly [before: string, passage: string, after: string];

const cutAt = (text: string, quote: string): Cut => {
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) throw new Error(`not once in its article: ${quote}`);
  return [text.slice(0, start), quote, text.slice(start + quote.length)];
};

const swapped = (text: string, [from, to]: Swap): string => {
  if (!text.includes(from)) throw new Error(`"${from}" is not in "${text}"`);
  return text.replace(from, () => to);
};

const paragraphOf = (text: string, quote: string): string =>
  text.split('\n').find((paragraph) => paragraph.includes(quote))!;

/** The sentence around the passage, with the space behind it. */
function sentenceAround([before, passage, after]: Cut): string {
  const start = Math.max(
    0,
    ...['. ', '.\n', '” ', '۔ ', '۔\n'].map(
      (end) => before.lastIndexOf(end) + end.length * Number(before.includes(end)),
    ),
  );
  const rest = /^[^.۔\n]*[.۔]?”?\s?/u.exec(after)![0];
  const ended = /[.۔]”?$/u.test(passage);
  return before.slice(start) + passage + (ended ? /^\s?/.exec(after)![0] : rest);
}

const straight = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'");
const curly = (text: string): string =>
  text.replaceAll('’', '‘').replaceAll('“', '«').replaceAll('”', '»').replaceAll(', ', ' , ');

/** A slip of the pen in the longest lower-case word: two letters change places. */
function withSlip(passage: string): string | null {
  const words = (
    passage.replace('million', '').match(/(?<![\p{L}\p{N}-])\p{Ll}{7,}(?![\p{L}\p{N}-])/gu) ?? []
  ).toSorted((a, b) => b.length - a.length);
  const word = words[0];
  return word ? passage.replace(word, `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`) : null;
}

/** Each number in digits with its first digit another. */
const otherNumbers = (passage: string): string[] =>
  [...passage.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const other = String((Number(digits[0]) % 9) + 1) + digits.slice(1);
    return passage.slice(0, index) + other + passage.slice(index + digits.length);
  });

/** At the end of a paragraph that is not the one before or behind. */
function farFrom(text: string, place: number, sentence: string): string {
  const paragraphs = text.split('\n');
  const near = text.slice(0, place).split('\n').length - 1;
  const far = near >= 2 ? 0 : paragraphs.length - 2;
  return paragraphs.map((one, i) => (i === far ? `${one} ${sentence}` : one)).join('\n');
}

/** Long enough to be known without what stands around it. */
const isLong = (quote: string): boolean => quote.length >= 40 && quote.split(/\s+/).length >= 6;

function editsOf(article: Article, mark: Mark): Edited[] {
  const { text } = article;
  const cut = cutAt(text, mark.quote);
  const [before, passage, after] = cut;
  const quote = describe(text, before.length, before.length + passage.length)!;
  const found: Edited[] = [];
  const add = (kind: string, truth: Edited['truth'], edited: string, now: string | null) => {
    const places: [number, number][] = [];
    if (now !== null)
      for (let at = edited.indexOf(now); at >= 0; at = edited.indexOf(now, at + 1))
        places.push([at, at + now.length]);
    if (now !== null && places.length === 0)
      throw new Error(`${kind}: the passage is lost in ${article.name}`);
    found.push({ article: article.name, kind, truth, quote, text: edited, places });
  };
  const inside = (kind: string, truth: 'same' | 'other', now: string) =>
    add(kind, truth, before + now + after, now);
  const around = (kind: string, edited: string) => add(kind, 'same', edited, passage);

  const paragraph = paragraphOf(text, passage);
  const others = text.split('\n').filter((one) => one !== paragraph);
  around('untouched', text);
  around('paragraph moved to the end', [...others, paragraph].join('\n'));
  around('paragraph moved to the beginning', [paragraph, ...others].join('\n'));
  around('paragraphs put in', `${STRANGE[0]}\n${text.replace('\n', `\n${STRANGE[1]}\n`)}`);
  around('all before it cut', text.slice(before.lastIndexOf('\n') + 1));
  around('all behind its paragraph cut', text.slice(0, text.indexOf(paragraph) + paragraph.length));
  around('its paragraph twice', `${paragraph}\n${text}`);
  if (isLong(passage)) {
    add('all around it new', 'same', `${STRANGE[0]}\n${passage}\n${STRANGE[1]}`, passage);
    around('sentence moved to the end', `${before}${after}\n${passage}`);
  }
  add(
    'white space changed',
    'same',
    text.replaceAll('\n', ' ').replaceAll(' ', '\u00a0'),
    passage.replaceAll(' ', '\u00a0'),
  );
  if (straight(text) !== text) add('quote marks straight', 'same', straight(text), straight(passage));
  if (curly(text) !== text)
    add('quote marks and commas in another style', 'same', curly(text), curly(passage));
  const slip = withSlip(passage);
  if (slip) inside('a slip in a word', 'same', slip);
  for (const swap of mark.words) inside('filler words changed', 'same', swapped(passage, swap));
  const two = mark.words.filter(
    (one, i) => !mark.words.some(([from], k) => k < i && (from.includes(one[0]) || one[0].includes(from))),
  );
  if (two.length > 1) inside('filler words changed', 'same', two.reduce(swapped, passage));
  if (mark.split) inside('sentence split', 'same', swapped(passage, mark.split));
  for (const swap of mark.words.slice(0, 1))
    add(
      'filler words changed, and moved to the end',
      'same',
      [...others, paragraph.replace(passage, () => swapped(passage, swap))].join('\n'),
      swapped(passage, swap),
    );

  for (const [kind, swap] of Object.entries(mark.harmful)) {
    inside(`${kind} changed`, 'other', swapped(passage, swap));
    const [first] = mark.words;
    if (first && passage.includes(swap[0]) && swapped(passage, first).includes(swap[0]))
      inside(`${kind} and filler words changed`, 'other', swapped(swapped(passage, first), swap));
    const now = swapped(passage, swap);
    add(
      `${kind} changed, and moved to the end`,
      'other',
      [...others, paragraph.replace(passage, () => now)].join('\n'),
      now,
    );
  }
  for (const now of otherNumbers(passage)) inside('number changed', 'other', now);

  const sentence = sentenceAround(cut);
  const without = text.replace(sentence, '');
  add('deleted', 'gone', without, null);
  add('paragraph deleted', 'gone', others.join('\n'), null);
  add('deleted, a lookalike first', 'gone', `${mark.lookalike}\n${without}`, null);
  if (after.trim().length > 40)
    add('deleted, a lookalike last', 'gone', `${without}\n${mark.lookalike}`, null);
  add(
    'deleted, a lookalike in another paragraph',
    'gone',
    farFrom(without, text.indexOf(paragraph), mark.lookalike),
    null,
  );
  // What stands in its place may be shown as changed; it is never the passage.
  add(
    'a lookalike in its place',
    'other',
    text.replace(sentence, () => `${mark.lookalike} `),
    mark.lookalike,
  );
  for (const now of otherNumbers(passage).slice(0, 1))
    add('deleted, the same with another number elsewhere', 'gone', `${without}\n${STRANGE[0]} ${now}`, null);
  if (article.translated) add('translated page', 'gone', article.translated, null);
  add('another article', 'gone', ARTICLES.find((one) => one !== article)!.text, null);
  return found;
}

/** Every edit of every passage of every article. */
export const allEdits = (): Edited[] =>
  ARTICLES.flatMap((article) => article.marks.flatMap((mark) => editsOf(article, mark)));
