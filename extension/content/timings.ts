/** How long our work on the page's main thread takes: for the benchmark and for diagnostics. No text, no address. */
import type { Timings } from '../protocol/to-content.ts';

export const timings: Timings = {
  firstMessage: null,
  firstHighlight: null,
  collect: 0,
  paint: 0,
  carry: 0,
  longestTask: 0,
  card: null,
};

/** What the tasks inside the one under way took: each millisecond counts for one part only. */
let inside = 0;

/**
 * Runs a piece of work that the page has to wait for, and keeps how long it took. `carry`: what reading a page takes
 * beside collecting and painting, such as sending the texts and keeping the answers.
 */
export function task<T>(work: () => T, part?: 'collect' | 'paint' | 'carry'): T {
  const before = inside;
  inside = 0;
  const start = performance.now();
  const value = work();
  const took = performance.now() - start;
  if (took > timings.longestTask) timings.longestTask = took;
  if (part) timings[part] += took - inside;
  inside = before + took;
  return value;
}
