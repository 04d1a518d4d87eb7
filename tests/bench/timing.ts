/** What a run takes. On a machine that does other things as well, the best of several counts, and rounds take turns. */

/** In milliseconds. */
export const timed = (run: () => unknown): number => {
  const from = performance.now();
  run();
  return performance.now() - from;
};

/** The best time of each, in milliseconds, their rounds taking turns. */
export const bestOfTurns = (runs: readonly (() => unknown)[], rounds: number): number[] => {
  const best = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    runs.forEach((run, n) => (best[n] = Math.min(best[n]!, timed(run))));
  return best;
};
