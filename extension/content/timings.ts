/** How long our work on the page's main thread takes: for the benchmark and for diagnostics. No text, no address. */
import type { Timings } from '../protocol/to-content.ts';

export const timings: Timings = {
  firstMessage: null,
  firstHighlight: null,
  collect: 0,
  paint: 0,
  longestTask: 0,
  card: null,
};

/** Runs a piece of work that the page has to wait for, and keeps how long it took. */
export function task<T>(work: () => T, part?: 'collect' | 'paint'): T {
  const start = performance.now();
  const value = work();
  const took = performance.now() - start;
  if (took > timings.longestTask) timings.longestTask = took;
  if (part) timings[part] += took;
  return value;
}
