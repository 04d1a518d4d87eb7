/**
 * The whole scan of 60 kB of news, warm, beside what others do with the same text. Each gives mentions with the place
 * where they stand, of what it has for it; no two have the same kinds.
 *   - ours: groups, places, people and figures, listed or not, each with its context
 *   - wink-nlp: its entities (numbers, dates, money; no names) with their spans in tokens. The bar is for the pipeline
 *     that it has where none is asked for, and so for what its users run: sentences, negation, sentiment, parts of
 *     speech and entities. Beside it stands what it takes with no more than entities need
 *   - recognizers-text: numbers and percentages
 *   - compromise: people, places, organisations and numbers; without asking for them it has only its tags
 * Who takes some tens of milliseconds takes turns with ours, as many rounds and as many before them to become warm. The bars
 * are for the best rounds, in which nothing else ran; the medians have the collection of garbage in them, each its own
 * and some of the others'.
 */
import { createRequire } from 'node:module';
import { readGoldSet, wordCount, type GoldDocument } from '../eval/gold-set.ts';
import { atLeast, atMost, heading, median, row } from './print.ts';
import { shippedEngine } from './shipped.ts';
import { timesInTurns } from './timing.ts';

const SIZE = 60_000;
const MILLISECONDS = 20;
/** Rounds before the clock is looked at, and those that are timed. */
type Rounds = readonly [warmUp: number, timed: number];
const MANY: Rounds = [40, 60];
const FEW: Rounds = [1, 3];

const packages = createRequire(new URL('./package.json', import.meta.url));

interface Peer {
  name: string;
  rounds: Rounds;
  /** The bar, for a peer that has one. */
  timesFaster?: number;
  run(text: string): unknown;
}

type WinkItems = { out(what: unknown): unknown[] };
type Wink = (
  model: unknown,
  pipe?: readonly string[],
) => {
  its: Record<'detail' | 'span', unknown>;
  readDoc(text: string): { entities(): WinkItems; tokens(): WinkItems };
};
interface Recognizers {
  recognizeNumber(text: string, culture: string): unknown[];
  recognizePercentage(text: string, culture: string): unknown[];
}
type Found = { json(how: { offset: boolean }): unknown[] };
type Compromise = (text: string) => Record<'people' | 'places' | 'organizations' | 'numbers', () => Found>;

const scanPeers = (): Peer[] => {
  const winkNlp = packages('wink-nlp') as Wink;
  const model = packages('wink-eng-lite-web-model');
  const wink = (pipe?: readonly string[]): ((text: string) => unknown) => {
    const nlp = winkNlp(model, pipe);
    return (text) => {
      const entities = nlp.readDoc(text).entities();
      return [entities.out(nlp.its.detail), entities.out(nlp.its.span)];
    };
  };
  const recognizers = packages('@microsoft/recognizers-text-suite') as Recognizers;
  const compromise = packages('compromise') as Compromise;
  return [
    {
      name: 'wink-nlp, its pipeline, entities and where they are',
      rounds: MANY,
      timesFaster: 3,
      run: wink(),
    },
    {
      name: 'wink-nlp, sentences, parts of speech and entities',
      rounds: MANY,
      run: wink(['sbd', 'pos', 'ner']),
    },
    {
      name: 'recognizers-text, number and percent',
      rounds: FEW,
      timesFaster: 25,
      run: (text) => [
        recognizers.recognizeNumber(text, 'en-us'),
        recognizers.recognizePercentage(text, 'en-us'),
      ],
    },
    {
      name: 'compromise, names and numbers and where they are',
      rounds: FEW,
      timesFaster: 60,
      run: (text) => {
        const doc = compromise(text);
        return [doc.people(), doc.places(), doc.organizations(), doc.numbers()].map((found) =>
          found.json({ offset: true }),
        );
      },
    },
    { name: 'compromise, its tags alone', rounds: FEW, run: (text) => compromise(text) },
  ];
};

/** Runs that take turns, from when all are warm: the times of each. */
const warm = (runs: readonly (() => unknown)[], [warmUp, rounds]: Rounds): number[][] => {
  timesInTurns(runs, warmUp);
  return timesInTurns(runs, rounds);
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
    const peers = scanPeers();
    const quick = peers.filter(({ rounds }) => rounds === MANY);
    const [ours = [], ...theirs] = warm(
      [
        scan,
        ...quick.map(
          ({ run }) =>
            () =>
              run(text),
        ),
      ],
      MANY,
    );
    const best = Math.min(...ours);
    const { mentions } = scan();
    const figures = mentions.filter(({ kind }) => kind === 'figure').length;
    row(
      `ours, ${mentions.length} mentions, ${figures} of them figures`,
      `${best.toFixed(1)} ms`,
      ...(barred ? [atMost(best, MILLISECONDS, 'ms')] : []),
    );
    for (const peer of peers) {
      const times = theirs[quick.indexOf(peer)] ?? warm([() => peer.run(text)], peer.rounds)[0]!;
      const ratio = Math.min(...times) / best;
      const usual = (median(times) / median(ours)).toFixed(2);
      const unit = `times what ours takes (${usual} by the medians)`;
      row(
        peer.name,
        `${Math.min(...times).toFixed(0)} ms`,
        barred && peer.timesFaster !== undefined
          ? atLeast(ratio, peer.timesFaster, unit)
          : `${ratio.toFixed(2)} ${unit}`,
      );
    }
  }
}
