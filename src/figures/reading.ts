import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';

/**
 * A figure as its own sentence tells it; period, place, who did it and who says it wait for the names.
 * `{start: 26, end: 48, text: 'at least 14 people', figure: {...}, sentence: {start: 0, end: 90, ...}}`.
 */
export interface FigureReading extends Span {
  text: string;
  figure: Figure;
  /** The sentence it stands in. */
  sentence: Span;
  /** Only for comparing ("several"): never a mention. */
  quiet: boolean;
}
