import { beforeAll, describe, expect, it } from 'vitest';
import { decisionsOf, MOST_DECISIONS, type Found } from '../../../src/crosscheck/intake/decisions.ts';
import { newReview, figuresOnly, outcome, acceptFigures } from '../../../src/crosscheck/intake/review.ts';
import { scanText } from '../../../src/scan/scan-text.ts';
import { paragraphSpans } from '../../../src/text/paragraphs.ts';
import { fullEngine } from '../../names/unlisted/names-in.ts';
import { ARTICLE } from './an-article.ts';
import { source } from './a-review.ts';

let found: Found;
beforeAll(async () => {
  const engine = await fullEngine();
  const spans = paragraphSpans(ARTICLE);
  const facts = { date: '2025-03-04', dateBasis: 'metadata' as const, language: 'en' };
  const { mentions } = scanText(ARTICLE, engine, facts);
  const blocks = spans.map(({ start, end }, id) => ({
    id,
    text: ARTICLE.slice(start, end),
    mentions: mentions
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
  }));
  found = decisionsOf(
    blocks,
    spans.map(({ start }) => start),
    'Ruth Ankers',
  );
}, 60_000);

describe('an article of six hundred words', () => {
  it('takes at most twenty-five decisions, of which none is left out that has a measure of lives', () => {
    expect(ARTICLE.split(/\s+/).length).toBeGreaterThan(590);
    expect(found.decisions.length).toBeLessThanOrEqual(MOST_DECISIONS);
    expect(found.decisions.length).toBeGreaterThan(10);
  });

  it('asks of the dead first, and keeps two counters apart who say another number', () => {
    const dead = found.decisions.filter(
      (one) => one.kind === 'figure' && one.figure.measure?.value === 'killed',
    );
    expect(dead.length).toBeGreaterThanOrEqual(3);
    expect(found.decisions.slice(0, dead.length + 2).map(({ kind }) => kind)).not.toContain('group');
  });

  it('offers none of its private people, and not who wrote it', () => {
    const words = found.decisions.map((one) => one.words);
    for (const name of ['Karim Dost', 'Omid Dost', 'Sara Lund', 'Ruth Ankers', 'Dost'])
      expect(words).not.toContain(name);
  });

  it('offers whom it gives a public role, unanswered until somebody does', () => {
    const people = found.decisions.filter(({ kind }) => kind === 'person');
    expect(people.map(({ words }) => words)).toContain('Farid Noori');
    const review = acceptFigures(newReview(source, 'x', found));
    expect(outcome(review).names).toEqual([]);
    expect(Object.keys(review.answers).length).toBeLessThan(found.decisions.length);
  });

  it('links the names of the dataset without a question', () => {
    const words = found.known.map(({ start, end }) => ARTICLE.slice(start, end));
    expect(words.filter((one) => one === 'Kunduz').length).toBeGreaterThanOrEqual(2);
    expect(found.decisions.map((one) => one.words)).not.toContain('Kunduz');
  });

  it('is figures only by one step', () => {
    const review = acceptFigures(figuresOnly(newReview(source, 'x', found)));
    expect(Object.keys(review.answers)).toHaveLength(found.decisions.length);
    expect(outcome(review).figures.length).toBeGreaterThan(8);
  });
});
