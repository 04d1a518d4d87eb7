import { describe, expect, it } from 'vitest';
import { capitalRuns } from '../../src/names/capitals.ts';
import { tokenise } from '../../src/text/tokens.ts';

const shouted = (text: string): string[] => {
  const t = tokenise(text);
  const runs = capitalRuns(text, t);
  return Array.from({ length: t.count }, (_, k) => k)
    .filter((k) => runs[k] === 1)
    .map((k) => text.slice(t.start[k], t.end[k]));
};

describe('capitalRuns', () => {
  it.each([
    ['TALIBAN CLAIM KABUL BLASTS', ['TALIBAN', 'CLAIM', 'KABUL', 'BLASTS']],
    ['Read on: WHAT IS TO BE DONE today', ['WHAT', 'IS', 'TO', 'BE', 'DONE']],
    ['LET US GO BACK TOGETHER', ['LET', 'US', 'GO', 'BACK', 'TOGETHER']],
    ['TTP BLA ISKP fought', []],
    ['IS-K, ISKP and IS', []],
    ['US, UN, WHO and EU', []],
    ['UN AND EU', []],
    ['THE', []],
    ['طالبان THE IS US', ['THE', 'IS', 'US']],
  ])('%s', (text, expected) => {
    expect(shouted(text)).toEqual(expected);
  });
});
