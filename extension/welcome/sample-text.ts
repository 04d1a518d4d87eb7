/**
 * A made-up news text about things that the sample dataset knows, for the tour. It is read by the engine like any
 * page; the tour only says where to look.
 */
import type { PageFacts } from '../../src/scan/context.ts';

export const SAMPLE_FACTS: PageFacts = { date: '2018-07-17', dateBasis: 'stated', language: 'en' };

export const SAMPLE_BLOCKS: readonly string[] = [
  'An attack on an election meeting in Mastung on 13 July 2018 killed 137 people. The Islamic State said that it was behind it.',
  'In the first half of 2018, UNAMA counted 1,692 civilians killed in Afghanistan.',
  'Attacks in Pakistan have killed 1,612 people, a minister said.',
];

/** The words at which each step of the tour stops. */
export const SAMPLE_STOPS = [
  { step: 'name', block: 0, words: 'Islamic State' },
  { step: 'apart', block: 0, words: '137' },
  { step: 'same', block: 1, words: '1,692' },
  { step: 'cannot', block: 2, words: '1,612' },
] as const;
export type SampleStep = (typeof SAMPLE_STOPS)[number]['step'];
