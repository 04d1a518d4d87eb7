/** How much is read. Above it a file is refused, before memory is: whoever has more uses JSON Lines, which stream. */
export interface Limits {
  /** Bytes of a file that is read whole (JSON, CSV, a page), after unpacking. */
  whole: number;
  /** Bytes of a file that is read line by line, after unpacking. */
  stream: number;
  /** UTF-16 units of one line of JSON Lines. */
  line: number;
  /** UTF-16 units of one cell of a table. */
  cell: number;
  /** How many times its size a packed file may have when unpacked. Text packs to a tenth, records to a thirtieth. */
  ratio: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = { whole: 64 * MB, stream: 4096 * MB, line: 4 * MB, cell: 100_000, ratio: 200 };

/** Below this many bytes no ratio is looked at: a short text of blanks packs very well. */
export const RATIO_FROM = 4 * MB;
