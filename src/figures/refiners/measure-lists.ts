import type { Draft } from '../draft.ts';
import { look, type Sentence, type Token } from '../token.ts';
import { verbOf } from '../words/measure-verbs.ts';

const CONNECTIVE =
  /^(?:and|or|including|plus|,|with|as|them|whom|also|\(|—|–|:|comprising|mostly|mainly|namely|include|included)$/;
const SKIPPED =
  /^(?:another|the|a|an|at|least|some|nearly|about|around|over|more|than|up|to|further|additional|all|were|are|was|both)$/;
/** Verbs and links after which another thing is told. */
const CUTS =
  /^(?:that|who|which|when|while|whereas|but|after|before|because|since|until|although|though|was|had|has|have|said|says|told|will|would|could|to|for|against|from|during|over|forced|forcing|driven|drove|driving|prompting|left|leaving|sent|sending|took|made|used|using|set|put|hit|ran|fled|came|went|rose|fell|began|led)$/;

/** Does a list go on from `from` to the count at `to`: "killed 13 civilians in Bannu and [five soldiers]"? */
export const carries = (tokens: readonly Token[], from: number, to: number): boolean => {
  let last = to - 1;
  while (last >= from && SKIPPED.test(tokens[last]?.low ?? '')) last--;
  const inserted = /^(?:including|comprising|included|include)$/.test(tokens[last]?.low ?? '');
  if (inserted && to - from <= 16)
    return tokens
      .slice(from, last)
      .every(
        (token) => token.kind !== 'number' && token.low !== ';' && !/^(?:and|while|but)$/.test(token.low),
      );
  if (last < from || !CONNECTIVE.test(tokens[last]?.low ?? '')) return false;
  if (to - from > 12) return false;
  for (let i = from; i <= last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || token.low === ';' || token.low === '"') return false;
    if (token.kind === 'word' && (CUTS.test(token.low) || verbOf(token))) return false;
  }
  return true;
};

/** "Among the 16,384 wounded there are [486 boys]": parts of the figure before. */
export const isPartOf = (tokens: readonly Token[], draft: Draft, previous: Draft): boolean => {
  // "67 injured, among whom were [32 civilians]"
  if (
    /^(?:are|were)$/.test(look(tokens, draft.first - 1)?.low ?? '') &&
    /^(?:whom|them)$/.test(look(tokens, draft.first - 2)?.low ?? '') &&
    /^(?:among|of)$/.test(look(tokens, draft.first - 3)?.low ?? '')
  )
    return true;
  const among =
    /^(?:among|of)$/.test(look(tokens, previous.first - 1)?.low ?? '') ||
    /^(?:among|of)$/.test(look(tokens, previous.first - 2)?.low ?? '');
  return (
    among &&
    draft.first - previous.last < 7 &&
    /^(?:are|were|is|was)$/.test(look(tokens, draft.first - 1)?.low ?? '')
  );
};

/** Only commas and "and" between two counts. */
export const isList = (tokens: readonly Token[], left: Draft, right: Draft): boolean => {
  if (right.first - left.last > 3 || right.first - left.last < 2) return false;
  for (let i = left.last + 1; i < right.first; i++)
    if (!/^(?:,|and|or|plus)$/.test(tokens[i]?.low ?? '')) return false;
  return true;
};

/** "civilian casualties (55) surpassing those of security forces (47)": `those` are the casualties again. */
export const standsFor = (tokens: readonly Token[], draft: Draft): boolean => {
  const first = draft.noun?.before ? draft.noun.first : -1;
  if (first < 2) return false;
  const at = /^(?:the|its|their)$/.test(look(tokens, first - 1)?.low ?? '') ? first - 2 : first - 1;
  return (
    /^(?:of|among|for|in)$/.test(tokens[at]?.low ?? '') &&
    /^(?:those|that)$/.test(look(tokens, at - 1)?.low ?? '')
  );
};

/** "[At least 14 people], including [11 guards], were killed", "[Two guards] were among [five people] killed": the verb comes last. */
const isIncluding = (tokens: readonly Token[], left: Draft, right: Draft): boolean => {
  if (right.first - left.last > 4) return false;
  const between = tokens.slice(left.last + 1, right.first).map((token) => token.low);
  return (
    between.some((low) => /^(?:including|among|comprising|mostly)$/.test(low)) &&
    between.every((low) => /^(?:,|including|was|were|among|them|comprising|mostly|\(|whom)$/.test(low))
  );
};

/** "[Four teachers] of a private school and [three nurses] were kidnapped": between them is only whose or where. */
const isTailed = (tokens: readonly Token[], left: Draft, right: Draft): boolean => {
  const between = tokens.slice(left.last + 1, right.first);
  if (between.length < 3 || between.length > 7 || between.at(-1)?.low !== 'and') return false;
  return (
    /^(?:of|at|in|from)$/.test(between[0]?.low ?? '') &&
    between
      .slice(1, -1)
      .every(
        (token) =>
          token.kind === 'word' &&
          token.low !== 'and' &&
          !token.low.endsWith('ed') &&
          !CUTS.test(token.low) &&
          !verbOf(token),
      )
  );
};

/** "12 out of 18 attacks", "15 of 24 bombings": the part is counted as the whole is. */
const takeWhole = (tokens: readonly Token[], draft: Draft, next: Draft): boolean => {
  const at = tokens[draft.last + 1]?.low === 'out' ? draft.last + 2 : draft.last + 1;
  const of = tokens[at]?.low === 'of' && !draft.noun && draft.figure.unit === 'things';
  if (!of || !next.noun || next.first - at > 2) return false;
  draft.figure.unit = next.figure.unit;
  draft.figure.measure ??= next.figure.measure && { ...next.figure.measure };
  return true;
};

/** "13 civilians and five soldiers were martyred": the verb behind the last is said of all. */
export const shareBackwards = ({ tokens }: Sentence, drafts: readonly Draft[]): void => {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    const { measure } = next.figure;
    if (takeWhole(tokens, draft, next)) continue;
    if (draft.figure.measure || draft.figure.kind !== 'count' || !measure || !next.noun) continue;
    if (draft.figure.unit !== 'people' || next.figure.unit !== 'people' || next.noun.entry?.measure) continue;
    if (![isList, isIncluding, isTailed].some((joins) => joins(tokens, draft, next))) continue;
    draft.figure.measure = { ...measure };
    draft.figure.measureDoubt = next.figure.measureDoubt;
  }
};
