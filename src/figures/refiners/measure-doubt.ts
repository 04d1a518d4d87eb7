import type { Refiner } from '../draft.ts';
import type { Token } from '../token.ts';

const LOST = /^(?:lives|deaths|killed|died|dead|fatalities|martyred)$/;

const saysDeaths = (tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => LOST.test(token.low) && (token.low !== 'lives' || lost(tokens, i)));

const lost = (tokens: readonly Token[], at: number): boolean => {
  for (let i = Math.max(0, at - 4); i < at + 5; i++)
    if (/^(?:lost|claimed|lose|loss|taken|cost)$/.test(tokens[i]?.low ?? '')) return true;
  return false;
};

/** "Casualties" beside "lives lost" in one sentence may mean deaths; only the text itself gives that ground. */
export const measureDoubt: Refiner = {
  name: 'measureDoubt',
  refine: (sentence, drafts) => {
    const { tokens } = sentence;
    if (!drafts.some((draft) => draft.figure.measure?.value === 'casualties') || !saysDeaths(tokens))
      return drafts;
    if (tokens.some((token) => /^(?:injured|wounded|injuries|wounding|injuring)$/.test(token.low)))
      return drafts;
    for (const { figure } of drafts)
      if (figure.measure?.value === 'casualties') figure.measureDoubt = figure.measure.words ?? 'casualties';
    return drafts;
  },
};
