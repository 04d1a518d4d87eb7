import { look } from '../token.ts';
import type { Draft, Refiner } from '../draft.ts';
import { times } from '../quantity.ts';
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
    // "57 percent, ahead of his rival with 34.8", "by 50 basis points and the other by 25"
    for (let i = 1; i < drafts.length; i++) {
      const draft = drafts[i] as Draft;
      const { first, figure } = drafts[i - 1] as Draft;
      if (!bare(draft) || !SHARED.has(figure.kind) || draft.first - first > 14) continue;
      const again =
        tokens[draft.quantity.first]?.decimal === true &&
        figure.unit === 'percent' &&
        (draft.quantity.value ?? 101) <= 100;
      if (!again && !(look(tokens, draft.first - 1)?.low === 'by' && look(tokens, first - 1)?.low === 'by'))
        continue;
      const { value, low, high } = draft.figure;
      const factor = figure.written === 'basisPoints' ? 0.01 : 1;
      const scale = (n: number | null): number | null => (n === null ? null : times(n, factor));
      Object.assign(draft.figure, {
        kind: figure.kind,
        unit: figure.unit,
        written: factor < 1 ? 'basisPoints' : draft.figure.written,
        value: scale(value),
        low: scale(low),
        high: scale(high),
      });
    }
    return drafts;
  },
};
