import type { Draft } from '../draft.ts';
import { look, type Token } from '../token.ts';
import { question } from '../word.ts';
import { verbOf } from '../words/measure-verbs.ts';

/** What happened to those counted; a noun only where no other is understood. */
export const isParticiple = (low: string): boolean =>
  /^(?:dead|wounded|injured|displaced|missing)$/.test(low);
const isHead = question(isParticiple);

/**
 * "210 wounded had been brought in", "two dead, ten injured": a participle that is the noun itself. In "left 26 people dead and
 * 45 wounded" the people are understood, in "40 dead in a fire" the verb is.
 */
export const participleHead = (
  tokens: readonly Token[],
  at: number,
  draft: Draft,
  previous: Draft | undefined,
): boolean => {
  if (!isHead(tokens[at])) return false;
  for (let i = draft.first - 1; i > draft.first - 4; i--)
    if (/^(?:leaving|left|leaves)$/.test(tokens[i]?.low ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && !/^(?:being|and|or|had|have|has|were|are|was|is|so)$/.test(next.low))
    return false;
  if (!previous || draft.first - previous.last > 12 || previous.figure.kind !== 'count') return true;
  if (previous.noun) return previous.noun.entry?.measure !== undefined || previous.figure.unit !== 'people';
  return (
    verbOf(tokens[previous.last + 1]) === undefined && verbOf(look(tokens, previous.first - 1)) === undefined
  );
};
