/** Text in pieces, as lines. */
import { Unreadable } from './problem.ts';

export interface Line {
  text: string;
  /** 1 is the first. */
  number: number;
}

/**
 * The lines that are not blank; they may end in LF, CR LF or CR, mixed. Never holds more than one line and one piece.
 * Errors (thrown): `lineTooLong`, with its number.
 */
export async function* linesOf(texts: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let rest = '';
  let number = 1;
  let afterReturn = false;
  for await (const piece of texts) {
    let from = 0;
    // A line feed at the beginning may belong to the carriage return that ended the piece before.
    if (afterReturn && piece.startsWith('\n')) from = 1;
    if (piece !== '') afterReturn = piece.endsWith('\r');
    const end = /\r\n|\n|\r/g;
    end.lastIndex = from;
    for (let match = end.exec(piece); match; match = end.exec(piece)) {
      const text = rest + piece.slice(from, match.index);
      if (text.length > longest)
        throw new Unreadable({ code: 'lineTooLong', line: number, detail: String(longest) });
      if (text.trim() !== '') yield { text, number };
      rest = '';
      number += 1;
      from = end.lastIndex;
    }
    rest += piece.slice(from);
    if (rest.length > longest)
      throw new Unreadable({ code: 'lineTooLong', line: number, detail: String(longest) });
  }
  if (rest.trim() !== '') yield { text: rest, number };
}
