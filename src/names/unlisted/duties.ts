/** What a police officer is in charge of: "DIG Traffic", "SP City". It stands between the rank and the name. */
import { hashWord } from '../../text/tokens.ts';

const DUTIES = new Set(
  'operations traffic investigation investigations city security headquarters admin rural crime cantt saddar'
    .split(' ')
    .map(hashWord),
);

/** @param hash of the folded word */
export const isDuty = (hash: number): boolean => DUTIES.has(hash);
