import { describe, expect, test } from 'vitest';
import { BackOff, REST_MS } from '../../../../extension/content/follow/back-off.ts';

/** Changes a part every `every` ms for `lasts` ms and reads it whenever it is due: when was it read? */
function play(
  every: number,
  lasts: number,
  grew = false,
): { reads: number[]; paused: boolean; backOff: BackOff<object>; part: object } {
  const backOff = new BackOff<object>();
  const part = {};
  const reads: number[] = [];
  let due = Infinity;
  let paused = false;
  for (let now = 0; now < lasts; now += 10) {
    if (now % every === 0) due = Math.min(due, backOff.changed(part, now, grew));
    if (backOff.isPaused(part, now)) paused = true;
    if (now >= due) {
      reads.push(now);
      backOff.read(part, now);
      due = Infinity;
    }
  }
  return { reads, paused, backOff, part };
}

describe('backing off', () => {
  test('a single change is read soon', () => {
    expect(play(100_000, 1000).reads).toEqual([80]);
  });

  test('a part that changes every 50 ms is read ever more rarely, and said to be paused', () => {
    const { reads, paused } = play(50, 60_000);
    expect(reads.slice(0, 4).every((at) => at < 700)).toBe(true);
    const gaps = reads.slice(4).map((at, i) => at - reads[i + 3]!);
    for (let i = 1; i < gaps.length; i++) expect(gaps[i]!).toBeGreaterThanOrEqual(gaps[i - 1]! * 1.5);
    expect(reads.length).toBeLessThan(14);
    expect(paused).toBe(true);
  });

  test('it is never left for longer than half a minute', () => {
    const { reads } = play(50, 300_000);
    for (let i = 1; i < reads.length; i++) expect(reads[i]! - reads[i - 1]!).toBeLessThanOrEqual(30_200);
  });

  test('a part that only grows is read twice a second, and not said to be paused', () => {
    const { reads, paused } = play(50, 60_000, true);
    for (let i = 1; i < reads.length; i++) expect(reads[i]! - reads[i - 1]!).toBeLessThanOrEqual(510);
    expect(reads.length).toBeLessThan(130);
    expect(paused).toBe(false);
  });

  test('one that is rewritten as well backs off, until it grows again', () => {
    const { backOff, part } = play(50, 20_000);
    expect(backOff.changed(part, 20_000, true)).toBeLessThanOrEqual(20_080);
    expect(backOff.isPaused(part, 20_000)).toBe(false);
    backOff.changed(part, 20_050);
    expect(backOff.isPaused(part, 20_050)).toBe(true);
  });

  test('an occasional change never pauses', () => {
    const { reads, paused } = play(3000, 120_000);
    expect(reads).toHaveLength(40);
    expect(paused).toBe(false);
  });

  test('after a rest it begins anew', () => {
    const { backOff, part } = play(50, 20_000);
    expect(backOff.isPaused(part, 20_000)).toBe(true);
    expect(backOff.isPaused(part, 20_000 + REST_MS)).toBe(false);
    const later = 20_000 + REST_MS + 1000;
    expect(backOff.changed(part, later)).toBe(later + 80);
  });

  test('parts do not slow each other', () => {
    const { backOff } = play(50, 20_000);
    expect(backOff.changed({}, 20_000)).toBe(20_080);
  });
});
