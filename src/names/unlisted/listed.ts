/** The names of the dataset that stand in a block, among which the others are looked for. */

/** By tokens, half open, with what it is: `{from: 3, to: 5, kind: PLACE}`. */
export interface ListedSpan {
  from: number;
  to: number;
  kind: number;
}

/** Which tokens are part of a listed name: 0, or 1 and its place in `spans`. */
export interface Listed {
  at: Int32Array;
  spans: readonly ListedSpan[];
}
