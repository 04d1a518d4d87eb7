import { expect, test } from 'vitest';
import { blocksUnder, NodeIndex, type Container } from '../../../../extension/content/collect/tree.ts';
import { block } from '../make.ts';

const container = (...items: Container['items']): Container =>
  ({
    node: {},
    parent: null,
    items,
    aside: false,
    keepBreaks: false,
    mute: false,
    alike: 0,
    plainText: false,
    walk: 0,
  }) as unknown as Container;

test('blocks come in page order, however deep they stand', () => {
  const [a, b, c, d] = [block('a'), block('b'), block('c'), block('d')];
  let deep = container(c);
  for (let i = 0; i < 20_000; i++) deep = container(deep);
  expect(blocksUnder(container(a, container(b), deep, container(), d))).toEqual([a, b, c, d]);
  expect(blocksUnder(container())).toEqual([]);
});

test('a node knows its blocks: one, several where it is long, none when they are gone', () => {
  const index = new NodeIndex();
  const [a, b] = [block('a'), block('b')];
  const shared = a.run.nodes[0]!;
  b.run.nodes = [shared];
  index.add(a);
  index.add(a);
  expect(index.of(shared)).toEqual([a]);
  index.add(b);
  expect(index.of(shared)).toEqual([a, b]);
  index.remove(a);
  expect(index.of(shared)).toEqual([b]);
  index.remove(b);
  expect(index.of(shared)).toEqual([]);
});
