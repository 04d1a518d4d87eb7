/** The quote and its place in selectors as W3C annotators and Hypothesis write them. */
import { isObject, list } from '../assertion.ts';
import { MAX_AFFIX } from '../selector.ts';
import type { Foreign } from './foreign.ts';
import { textOf, type Json } from './json-parts.ts';

/** With those that refine others: the innermost says most exactly where it is. */
function* flat(value: unknown): Generator<Json> {
  for (const one of list(value)) {
    if (!isObject(one)) continue;
    yield one;
    yield* flat(one['refinedBy']);
  }
}

const is = (selector: Json, type: string): boolean =>
  list(selector['type'] ?? selector['@type']).some((one) => typeof one === 'string' && one.endsWith(type));
const affix = (value: unknown): string => (typeof value === 'string' ? value : '');
const offset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export interface Where {
  quote?: NonNullable<Foreign['quote']>;
  position?: NonNullable<Foreign['position']>;
  /** There are selectors, and none of them has the words: it cannot be found again. */
  wordless: boolean;
}

/** What only this or that browser could follow (XPath, CSS) is not looked at. */
export function whereOf(selector: unknown): Where {
  const all = [...flat(selector)];
  const quoting = all.findLast((one) => is(one, 'TextQuoteSelector') && textOf(one['exact']) !== undefined);
  if (!quoting) return { wordless: all.length > 0 };
  const quote = {
    exact: quoting['exact'] as string,
    prefix: affix(quoting['prefix']).slice(-MAX_AFFIX),
    suffix: affix(quoting['suffix']).slice(0, MAX_AFFIX),
  };
  const placed = all.findLast((one) => is(one, 'TextPositionSelector'));
  const [start, end] = [placed?.['start'], placed?.['end']];
  return offset(start) && offset(end) && start < end
    ? { quote, position: { start, end }, wordless: false }
    : { quote, wordless: false };
}
