/** Ten times the text should take ten times as long, whatever it is made of. */
import { seedEngine } from '../../src/cli/engine.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { MONOTONOUS } from '../scan/monotonous.ts';
import { row } from './print.ts';

/** Processor time in milliseconds, the least of three runs: what else the machine does is left out. */
function timed(run: () => void): number {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

export async function benchLinear(): Promise<void> {
  const { engine } = await seedEngine({ unlisted: true });
  for (const [what, make] of MONOTONOUS) {
    const [small, large] = [make(1_000_000), make(10_000_000)];
    const few = timed(() => scanText(small, engine));
    const many = timed(() => scanText(large, engine));
    row(
      what,
      `${(many / few).toFixed(1)} times`,
      `${few.toFixed(0)} ms at 1 MB, ${many.toFixed(0)} ms at 10 MB`,
    );
  }
}
