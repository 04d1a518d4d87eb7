import { array, assert, constantFrom, property } from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decisionsOf, MOST_DECISIONS } from '../../../src/crosscheck/intake/decisions.ts';
import { recordsOf } from '../../../src/crosscheck/intake/records.ts';
import {
  acceptFigures,
  answer,
  answered,
  figuresOnly,
  linkKnown,
  move,
  outcome,
  undoStep,
  type Review,
} from '../../../src/crosscheck/intake/review.ts';
import { entity } from '../../../src/dataset/entity.ts';
import { figureClaim } from '../../../src/dataset/figure-claim.ts';
import { sourceDocument } from '../../../src/dataset/source-document.ts';
import { mentions, review, TEXT, unlisted } from './a-review.ts';

describe('decisionsOf', () => {
  it('asks of a figure once, however often it stands there, and of lives first', () => {
    const { decisions } = review();
    expect(decisions.map(({ kind, words, spots }) => [kind, words, spots.length])).toEqual([
      ['figure', expect.stringContaining('14'), 2],
      ['group', 'Harbour League', 1],
    ]);
  });

  it('offers no person and nothing that the dataset has', () => {
    const kinds = review().decisions.map(({ words }) => words);
    expect(kinds).not.toContain('Ilse Brandt');
    expect(kinds).not.toContain('Harbour');
  });

  it('gives offsets into the whole text, with the sentence around them', () => {
    const shifted = decisionsOf([{ id: 3, text: TEXT, mentions }], [100]).decisions[1]!;
    const { start, end, sentence } = shifted.spots[0]!;
    expect(TEXT.slice(start - 100, end - 100)).toBe('Harbour League');
    expect(TEXT.slice(sentence.start - 100, sentence.end - 100).trim()).toBe('The Harbour League denied it.');
  });

  it('asks no more than can be decided with care, and says how many it left out', () => {
    const names = Array.from({ length: 40 }, (_, n) => `Club N${n}x`);
    const text = names.join(', ');
    const { decisions, left } = decisionsOf(
      [{ id: 0, text, mentions: names.map((name) => unlisted(text, name, 'group')) }],
      [0],
    );
    expect([decisions.length, left]).toEqual([MOST_DECISIONS, 40 - MOST_DECISIONS]);
  });

  it('has nothing to ask of an empty text', () => {
    expect(decisionsOf([], [])).toEqual({ decisions: [], left: 0, known: [] });
  });
});

const steps = {
  accept: (r: Review) => answer(r, 'accept'),
  reject: (r: Review) => answer(r, 'reject'),
  down: (r: Review) => move(r, 1),
  up: (r: Review) => move(r, -1),
  figures: acceptFigures,
  only: figuresOnly,
  same: (r: Review) => answer(r, { same: 'sm:test/group/league', label: 'League' }),
  unlink: (r: Review) => linkKnown(r, false),
  link: (r: Review) => linkKnown(r, true),
  undo: undoStep,
};
const walk = array(constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), { maxLength: 20 });

describe('a review', () => {
  it('loses no decision and never leaves its list', () => {
    assert(
      property(walk, (path) => {
        let now = review();
        for (const step of path) {
          const before = answered(now);
          now = steps[step](now);
          if (step !== 'undo') expect(answered(now)).toBeGreaterThanOrEqual(before);
          expect(now.decisions).toEqual(review().decisions);
          expect(now.decisions[now.at]).toBeDefined();
        }
      }),
    );
  });

  it('goes on after a crash as if there had been none', () => {
    assert(
      property(walk, walk, (first, second) => {
        const run = (from: Review, path: typeof first) => path.reduce((now, step) => steps[step](now), from);
        const half = run(review(), first);
        expect(run(JSON.parse(JSON.stringify(half)) as Review, second)).toEqual(run(half, second));
      }),
    );
  });

  it('keeps what was decided by hand when all of a kind is accepted', () => {
    expect(outcome(acceptFigures(answer(review(), 'reject'))).figures).toEqual([]);
  });

  it('is as before once its steps are taken back, all or the last', () => {
    assert(
      property(walk, (path) => {
        const run = path.filter((step) => step !== 'undo').reduce((now, step) => steps[step](now), review());
        let back = run;
        while (back.past.length > 0) back = undoStep(back);
        expect({ ...back, at: 0 }).toEqual({ ...review(), at: 0 });
        const last = run.past.at(-1);
        if (last) expect(undoStep(run)).toMatchObject(last);
      }),
    );
  });

  it('takes nothing back where nothing was done', () => {
    expect(undoStep(review())).toEqual(review());
  });

  it('answers nothing where there is nothing', () => {
    const empty = { ...review(), decisions: [] };
    expect(answer(empty, 'accept')).toEqual(empty);
    expect(move(empty, 1).at).toBe(0);
  });
});

const said = ({ words }: { words: string }) => `${words}, as read`;

describe('recordsOf', () => {
  const done = recordsOf(answer(answer(review(), 'accept'), 'accept'), said);

  it('makes records that the schemas take', () => {
    expect(v.safeParse(sourceDocument, done.source).issues).toBeUndefined();
    expect(done.figures.map((one) => v.safeParse(figureClaim, one).issues)).toEqual([undefined]);
    expect(done.entities.map((one) => v.safeParse(entity, one).issues)).toEqual([undefined]);
  });

  it('points to the words', () => {
    const [{ locator, low, high, measure }] = done.figures as [(typeof done.figures)[number]];
    expect(TEXT.slice(locator!.start, locator!.end)).toBe(locator!.exact);
    expect({ low, high, measure }).toEqual({ low: 14, high: null, measure: 'killed' });
  });

  it("says of a figure what the surface says of it, within a record's length", () => {
    expect(done.figures[0]!.statement).toBe(`${done.figures[0]!.textAsWritten}, as read`);
    const long = recordsOf(answer(review(), 'accept'), () => 'x'.repeat(999));
    expect(long.figures[0]!.statement).toHaveLength(240);
  });

  it('leaves only the source where all was rejected', () => {
    const none = recordsOf(answer(answer(review(), 'reject'), 'reject'), said);
    expect([none.entities, none.figures]).toEqual([[], []]);
  });

  it('gives the same ids again', () => {
    expect(recordsOf(answer(answer(review(), 'accept'), 'accept'), said)).toEqual(done);
  });
});
