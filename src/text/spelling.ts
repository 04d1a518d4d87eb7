/**
 * The small connecting words of names from Arabic, Persian and Urdu, which every newspaper writes in its own way:
 * "Tehrik-e-Taliban" and "Tehrik-i-Taliban", "Jamaat-ul-Ahrar", "Jamaat al-Ahrar" and "Jamaatul Ahrar".
 * One member stands for its family in a token's hash; whether two spellings may be taken for one another is
 * decided where the name is confirmed on the text.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['e', 'i'],
  ['al', 'ul', 'el', 'ur', 'ud'],
];

const FAMILY_OF = new Map<string, string>(FAMILIES.flatMap((f) => f.map((word) => [word, f[0]!] as const)));

/** The word that stands for a connective's family, or undefined where the word is no connective. Folded words only. */
export const connectiveFamily = (word: string): string | undefined => FAMILY_OF.get(word);

/** All connectives with the one that stands for them. */
export const connectives = (): Iterable<readonly [string, string]> => FAMILY_OF;

/**
 * Words inside a name whose first letter is written large or small as the house style goes ("Al Qaeda", "al Qaeda",
 * "Bank Of Punjab"): an exact case rule does not look at them.
 */
const PARTICLES = new Set(
  'a al an and bin bint by da de del der di do dos du e ed el for i ibn in la le of on the to ud ul ur van von y ye zu'.split(
    ' ',
  ),
);
export const isParticle = (folded: string): boolean => PARTICLES.has(folded);
