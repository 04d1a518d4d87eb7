/** What a police officer is in charge of: "DIG Traffic", "SP City". It stands between the rank and the name. */
import { wordSet } from '../../text/word-set.ts';

const DUTIES = wordSet(
  'operations traffic investigation investigations city security headquarters admin rural crime cantt saddar',
);

/** @param hash of the folded word */
export const isDuty = (hash: number): boolean => DUTIES.has(hash);
