/**
 * A mark for each token of a block, in room that is used again: `const free = noMarks(); free(3)` is [0, 0, 0], of which
 * what is marked is gone at the next `free(...)`.
 */
export const noMarks = (): ((count: number) => Uint8Array) => {
  let room = new Uint8Array(1024);
  return (count) => {
    if (count > room.length) room = new Uint8Array(2 * count);
    // Not `fill`: a block has some dozens of words.
    for (let k = 0; k < count; k++) room[k] = 0;
    return room;
  };
};

/** Marks the tokens from one to another, half open. */
export const mark = (marks: Uint8Array, { from, to }: { from: number; to: number }): void => {
  for (let k = from; k < to; k++) marks[k] = 1;
};
