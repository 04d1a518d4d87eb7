import { describe, expect, test } from 'vitest';
import { HARMFUL } from './article.ts';
import { ARTICLES } from './edits.ts';
import { ours } from './ours.ts';
import { scoreOf, sum } from './score.ts';

const { scores, failed } = scoreOf(ours);
const told = failed.map(({ edited, verdict, put }) =>
  [
    edited.article,
    edited.kind,
    verdict,
    edited.quote.exact,
    put && edited.text.slice(put.start, put.end),
  ].join(' | '),
);

describe('the corpus of edits', () => {
  test('is large and of many kinds', () => {
    expect(ARTICLES.length).toBeGreaterThanOrEqual(12);
    expect(scores.length).toBeGreaterThanOrEqual(30);
    expect(sum(scores, 'same', 'cases')).toBeGreaterThanOrEqual(400);
    for (const kind of HARMFUL) expect(scores.some((score) => score.kind === `${kind} changed`)).toBe(true);
  });

  test('nothing is put on the wrong words, and nothing that says another thing is called found', () =>
    expect(told.filter((line) => line.includes(' | wrong | '))).toEqual([]));

  test('at least 98 of 100 harmless edits are found', () => {
    const recall = sum(scores, 'same', 'found') / sum(scores, 'same', 'cases');
    expect(recall, told.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('most of what was changed is shown as changed', () => {
    const changed = scores.filter(({ kind }) => /^\w+ changed$/.test(kind) && !kind.startsWith('filler'));
    expect(sum(changed, 'other', 'changed') / sum(changed, 'other', 'cases')).toBeGreaterThanOrEqual(0.9);
  });
});
