/** A figure in one line of a list: how it stands to what the dataset has, or what it leaves to be asked. */
import type { FigureBrief } from '../../src/crosscheck/brief.ts';
import { tellingClaims } from '../../src/crosscheck/telling-claims.ts';
import { relationWords, type Here } from './comparison.ts';
import { DOT } from './dot.ts';
import { doubtWords } from './doubt-words.ts';

const MOST = 2;

/** The first two things that are to be said, the most telling first and repeats apart; null where there is nothing. */
export function figureLine(brief: FigureBrief, here: Here): string | null {
  const claims = tellingClaims(brief).map((claim) => relationWords(claim, here));
  const words = [...new Set([...(brief.doubts ?? []).map(doubtWords), ...claims])];
  return words.length === 0 ? null : words.slice(0, MOST).join(DOT);
}
