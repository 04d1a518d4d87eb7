import type { Draft } from '../draft.ts';
import { look, type Sentence } from '../token.ts';

const CLOSES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
  ['-', '-'],
]);
/** No aside is longer: "(more than half of them women and children)". */
const LONGEST = 10;

/**
 * "[40 people], [12] of them children, were killed": where the sentence goes on after the part that the next figure
 * tells of this one, as a token; -1 where it tells none.
 */
export const asideEnd = ({ tokens }: Sentence, draft: Draft, next: Draft | undefined): number => {
  if (!next) return -1;
  const open = look(tokens, draft.last + 1)?.low ?? '';
  const close = CLOSES.get(open);
  if (close === undefined || next.first - draft.last > 3) return -1;
  const of = next.last + 1;
  if (tokens[of]?.low !== 'of' || !/^(?:them|whom|those|these)$/.test(tokens[of + 1]?.low ?? '')) return -1;
  for (let i = of + 2; i < tokens.length && i < of + LONGEST; i++) if (tokens[i]?.low === close) return i + 1;
  return -1;
};
