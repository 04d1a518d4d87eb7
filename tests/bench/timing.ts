/** What a run takes. On a machine that does other things as well, the best of several counts, and rounds take turns. */

/** In milliseconds. */
export const timed = (run: () => unknown): number => {
  const from = performance.now();
  run();
  return performance.now() - from;
};

/**
 * The times of each in milliseconds, one after the other, their rounds taking turns: what the machine does besides falls on
 * all alike.
 * @param inARow how often each runs before it is the next one's turn
 */
export const timesInTurns = (runs: readonly (() => unknown)[], rounds: number, inARow = 1): number[][] => {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    runs.forEach((run, n) => {
      for (let i = 0; i < inARow; i++) times[n]!.push(timed(run));
    });
  return times;
};

/** The best time of each, in milliseconds, their rounds taking turns. */
export const bestOfTurns = (runs: readonly (() => unknown)[], rounds: number): number[] =>
  timesInTurns(runs, rounds).map((times) => Math.min(...times));
