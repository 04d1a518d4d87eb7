/** More than one space between two words, or white space of another kind: most texts have neither. */
const UNEVEN = /\s\s|[^\S ]/;

/** A text with all white space made single, and no more than so many UTF-16 units of it: "12\n people" is "12 people". */
export const oneLine = (text: string, longest = 200): string =>
  (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).slice(0, longest);
