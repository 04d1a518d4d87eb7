/** Words that tell how a number changed: nouns ("a rise of 5 percent"), verbs ("grew by 5 percent") and comparisons. */
import { inflect, setOf } from './table.ts';

export const CHANGE_NOUNS = setOf(
  'increase rise drop decline decrease growth fall reduction jump surge hike cut gain loss spike uptick expansion contraction change ' +
    'slump plunge improvement dip raise',
);

/** Behind a percentage: "12 pc higher", "40 percent more". */
export const COMPARED: ReadonlySet<string> = new Set([
  ...CHANGE_NOUNS,
  ...[...CHANGE_NOUNS].map((noun) => `${noun}s`),
  ...'more less fewer higher lower up down above below discount escalation upsurge faster slower larger smaller cheaper dearer year-on-year y-o-y yoy'.split(
    ' ',
  ),
]);

/** With `by`, or with the number right behind, the number is how far; with `to` it is where. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set([
  ...inflect(
    'rise/rose/risen fall/fell/fallen increase decrease decline grow/grew/grown jump surge soar climb slump plunge shrink/shrank/shrunk ' +
      'contract expand gain lose/lost slide/slid tumble spike raise reduce lower swell/swelled/swollen add advance ease retreat rebound ' +
      'boost hike improve worsen change upgrade',
  ),
  ...(
    'drop drops dropped dropping dip dips dipped dipping slip slips slipped slipping cut cuts cutting shed shedding up down halved ' +
    'escalated accelerated slowed gone went depreciated appreciated devalued revised moved reduction'
  ).split(' '),
]);
