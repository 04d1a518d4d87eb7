/**
 * Names found in a text, as parallel typed arrays: `start 4 end 12 from 1 to 2 rowFrom 17 rowTo 19 fit IDENTICAL` says
 * that the text's token 1, at [4, 12), is the alias of rows 17 and 18 that fit it.
 */
export interface Hits {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Tokens, half open. */
  from: Int32Array;
  to: Int32Array;
  /** Rows with the name's hash, half open; those that fit the text are for the reader to confirm. */
  rowFrom: Int32Array;
  rowTo: Int32Array;
}

const COLUMNS = ['start', 'end', 'from', 'to', 'rowFrom', 'rowTo'] as const;

export const hitBuffer = (size = 256): Hits => ({
  count: 0,
  start: new Int32Array(size),
  end: new Int32Array(size),
  from: new Int32Array(size),
  to: new Int32Array(size),
  rowFrom: new Int32Array(size),
  rowTo: new Int32Array(size),
});

export const addHit = (
  h: Hits,
  start: number,
  end: number,
  from: number,
  to: number,
  rowFrom: number,
  rowTo: number,
): void => {
  if (h.count === h.start.length)
    for (const column of COLUMNS) {
      const wider = new Int32Array(h.count * 2);
      wider.set(h[column]);
      h[column] = wider;
    }
  const n = h.count++;
  h.start[n] = start;
  h.end[n] = end;
  h.from[n] = from;
  h.to[n] = to;
  h.rowFrom[n] = rowFrom;
  h.rowTo[n] = rowTo;
};

/** Drops all hits from `at` on but the last, which takes that place. */
export const keepLast = (h: Hits, at: number): void => {
  const last = h.count - 1;
  if (last > at) for (const column of COLUMNS) h[column][at] = h[column][last]!;
  h.count = at + 1;
};
