/**
 * The whole scan of 60 kB of news, warm: names, context, figures and names that no dataset has, beside what others do
 * with the same text. None of them does the same; each does what it has for it.
 */
import { createRequire } from 'node:module';
import { readGoldSet, wordCount, type GoldDocument } from '../eval/gold-set.ts';
import { atLeast, atMost, heading, row } from './print.ts';
import { shippedEngine } from './shipped.ts';
import { bestOfTurns } from './timing.ts';

const SIZE = 60_000;
const MILLISECONDS = 20;
const [WARM_UP, ROUNDS, PEER_ROUNDS] = [40, 60, 3];

const packages = createRequire(new URL('./package.json', import.meta.url));

interface Peer {
  name: string;
  timesFaster: number;
  run(text: string): unknown;
}

type Wink = (model: unknown) => { readDoc(text: string): unknown };
interface Recognizers {
  recognizeNumber(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
}

const scanPeers = (): Peer[] => {
  const nlp = (packages('wink-nlp') as Wink)(packages('wink-eng-lite-web-model'));
  const recognizers = packages('@microsoft/recognizers-text-suite') as Recognizers;
  const compromise = packages('compromise') as (text: string) => unknown;
  return [
    { name: 'wink-nlp, its pipeline', timesFaster: 3, run: (text) => nlp.readDoc(text) },
    {
      name: 'recognizers-text, number and percent',
      timesFaster: 25,
      run: (text) => [
        recognizers.recognizeNumber(text, 'en-us'),
        recognizers.recognizePercentage(text, 'en-us'),
      ],
    },
    { name: 'compromise', timesFaster: 60, run: (text) => compromise(text) },
  ];
};

/** In five real news pages that were counted there is a figure every 42 words; in the gold texts, made to hold many, every 15. */
const WORDS_A_FIGURE = 42;
const SENTENCE = /[^.!?\n]+(?:[.!?]+(?=\s|$)["”’)]*|\n+|[.!?]+|$)\s*/g;

/** A gold text with the sentences left out that would bring it above a density of figures; the first ones are kept. */
function thinned({ text, mentions }: GoldDocument, wordsAFigure: number): string {
  const figures = mentions.filter(({ kind }) => kind === 'figure');
  let kept = '';
  let [words, held] = [0, 0];
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const here = figures.filter(({ start }) => start >= index && start < index + sentence.length).length;
    if (here > 0 && (held + here) * wordsAFigure > words + wordCount(sentence)) continue;
    kept += sentence;
    words += wordCount(sentence);
    held += here;
  }
  return kept;
}

/** Texts one after the other, again from the first where they are too few. */
const news = (texts: readonly string[]): string => {
  const all = texts.join('\n\n');
  return `${all}\n\n`.repeat(Math.ceil(SIZE / all.length)).slice(0, SIZE);
};

/**
 * Twice: on text with as many figures as news has, for which the bars are, and on the gold texts as they are, with
 * nearly three times as many. What others do hardly depends on that; what ours does, does.
 */
export async function benchScan(): Promise<void> {
  const { engine, scanText } = await shippedEngine();
  const gold = readGoldSet('work');
  const texts = {
    [`a figure every ${WORDS_A_FIGURE} words, as in news`]: news(
      gold.map((one) => thinned(one, WORDS_A_FIGURE)),
    ),
    'the gold texts, a figure every 15 words': news(gold.map(({ text }) => text)),
  };
  for (const [what, text] of Object.entries(texts)) {
    const barred = text === Object.values(texts)[0];
    heading(`The whole scan of ${SIZE / 1000} kB: ${what}`);
    const scan = () => scanText(text, engine, { date: '2024-03-20', language: 'en' });
    bestOfTurns([scan], WARM_UP);
    const [ours] = bestOfTurns([scan], ROUNDS) as [number];
    const { mentions } = scan();
    const figures = mentions.filter(({ kind }) => kind === 'figure').length;
    row(
      `ours, ${mentions.length} mentions, ${figures} of them figures`,
      `${ours.toFixed(1)} ms`,
      ...(barred ? [atMost(ours, MILLISECONDS, 'ms')] : []),
    );
    for (const { name, timesFaster, run } of scanPeers()) {
      const [theirs] = bestOfTurns([() => run(text)], PEER_ROUNDS) as [number];
      const ratio = theirs / ours;
      row(
        name,
        `${theirs.toFixed(0)} ms`,
        barred
          ? atLeast(ratio, timesFaster, 'times what ours takes')
          : `${ratio.toFixed(2)} times what ours takes`,
      );
    }
  }
}
