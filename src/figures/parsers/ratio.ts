import { newDraft, type Parser } from '../draft.ts';
import type { Quantity } from '../quantity.ts';
import type { Sentence } from '../token.ts';

const parse = (_: Sentence, quantity: Quantity) =>
  quantity.form === 'ratio' ? newDraft(quantity, quantity.last, 'ratio', 'percent', 100) : null;

/** "one in five", "nine out of ten": a share of each so many, in percent. */
export const ratio: Parser = { name: 'ratio', isCue: () => false, parse };
