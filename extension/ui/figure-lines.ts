/** A figure in the lines of a list: how it stands to what the dataset has, or what it leaves to be asked. */
import type { FigureBrief } from '../../src/crosscheck/brief.ts';
import { tellingClaims } from '../../src/crosscheck/telling-claims.ts';
import { relationWords, type Here } from './comparison.ts';
import { doubtWords } from './doubt-words.ts';

const MOST = 2;

/** The first two things that are to be said, the most telling first and repeats apart. */
export function figureLines(brief: FigureBrief, here: Here): string[] {
  const claims = tellingClaims(brief).map((claim) => relationWords(claim, here));
  return [...new Set([...(brief.doubts ?? []).map(doubtWords), ...claims])].slice(0, MOST);
}
