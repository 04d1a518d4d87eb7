/** Ten times the text takes no more than fifteen times as long, whatever it is made of. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/scan/engine.ts';
import { readBlock } from '../../src/scan/read-block.ts';
import { decideBlock } from '../../src/scan/decide-block.ts';
import { joinEvidence } from '../../src/scan/join.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { seedEngine } from '../names/fixtures/seed-engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await seedEngine();
});

const filled = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
/** Processor time in milliseconds, the least of several runs: what else the machine does is left out. */
const timed = (run: () => void): number => {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};

const TEXTS: [string, (size: number) => string][] = [
  ['one word', (n) => filled('Taliban ', n)],
  ['one digit', (n) => filled('7', n)],
  ['one letter', (n) => filled('a', n)],
  ['capitals', (n) => filled('IS US TTP THE ', n)],
  ['brackets', (n) => filled('(', n)],
  ['bracketed abbreviations', (n) => filled('(TTP) ', n)],
  ['curly quotes', (n) => filled('“Kabul’s” ‘IS’ ', n)],
  ['unpaired surrogates', (n) => filled('\ud800', n)],
  ['full stops', (n) => filled('. ', n)],
  ['connectives', (n) => filled('-e-', n)],
  ['a name with a gap in the middle', (n) => `Islamic${filled(' ', n)}State`],
  ['first words of names', (n) => filled('Islamic ', n)],
];

describe('time', () => {
  it.each(TEXTS)('of %s is linear', { timeout: 60_000 }, (_what, make) => {
    const [small, large] = [make(60_000), make(600_000)];
    const few = timed(() => scanText(small, engine));
    expect(timed(() => scanText(large, engine))).toBeLessThan(Math.max(15 * few, 200));
  });

  it('of one block, the largest that a page sends, stays short', { timeout: 60_000 }, () => {
    for (const [, make] of TEXTS) {
      const reading = readBlock(make(200_000), engine);
      expect(decideBlock(reading, joinEvidence([reading.evidence], {}), engine)).toBeInstanceOf(Array);
    }
  });
});
