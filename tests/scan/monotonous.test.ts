import { beforeAll, expect, it } from 'vitest';
import { decideBlock } from '../../src/scan/decide-block.ts';
import type { Engine } from '../../src/scan/engine.ts';
import { joinEvidence } from '../../src/scan/join.ts';
import { readBlock } from '../../src/scan/read-block.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { fullEngine } from '../names/unlisted/names-in.ts';
import { MONOTONOUS } from './monotonous.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await fullEngine();
}, 60_000);

it.each(MONOTONOUS)('%s, over and over, is read to its end', { timeout: 60_000 }, (_what, make) => {
  const text = make(600_000);
  const { mentions } = scanText(text, engine);
  for (const { start, end, text: words } of mentions.slice(0, 100))
    expect(text.slice(start, end)).toBe(words);
});

it('the largest block that a page sends is decided whatever it is made of', { timeout: 60_000 }, () => {
  for (const [, make] of MONOTONOUS) {
    const reading = readBlock(make(200_000), engine);
    expect(decideBlock(reading, joinEvidence([reading.evidence], {}), engine)).toBeInstanceOf(Array);
  }
});
