/** Texts that no newspaper prints: one thing over and over, in any length. For what must stay linear and never throw. */
const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** The same bytes on every run, one a unit: a linear congruential generator's upper bits. */
const randomBytes = (size: number): string => {
  let state = 1;
  const bytes = Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state >>> 24;
  });
  return new TextDecoder('latin1').decode(bytes);
};

export const MONOTONOUS: [string, (size: number) => string][] = [
  ['one word', (n) => filled('Taliban ', n)],
  ['one digit', (n) => filled('7', n)],
  ['one digit behind a letter', (n) => `N${filled('7', n)}`],
  ['thousands set apart by spaces', (n) => filled('of 1 234 ', n)],
  ['one letter', (n) => filled('a', n)],
  ['capitals', (n) => filled('IS US TTP THE ', n)],
  ['brackets', (n) => filled('(', n)],
  ['brackets of all kinds', (n) => filled('([{<>}])', n)],
  ['random bytes', randomBytes],
  ['bracketed abbreviations', (n) => filled('(TTP) ', n)],
  ['curly quotes', (n) => filled('“Kabul’s” ‘IS’ ', n)],
  ['unpaired surrogates', (n) => filled('\ud800', n)],
  ['full stops', (n) => filled('. ', n)],
  ['connectives', (n) => filled('-e-', n)],
  ['capitalised words', (n) => filled('Word ', n)],
  ['single capitals with dots', (n) => filled('A. ', n)],
  ['one capital', (n) => filled('A', n)],
  ['heads with "of"', (n) => filled('Ministry of ', n)],
  ['names with "and"', (n) => filled('Law and ', n)],
  ['people', (n) => filled('John Smith ', n)],
  ['titles', (n) => filled('President General ', n)],
  ['names in a row', (n) => filled('Kabul, ', n)],
  ['hyphens and capitals', (n) => filled('Al-', n)],
  ['a name with a gap in the middle', (n) => `Islamic${filled(' ', n)}State`],
  ['first words of names', (n) => filled('Islamic ', n)],
  ['counts of those killed', (n) => filled('12 killed and ', n)],
  ['a number a line', (n) => filled('12\n', n)],
  ['numbers with commas', (n) => filled('12,', n)],
  ['counts and who says them', (n) => filled('according to 12 ', n)],
  ['counts, places and years', (n) => filled('12 killed in Kabul in 2018, ', n)],
  ['counts and who did it', (n) => filled('12 killed by the Taliban, ', n)],
];
