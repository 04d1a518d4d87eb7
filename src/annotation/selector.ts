/**
 * Where in a page an annotation stands (Web Annotation Data Model, 4.2).
 * `{type: 'TextQuoteSelector', exact: 'at least 137', prefix: 'attack killed ', suffix: ' people'}` finds it,
 * `{type: 'TextPositionSelector', start: 812, end: 824, 'sm:unit': 'utf16'}` is a hint.
 */
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The longest quote that is kept; a page's script can select more than anyone would annotate. */
export const MAX_QUOTE = 20_000;
export const MAX_AFFIX = 400;

export const textQuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE)),
  prefix: v.pipe(v.string(), v.maxLength(MAX_AFFIX)),
  suffix: v.pipe(v.string(), v.maxLength(MAX_AFFIX)),
});
export type TextQuoteSelector = v.InferOutput<typeof textQuoteSelector>;

/**
 * Half open. The model counts code points; browsers and every other web annotator count UTF-16 units, which differ
 * only after characters outside the basic plane. The unit is therefore said.
 */
export const textPositionSelector = v.pipe(
  v.strictObject({
    type: v.literal('TextPositionSelector'),
    start: offset,
    end: offset,
    'sm:unit': v.literal('utf16'),
  }),
  v.check((selector) => selector.start < selector.end, 'a position must not be empty'),
);
export type TextPositionSelector = v.InferOutput<typeof textPositionSelector>;

/** One quote, and at most one position beside it. */
export const selectors = v.pipe(
  v.array(v.union([textQuoteSelector, textPositionSelector])),
  v.minLength(1),
  v.maxLength(2),
  v.check(
    (list) => list.filter((selector) => selector.type === 'TextQuoteSelector').length === 1,
    'exactly one text quote',
  ),
);
export type Selectors = v.InferOutput<typeof selectors>;
