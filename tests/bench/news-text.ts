/** Text as dense in names and figures as news is, made of texts of our own. */
import { readFileSync } from 'node:fs';
import { wordCount, type GoldDocument } from '../eval/gold-set.ts';

/**
 * How dense the text is made: as 26 pages of twenty papers, about anything, are together. In their 30,000 words the engine
 * finds a name or figure every 14.6 and a figure every 115, and 18 words of a hundred have a capital. In five pages about
 * conflicts there is one every 9, and a figure every 42. The gold texts, made to hold many, have one every 6, a figure
 * every 15 and 31 capitals; thinned to this many and put among plain paragraphs they are as those pages are.
 */
const [WORDS_A_FIGURE, WORDS_A_MENTION] = [57, 16];

const SENTENCE = /[^.!?\n]+(?:[.!?]+(?=\s|$)["”’)]*|\n+|[.!?]+|$)\s*/g;

/** A text, and how many words and mentions are in it. */
interface Counted {
  text: string;
  words: number;
  mentions: number;
}

/** A gold text without the sentences that would bring it above a density of figures; the first ones are kept. */
const thinned = ({ text, mentions }: GoldDocument): Counted => {
  const kept: Counted = { text: '', words: 0, mentions: 0 };
  let figures = 0;
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const here = mentions.filter(({ start }) => start >= index && start < index + sentence.length);
    const counted = here.filter(({ kind }) => kind === 'figure').length;
    if (counted > 0 && (figures + counted) * WORDS_A_FIGURE > kept.words + wordCount(sentence)) continue;
    kept.text += sentence;
    kept.words += wordCount(sentence);
    kept.mentions += here.length;
    figures += counted;
  }
  return kept;
};

/** Paragraphs of news in which hardly anything is named or counted. */
const plainParagraphs = (): string[] =>
  readFileSync(new URL('plain-news.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\n{2,}/);

/**
 * News of so many characters: gold texts, thinned, and behind each of them plain paragraphs, as many as it takes to have no
 * more than a mention every `WORDS_A_MENTION`. Both begin again where they are used up.
 */
export function newsText(gold: readonly GoldDocument[], size: number): string {
  const plain = plainParagraphs();
  const made: Counted = { text: '', words: 0, mentions: 0 };
  const put = ({ text, words, mentions }: Counted) => {
    made.text += `${text.trim()}\n\n`;
    made.words += words;
    made.mentions += mentions;
  };
  let used = 0;
  for (let n = 0; made.text.length < size; n++) {
    put(thinned(gold[n % gold.length]!));
    while (made.mentions * WORDS_A_MENTION > made.words) {
      const text = plain[used++ % plain.length]!;
      put({ text, words: wordCount(text), mentions: 0 });
    }
  }
  return made.text.slice(0, size);
}
