/** The captions of the tour promise something; this holds the sample and the engine to it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_BLOCKS, SAMPLE_FACTS, SAMPLE_STOPS } from '../../../extension/welcome/sample-text.ts';
import { stopAt, type Stop } from '../../../extension/welcome/stops.ts';
import { seedEngine } from '../../../src/cli/engine.ts';
import type { FigureBrief } from '../../../src/crosscheck/brief.ts';
import { figureBrief } from '../../../src/crosscheck/figure-brief.ts';
import type { Pack } from '../../../src/dataset/pack.ts';
import { decideBlock } from '../../../src/scan/decide-block.ts';
import { joinEvidence } from '../../../src/scan/join.ts';
import type { Mention } from '../../../src/scan/mention.ts';
import { readBlock } from '../../../src/scan/read-block.ts';

let blocks: { id: number; text: string; mentions: Mention[] }[] = [];
let pack: Pack;

beforeAll(async () => {
  const seed = await seedEngine();
  pack = seed.pack;
  const readings = SAMPLE_BLOCKS.map((text) => readBlock(text, seed.engine));
  const context = joinEvidence(
    readings.map(({ evidence }) => evidence),
    SAMPLE_FACTS,
  );
  blocks = readings.map((reading, id) => ({
    id,
    text: SAMPLE_BLOCKS[id]!,
    mentions: decideBlock(reading, context, seed.engine),
  }));
});

const stop = (step: string): Stop => {
  const { block, words } = SAMPLE_STOPS.find((one) => one.step === step)!;
  return stopAt({ blocks }, block, words)!;
};

function briefOf({ block, mention }: Stop): FigureBrief {
  if (mention.kind !== 'figure') throw new Error(`no figure at ${mention.text}`);
  return figureBrief({
    key: String(block),
    figure: mention.figure,
    claims: pack.figureClaims,
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    facts: SAMPLE_FACTS,
    sentence: SAMPLE_BLOCKS[block]!,
  });
}

const claims = (brief: FigureBrief) => brief.groups.flatMap((group) => group.claims);

describe('the tour', () => {
  it('stops at a name that the dataset has', () => {
    const { mention } = stop('name');
    expect(mention).toMatchObject({ kind: 'group', text: 'Islamic State' });
    expect('entity' in mention && mention.entity).toMatch(/^sm:seed\/group\//);
  });

  it('has one figure that is 12 apart from another count', () => {
    expect(claims(briefOf(stop('apart'))).map(({ relation, gap }) => [relation, gap])).toContainEqual([
      'differs',
      12,
    ]);
  });

  it('has one with the same number, by the same counter', () => {
    const brief = briefOf(stop('same'));
    expect(brief.groups).toHaveLength(1);
    expect(brief.groups[0]!.counter).toBe('UNAMA');
    expect(brief.groups[0]!.claims.every(({ relation }) => relation === 'agrees')).toBe(true);
  });

  it('has one with the same number, of which nothing can be told', () => {
    const found = claims(briefOf(stop('cannot')));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ relation }) => relation === 'cannotTell')).toBe(true);
    expect(found.some(({ value }) => value === 1612)).toBe(true);
  });

  it('stops nowhere where the words are not', () => {
    expect(stopAt({ blocks }, 0, 'Kunduz')).toBeNull();
    expect(stopAt({ blocks }, 9, '137')).toBeNull();
  });
});
