/** How numbers are written elsewhere: "4 500 people", "19,3%", "N2.5bn". Each is asked only where digits stand so. */

/** A small word, or what opens an amount; not "on 5 300 came", "dial 370 239", "September 5 300". */
const BEFORE =
  /(?:[^A-Za-z](?!(?:on|at|dial|calls?|phone|page|flight|number) $)[a-z]+ |(?:About|Around|Some|Nearly|Over) |\()$/;
/** No name is longer. */
const REACH = 24;
/** A noun phrase or a unit, and no word that joins. */
const COUNTED_BEHIND =
  / ?(?:%|(?:k?[mg]|ha|mw|euro|people|\w*men|children)\b)| (?!(?:and|or|to|in|on|at|by|of|for|from|with|was|is|has|as)\b)[a-z-]+(?: [a-z-]+)?s\b/y;

/**
 * Whether "4 500" is one number by what stands around it: a small word or a currency's sign before it, what it counts
 * behind it.
 * @param at where the digits begin
 * @param to where they end
 */
export const isOneByContext = (text: string, at: number, to: number): boolean => {
  const before = ` ${text.slice(Math.max(0, at - REACH), at)}`;
  COUNTED_BEHIND.lastIndex = to;
  return /[€$£₹]$/.test(before) || (BEFORE.test(before) && COUNTED_BEHIND.test(text));
};

const DECIMALS = /,\d\d? ?(?:%|per ?cent|[mb]illion|trillion|crore|lakh|bn\b)/y;

/** Whether a comma at `at` is a decimal point: "19,3%", "2,6 million". */
export const isDecimalComma = (text: string, at: number): boolean => {
  DECIMALS.lastIndex = at;
  return DECIMALS.test(text);
};

const AMOUNT = /\d[\d.]*(?:,\d{3}| ?(?:[mb]n?\b|(?:m|b|tr)illion))/y;

/** Whether the digits at `at` are an amount of money behind one letter: "N2.5bn", "R55 billion", but not "N95". */
export const isAmount = (text: string, at: number): boolean => {
  AMOUNT.lastIndex = at;
  return AMOUNT.test(text);
};
