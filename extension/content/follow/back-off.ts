/**
 * When a part of the page that has changed is read again: soon, but ever later where it keeps changing.
 * A part that changes every 50 ms is read after 80, 80, 80, 80, 500, 1000, 2000, ... ms, and soon again after it has rested.
 * One that only grows, as a list does while one scrolls, is never left for longer than half a second.
 */
const SOON_MS = 80;
const FREE_READS = 4;
const FIRST_PAUSE_MS = 500;
const GROWING_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A part that waits longer than this is called paused. */
const PAUSED_MS = 900;
/** A part that has not changed for so long has come to rest. */
export const REST_MS = 2500;

interface Part {
  changed: number;
  reads: number;
  lastRead: number;
  /** Its last change took nothing away. */
  grew: boolean;
}

export class BackOff<K extends object> {
  readonly #parts = new WeakMap<K, Part>();

  /** The part has changed at `now` (milliseconds), or has only grown: when to read it. */
  changed(key: K, now: number, grew = false): number {
    const part = this.#parts.get(key) ?? { changed: now, reads: 0, lastRead: -Infinity, grew };
    this.#parts.set(key, part);
    if (now - part.changed > REST_MS) part.reads = 0;
    part.changed = now;
    part.grew = grew;
    return Math.max(now + SOON_MS, part.lastRead + pauseOf(part));
  }

  /** The part is read at `now`. */
  read(key: K, now: number): void {
    const part = this.#parts.get(key);
    if (!part) return;
    part.reads++;
    part.lastRead = now;
  }

  /** Whether it changes faster than it is worth reading. */
  isPaused(key: K, now: number): boolean {
    const part = this.#parts.get(key);
    return part !== undefined && pauseOf(part) > PAUSED_MS && now - part.changed <= REST_MS;
  }
}

function pauseOf({ reads, grew }: Part): number {
  if (reads < FREE_READS) return SOON_MS;
  if (grew) return GROWING_PAUSE_MS;
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(16, reads - FREE_READS));
}
