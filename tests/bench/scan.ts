/**
 * The whole scan of 60 kB of news, warm: names, context, figures and names that no dataset has, beside what others do
 * with the same text. None of them does the same; each does what it has for it.
 */
import { createRequire } from 'node:module';
import { readGoldSet } from '../eval/gold-set.ts';
import { atLeast, atMost, heading, row } from './print.ts';
import { shippedEngine } from './shipped.ts';
import { bestOfTurns } from './timing.ts';

const SIZE = 60_000;
const MILLISECONDS = 20;
const [WARM_UP, ROUNDS, PEER_ROUNDS] = [15, 30, 3];

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

/** The gold texts one after the other, again from the first where they are too few. */
const news = (): string => {
  const all = readGoldSet('work')
    .map(({ text }) => text)
    .join('\n\n');
  return `${all}\n\n`.repeat(Math.ceil(SIZE / all.length)).slice(0, SIZE);
};

export async function benchScan(): Promise<void> {
  heading(`The whole scan of ${SIZE / 1000} kB of news`);
  const { engine, scanText } = await shippedEngine();
  const text = news();
  const scan = () => scanText(text, engine, { date: '2024-03-20', language: 'en' });
  bestOfTurns([scan], WARM_UP);
  const [ours] = bestOfTurns([scan], ROUNDS) as [number];
  row(`ours, ${scan().mentions.length} mentions`, `${ours.toFixed(1)} ms`, atMost(ours, MILLISECONDS, 'ms'));
  for (const { name, timesFaster, run } of scanPeers()) {
    const [theirs] = bestOfTurns([() => run(text)], PEER_ROUNDS) as [number];
    row(name, `${theirs.toFixed(0)} ms`, atLeast(theirs / ours, timesFaster, 'times what ours takes'));
  }
}
