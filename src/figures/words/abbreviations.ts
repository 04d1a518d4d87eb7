import { OPENERS, TITLES } from '../../text/sentences.ts';
import { setOf } from './table.ts';

const MORE = setOf(
  'cdr cpl pvt insp supt dsp asp sp hon fr amb min univ assn bros nos rs figs vols ed eds arts sec secs para paras pp cf viz tues thu thurs ' +
    'ave blvd sq km kg hrs mins',
);

/** Does a full stop behind this word, in lower case, end no sentence? */
export const isAbbreviated = (low: string): boolean => TITLES.has(low) || MORE.has(low);

/** No word that is abbreviated so has more letters: "approx." */
export const LONGEST_ABBREVIATED = Math.max(...[...TITLES, ...MORE].map(({ length }) => length));

/** Is it a word that begins a sentence after an abbreviation such as "U.S."? */
export const isStarter = (word: string): boolean => OPENERS.has(word.toLowerCase());
