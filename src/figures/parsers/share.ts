import { newDraft, type Parser } from '../draft.ts';
import type { Quantity } from '../quantity.ts';
import type { Sentence } from '../token.ts';

/** Word shares are kept in percent, as in the dataset: "half" is 50, "over half" (50, 100]. */
const parse = (_: Sentence, quantity: Quantity) =>
  quantity.form === 'fraction' ? newDraft(quantity, quantity.last, 'percentShare', 'percent', 100) : null;

/** "half", "two thirds", "a quarter of". */
export const share: Parser = { name: 'share', isCue: () => false, parse };
