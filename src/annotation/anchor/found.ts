/**
 * How a marked passage was found: `{state: 'changed', start: 812, end: 851, reason: 'number', now: '42 people were killed',
 * altered: [{kind: 'number', before: '12', after: '42'}]}`. Offsets are UTF-16, half open, into the page's collected text.
 */
import type { Span } from '../../text/span.ts';
import type { Altered } from './difference.ts';
import { GUARD_KINDS } from './guard-kinds.ts';

/** Why a passage is said to be where it is, or nowhere; the words of each are in `_locales`. */
export const REASONS = [
  /** Words and surroundings as they were. */
  'asItWas',
  /** The words as they were, in the same place; what stands around them is partly new. */
  'newSurroundings',
  /** The words as they were, in surroundings that are all new. */
  'elsewhere',
  /** The same words with other marks, spaces or capitals. */
  'marks',
  /** Other words, none of which says another number, name, day or the opposite. */
  'words',
  ...GUARD_KINDS,
  /** Nothing like it stands in the text. */
  'absent',
  /** What stood before and behind it now stands together. */
  'cut',
  /** Its surroundings are there, with quite another text between them. */
  'replaced',
  /** A passage like it stands in other surroundings. */
  'lookalike',
  /** Two places are equally like it. */
  'ambiguous',
  /** Too few words to know it by without its surroundings. */
  'short',
] as const;
export type Reason = (typeof REASONS)[number];

export type Found =
  | (Span & { state: 'exact' | 'moved'; reason: Reason })
  | (Span & { state: 'reworded'; reason: Reason; now: string })
  | (Span & { state: 'changed'; reason: Reason; now: string; altered: Altered[] })
  | { state: 'gone'; reason: Reason };
