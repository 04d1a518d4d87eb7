/** Where a figure stands in a text. Offsets are UTF-16, half open. */
import * as v from 'valibot';
import { figure } from './figure.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const figureMention = v.object({
  start: offset,
  end: offset,
  text: v.pipe(v.string(), v.maxLength(400)),
  kind: v.literal('figure'),
  figure,
});
export type FigureMention = v.InferOutput<typeof figureMention>;
