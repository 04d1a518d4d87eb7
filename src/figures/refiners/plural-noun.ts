/** Whether a word by itself is a plural that may be counted; in what stands around it nothing is looked at. */
import type { Token } from '../token.ts';
import { question } from '../word.ts';
import { countedNoun } from '../words/counted-nouns.ts';
import { isPeopleWord } from '../words/modifiers.ts';
import { PLURAL_MODIFIERS } from '../words/plural-modifiers.ts';
import { TIME_NOUNS } from '../words/units.ts';
import { isParticiple } from './participle-head.ts';

/** Words in -s that are no plurals. */
const NOT_PLURAL = /(?:ss|us|[sbn]is|'s)$/;

const isPlural = question((low) => {
  // "45 wounded": what happened to them, not who they are; only `participleHead` takes it for a noun.
  if (isParticiple(low)) return false;
  const entry = countedNoun(low);
  if (entry) return !entry.singular;
  if (TIME_NOUNS.has(low) && low.endsWith('s')) return true;
  if (isPeopleWord(low)) return true;
  if (/(?:men|women|people|children|folk)$/.test(low) && low.length > 6) return true;
  return low.length > 3 && low.endsWith('s') && !NOT_PLURAL.test(low) && !PLURAL_MODIFIERS.has(low);
});

export const isPluralNoun = (token: Token | undefined): boolean => token?.kind === 'word' && isPlural(token);
