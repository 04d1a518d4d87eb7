import type { Draft, Refiner } from '../draft.ts';
import { isMark } from '../quantity.ts';
import { look, type Sentence } from '../token.ts';
import { type CountedNoun, nounOf } from '../words/counted-nouns.ts';
import { isStop } from '../words/stop-words.ts';

const FORCES: CountedNoun = { unit: 'people', population: 'securityForces' };

const attach = ({ tokens }: Sentence, draft: Draft, inList: boolean): void => {
  const { first, last } = draft.quantity;
  if (draft.noun || draft.figure.kind !== 'count') return;
  const bracket =
    (isMark(look(tokens, first - 1), '(') && isMark(tokens[last + 1], ')')) ||
    (isMark(look(tokens, first - 1), '—') && isMark(tokens[last + 1], '—'));
  const colon =
    isMark(look(tokens, first - 1), ':') ||
    ((isMark(look(tokens, first - 1), '–') || isMark(look(tokens, first - 1), '-')) &&
      tokens[first]?.glued === false);
  // "Killed: civilians 6, security forces 9": a list that a colon or a dash began.
  const next = tokens[last + 1];
  const row =
    inList &&
    look(tokens, first - 1)?.kind === 'word' &&
    (!next || (next.kind === 'mark' && /^[,;.(]$/.test(next.low)));
  if (!bracket && !colon && !row) return;
  const at = row ? first - 1 : first - 2;
  const head = tokens[at];
  if (head?.kind !== 'word') return;
  const entry = head.low === 'forces' ? FORCES : nounOf(head);
  if (!entry) return;
  // "Miranda House (1)": a name and its place in a list.
  if (bracket && entry.singular && head.capital && at > 0) return;
  let from = at;
  while (from > 0 && first - from < 6) {
    const token = look(tokens, from - 1);
    if (token?.kind !== 'word' || isStop(token)) break;
    from--;
  }
  draft.noun = { first: from, head: at, entry, before: true };
  draft.figure.unit = entry.unit;
};

/** "civilian casualties (55)", "Deaths: 12": what is counted stands before the number, outside its span. */
export const bracketedCount: Refiner = {
  name: 'bracketedCount',
  refine: (sentence, drafts) => {
    const dash = sentence.tokens.findIndex(
      ({ low, kind }) => kind === 'mark' && (low === ':' || low === '—' || low === '–'),
    );
    for (const draft of drafts) attach(sentence, draft, dash > 0 && draft.first > dash);
    return drafts;
  },
};
