import { expect, test } from 'vitest';
import { WaitingBlocks } from '../../../../extension/content/scan/batch.ts';
import { block } from '../make.ts';

const word = (length: number) => block('x'.repeat(length));

test('messages are bounded, the first is small, none is empty while blocks wait', () => {
  const waiting = new WaitingBlocks();
  const blocks = Array.from({ length: 300 }, () => word(1000));
  waiting.add(blocks);
  const batches = [];
  for (let batch = waiting.take(); batch.length > 0; batch = waiting.take()) batches.push(batch);
  expect(batches.flat()).toEqual(blocks);
  for (let i = 1; i < 5; i++) expect(batches[i - 1]!.length).toBeLessThan(batches[i]!.length);
  for (const batch of batches) expect(batch.length * 1000).toBeLessThanOrEqual(60_000);
  waiting.add([word(16_000)]);
  expect(waiting.take()).toHaveLength(1);
  expect(waiting.take()).toEqual([]);
});

test('very many small blocks are several messages', () => {
  const waiting = new WaitingBlocks();
  waiting.add(Array.from({ length: 3000 }, () => block('x')));
  expect(waiting.take().length).toBeLessThanOrEqual(1500);
});

test('what the reader looks at goes first; nothing is sent twice; what is gone is not sent', () => {
  const waiting = new WaitingBlocks();
  const [a, b, c, d] = [block('a'), block('b'), block('c'), block('d')];
  waiting.add([a, b]);
  waiting.add([c, b], true);
  waiting.add([a, d]);
  waiting.drop([d]);
  expect(waiting.size).toBe(3);
  expect(waiting.take()).toEqual([c, b, a]);
  waiting.add([a]);
  waiting.clear();
  expect(waiting.take()).toEqual([]);
});
