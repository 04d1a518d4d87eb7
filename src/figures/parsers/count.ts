import { newDraft, type Parser } from '../draft.ts';
import type { Quantity } from '../quantity.ts';
import type { Sentence } from '../token.ts';

const parse = (_: Sentence, quantity: Quantity) => newDraft(quantity, quantity.last, 'count', 'things');

/** What is left is a count; the noun that it counts is found by a refiner, and without one it mostly falls. */
export const count: Parser = { name: 'count', parse };
