/** What goes out, and how names are written in it. */

export interface Output {
  /** Waits while the reader at the other end is slower than we are. */
  out(text: string): Promise<void>;
  /** One line for standard error, after the program's name. */
  err(line: string): void;
}

// Control characters move a terminal's cursor, and marks of direction turn a line around.
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A file's name in one line: as it is, or quoted with its control characters escaped. */
export const shownName = (name: string): string =>
  name.search(UNSAFE) < 0
    ? name
    : JSON.stringify(name).replaceAll(
        UNSAFE,
        (sign) => `\\u${sign.codePointAt(0)!.toString(16).padStart(4, '0')}`,
      );

/** Words of a text for a terminal: white space as one space, control characters as U+FFFD. */
export const shownWords = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(UNSAFE, '\uFFFD');
