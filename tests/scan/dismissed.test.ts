import { describe, expect, test } from 'vitest';
import { Judgements, type Judged } from '../../src/scan/dismissed.ts';
import type { Mention } from '../../src/scan/mention.ts';

const kunduz: Mention = {
  start: 0,
  end: 6,
  text: 'Kunduz',
  kind: 'place',
  entity: 'province',
  resolution: 'contextual',
  why: [{ code: 'afterWord', detail: 'province' }],
};
const figure = { start: 0, end: 3, text: '137', kind: 'figure', figure: {} } as unknown as Mention;
const judged = (more: Partial<Judged> = {}): Judged => ({
  text: 'Kunduz',
  entity: 'province',
  host: 'news.example',
  instead: null,
  ...more,
});

describe('what the reader said of a match', () => {
  const apply = (mention: Mention, ...list: Judged[]) => new Judgements(list, 'news.example').apply(mention);

  test('nothing said: the mention itself', () => {
    expect(apply(kunduz)).toBe(kunduz);
    expect(
      apply(kunduz, judged({ text: 'Kabul' }), judged({ entity: 'city' }), judged({ host: 'other.example' })),
    ).toBe(kunduz);
  });

  test('sent away on the site, or everywhere', () => {
    expect(apply(kunduz, judged())).toBeNull();
    expect(apply(kunduz, judged({ host: null }))).toBeNull();
    expect(apply(figure, judged({ text: '137', entity: null }))).toBeNull();
  });

  test('another reading: the entity changes, the machine’s reasons go', () => {
    expect(apply(kunduz, judged({ instead: 'city' }))).toMatchObject({
      text: 'Kunduz',
      entity: 'city',
      resolution: 'contextual',
      why: [],
    });
  });

  test('the newest judgement wins', () => {
    expect(apply(kunduz, judged(), judged({ instead: 'city' }))).toMatchObject({ entity: 'city' });
    expect(apply(kunduz, judged({ instead: 'city' }), judged())).toBeNull();
  });

  test('a choice of what it already is changes nothing', () => {
    expect(apply(kunduz, judged({ instead: 'province' }))).toBe(kunduz);
  });
});
