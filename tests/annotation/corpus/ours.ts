import { anchor } from '../../../src/annotation/anchor/anchor.ts';
import type { Finder } from './score.ts';

export const ours: Finder = (text, quote) => {
  const [found] = anchor(text, [quote]);
  if (!found || found.state === 'gone') return null;
  return { start: found.start, end: found.end, found: found.state !== 'changed' };
};
