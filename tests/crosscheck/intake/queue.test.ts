import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFiles,
  begun,
  cancelled,
  ended,
  endedCount,
  isOver,
  newQueue,
  nextFile,
  paused,
  resumed,
  type FileEnd,
  type Queue,
} from '../../../src/crosscheck/intake/queue.ts';

const END: FileEnd = { is: 'ready', draft: 'review:1', decisions: 3 };
const BAD: FileEnd = { is: 'refused', why: 'scan' };
const read = (queue: Queue, end: FileEnd = END): Queue => {
  const n = nextFile(queue);
  return n === null ? queue : ended(begun(queue, n), n, end);
};
const states = ({ files }: Queue) => files.map(({ state }) => state.is);

describe('a queue of files', () => {
  it('reads one after the other, and goes on after a bad one', () => {
    const queue = read(read(newQueue(['a.pdf', 'b.txt', 'c.html']), BAD));
    expect(states(queue)).toEqual(['refused', 'ready', 'waits']);
    expect(nextFile(queue)).toBe(2);
  });

  it('reads one file at a time', () => {
    expect(nextFile(begun(newQueue(['a', 'b']), 0))).toBeNull();
  });

  it('rests while it is paused, the file at hand excepted, and goes on where it was', () => {
    const queue = paused(begun(newQueue(['a', 'b']), 0));
    const after = ended(queue, 0, END);
    expect([states(after), nextFile(after)]).toEqual([['ready', 'waits'], null]);
    expect(nextFile(resumed(after))).toBe(1);
  });

  it('cancels what has not ended, and keeps what has; a late end changes nothing', () => {
    const queue = cancelled(begun(read(newQueue(['a', 'b', 'c'])), 1));
    expect(states(queue)).toEqual(['ready', 'cancelled', 'cancelled']);
    expect(ended(queue, 1, END)).toEqual(queue);
    expect(isOver(queue)).toBe(true);
  });

  it('takes files that come later, also once it was cancelled', () => {
    const queue = addFiles(cancelled(newQueue(['a'])), ['b']);
    expect([nextFile(queue), isOver(queue)]).toEqual([1, false]);
  });

  it('is over when there is nothing', () => {
    expect([nextFile(newQueue([])), isOver(newQueue([]))]).toEqual([null, true]);
  });

  it('ends every file once, whatever is done with it', () => {
    const acts = {
      read,
      bad: (q: Queue) => read(q, BAD),
      paused,
      resumed,
      begin: (q: Queue) => {
        const n = nextFile(q);
        return n === null ? q : begun(q, n);
      },
    };
    const walk = array(constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])), { maxLength: 30 });
    assert(
      property(integer({ min: 0, max: 6 }), walk, (size, path) => {
        let queue = newQueue(Array.from({ length: size }, (_, n) => `${n}.txt`));
        let before = 0;
        for (const act of path) {
          queue = acts[act](queue);
          expect(queue.files).toHaveLength(size);
          expect(endedCount(queue)).toBeGreaterThanOrEqual(before);
          expect(states(queue).filter((is) => is === 'reading').length).toBeLessThanOrEqual(1);
          before = endedCount(queue);
        }
        const reading = states(queue).indexOf('reading');
        if (reading >= 0) queue = ended(queue, reading, END);
        queue = resumed(queue);
        for (let left = size; left > 0; left--) queue = read(queue);
        expect([isOver(queue), endedCount(queue)]).toEqual([true, size]);
      }),
    );
  });
});
