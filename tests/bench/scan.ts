/**
 * The whole scan of 60 kB, warm, beside what others do with the same text: groups, places, people and figures, listed or
 * not, each with its context.
 *
 * Ours and the peers that are as quick take turns of ten scans each, so that each is as warm as where it runs alone and what
 * the machine does besides falls on all alike. The bars are for the best scans, in which nothing else ran; the medians have
 * the collection of garbage in them.
 */
import { extname, join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { extractPage } from '../../src/cli/input/page.ts';
import { readGoldSet, wordCount } from '../eval/gold-set.ts';
import { newsText } from './news-text.ts';
import { atLeast, atMost, heading, median, row } from './print.ts';
import { type ScanPeer, scanPeers } from './scan-peers.ts';
import { shippedEngine } from './shipped.ts';
import { timesInTurns } from './timing.ts';

const SIZE = 60_000;
const MILLISECONDS = 20;
/**
 * Turns before the clock is looked at, those that are timed, and the scans of a turn. Ours and theirs are as fast as they
 * become after 150 scans or so.
 */
type Turns = readonly [warmUp: number, timed: number, scans: number];
const QUICK: Turns = [20, 10, 10];
const SLOW: Turns = [1, 3, 1];

/** The times of each from when all are warm. */
const warm = (runs: readonly (() => unknown)[], [warmUp, turns, scans]: Turns): number[][] => {
  timesInTurns(runs, warmUp, scans);
  return timesInTurns(runs, turns, scans);
};

/** Texts one after the other, again from the first where they are too few. */
const joined = (texts: readonly string[]): string => {
  const all = `${texts.join('\n\n')}\n\n`;
  return all.repeat(Math.ceil(SIZE / all.length)).slice(0, SIZE);
};

/** The texts of a folder's pages and text files, of each no more than one in ten of all. */
const textsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:html?|txt)$/i.test(name))
    .map((name) => {
      const written = readFileSync(join(folder, name), 'utf8');
      return (extname(name) === '.txt' ? written : extractPage(written).text).slice(0, SIZE / 10);
    });

/**
 * On text that is as dense as news, for which the bars are, on the gold texts as they are, and on the pages of a folder
 * where one is given. What others do hardly depends on how much there is to be found; what ours does, does.
 * @param folder of news pages as HTML or plain text
 */
export async function benchScan(folder?: string): Promise<void> {
  const { engine, scanText } = await shippedEngine();
  const gold = readGoldSet('work');
  const bench = (what: string, text: string, barred: boolean): void => {
    const scan = () => scanText(text, engine, { date: '2024-03-20', language: 'en' });
    const { mentions } = scan();
    const words = Math.round(wordCount(text) / mentions.length);
    heading(`The whole scan of ${SIZE / 1000} kB: ${what}, a mention every ${words} words`);
    const peers = scanPeers();
    const runOf =
      ({ run }: ScanPeer) =>
      () =>
        run(text);
    const quick = peers.filter((peer) => peer.quick);
    const [ours = [], ...theirs] = warm([scan, ...quick.map(runOf)], QUICK);
    const best = Math.min(...ours);
    const figures = mentions.filter(({ kind }) => kind === 'figure').length;
    row(
      `ours, ${mentions.length} mentions, ${figures} of them figures`,
      `${best.toFixed(1)} ms`,
      ...(barred ? [atMost(best, MILLISECONDS, 'ms')] : []),
    );
    for (const peer of peers) {
      const times = theirs[quick.indexOf(peer)] ?? warm([runOf(peer)], SLOW)[0]!;
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
  };
  bench('text as dense as news', newsText(gold, SIZE), true);
  bench('the gold texts', joined(gold.map(({ text }) => text)), false);
  if (folder !== undefined) bench(`the pages of ${folder}`, joined(textsOf(folder)), false);
}
