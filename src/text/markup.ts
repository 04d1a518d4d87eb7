/** Text as markup shows it: nothing in it is read as markup. */
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Control characters are no XML, not even escaped; a lone half of a pair is no character.
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** For the inside of an element and of a quoted attribute, in HTML and in XML. */
export const escapedMarkup = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"']/g, (char) => ESCAPES[char]!);
