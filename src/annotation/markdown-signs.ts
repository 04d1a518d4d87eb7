/** What may be Markdown, told at a glance: most notes are plain words, and need no parser. */
const INLINE = /[\\`*_~[\]<>&#|]/;
/** At the start of a line: a list, a rule, the line under a heading or under the head of a table. */
const LEADING = /^\s*(?::?-|[+=]|\d{1,9}[.)])/m;
/** White space that makes code of a line. */
const INDENTED = /^(?: {4}| {0,3}\t)/m;

/** False only where a note shows exactly as it was typed, but for its line breaks. */
export const hasMarkup = (text: string): boolean =>
  INLINE.test(text) || LEADING.test(text) || INDENTED.test(text);
