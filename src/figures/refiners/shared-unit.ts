import type { Draft, Refiner } from '../draft.ts';
import { isList } from './measure-lists.ts';

const SHARED = new Set(['percentShare', 'percentChange', 'percentagePointChange']);

const bare = (draft: Draft): boolean =>
  draft.figure.kind === 'count' &&
  draft.noun === null &&
  draft.quantity.form === 'digits' &&
  !draft.quantity.scaled;

/** "by 40, 31 and 22 percent": the unit behind the last number is that of the whole list. */
export const sharedUnit: Refiner = {
  name: 'sharedUnit',
  refine: ({ tokens }, drafts) => {
    for (let i = drafts.length - 2; i >= 0; i--) {
      const draft = drafts[i] as Draft;
      const next = drafts[i + 1] as Draft;
      if (!bare(draft) || !SHARED.has(next.figure.kind) || !isList(tokens, draft, next)) continue;
      draft.figure.kind = next.figure.kind;
      draft.figure.unit = next.figure.unit;
    }
    return drafts;
  },
};
