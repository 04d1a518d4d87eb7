import { expect, test } from 'vitest';
import { blocksUnder, blocksWith, type Container } from '../../../../extension/content/collect/tree.ts';
import { block } from '../make.ts';

const container = (...items: Container['items']): Container => ({
  node: {} as Node,
  parent: null,
  items,
  aside: false,
  walk: 0,
});

test('blocks come in page order, however deep they stand', () => {
  const [a, b, c, d] = [block('a'), block('b'), block('c'), block('d')];
  let deep = container(c);
  for (let i = 0; i < 20_000; i++) deep = container(deep);
  expect(blocksUnder(container(a, container(b), deep, container(), d))).toEqual([a, b, c, d]);
  expect(blocksUnder(container())).toEqual([]);
});

test('a node is found in its blocks: one, several where it is long, none when they are gone', () => {
  const [a, b] = [block('a'), block('b')];
  const shared = a.run.nodes[0]!;
  expect(blocksWith(container(a, container(b), b), shared)).toEqual([a]);
  b.run.nodes = [shared];
  expect(blocksWith(container(a, container(), b), shared)).toEqual([a, b]);
  expect(blocksWith(container(container(a), b), shared)).toEqual([b]);
  expect(blocksWith(container(), shared)).toEqual([]);
});
