/** Ten times the text should take ten times as long, whatever it is made of. */
import { MONOTONOUS } from '../scan/monotonous.ts';
import { collectGarbage } from './garbage.ts';
import { atMost, heading, row } from './print.ts';
import { shippedEngine } from './shipped.ts';

/** Ten, and room for a cache that no longer holds all of it. */
const TIMES = 15;
const [SMALL, LARGE] = [1_000_000, 10_000_000];

/** As often as the shorter text is read, and at most as often the longer one. */
const ROUNDS = 3;

/**
 * Processor time in milliseconds, the least of some runs: what else the machine does is left out, but for the caches that it
 * takes away.
 * @param enough no more runs are made once one took no longer
 */
function leastTime(run: () => void, enough = 0): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least > enough; round++) {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export async function benchLinear(): Promise<void> {
  heading('10 MB of anything beside 1 MB of it');
  const { engine, scanText } = await shippedEngine();
  for (const [what, make] of MONOTONOUS) {
    const [small, large] = [make(SMALL), make(LARGE)];
    collectGarbage();
    scanText(make(100_000), engine);
    const few = leastTime(() => scanText(small, engine));
    const many = leastTime(() => scanText(large, engine), few * TIMES);
    row(what, `${many.toFixed(0)} ms`, atMost(many / few, TIMES, `times the ${few.toFixed(0)} ms of 1 MB`));
  }
}
