import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '../../src/draw/graph-of-relations.ts';
import {
  graphTable,
  MAX_NODES,
  relationGraph,
  type Graph,
  type GraphEdge,
} from '../../src/draw/relation-graph.ts';
import { byId, entity, id, relation, source } from '../crosscheck/records.ts';
import { expectTidy, fromItsStart, withClass } from './drawn.ts';

const edge = (from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id: `${from} ${to}`,
  from,
  to,
  what: 'responsible for',
  who: 'The party',
  stance: 'claimed',
  source: 'Paper, 16 Jul 2018',
  date: '2018-07-16',
  soft: false,
  ...more,
});
const graph = (edges: GraphEdge[]): Graph => ({
  edges,
  nodes: [...new Set(edges.flatMap(({ from, to }) => [from, to]))].map((one) => ({
    id: one,
    label: `Label ${one}`,
    kind: 'group',
  })),
});
const words = (drawing: NonNullable<ReturnType<typeof relationGraph>>['drawing'], name: string) =>
  withClass(drawing, name).map((n) => n.children[0]);

const graphs = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom('claims', 'is said to have been behind the attack on the bridge of'),
      fc.constantFrom('P', 'A very long name of a speaker who has many titles', 'محکمہ صحت'),
      fc.boolean(),
    ),
    { maxLength: 60 },
  )
  .map((list) =>
    graph(list.map(([a, b, what, who, soft], i) => edge(`n${a}`, `n${b}`, { id: `e${i}`, what, who, soft }))),
  );

describe('relationGraph', () => {
  test('each thread says what, and who says it with which stance', () => {
    const { drawing, left } = relationGraph(
      graph([edge('ttp', 'attack'), edge('ttp', 'denial', { stance: 'denied', soft: true })]),
    )!;
    expect(left).toEqual({ nodes: 0, edges: 0 });
    expect(words(drawing, 'graph-what')).toEqual(['responsible for', 'responsible for']);
    expect(words(drawing, 'graph-who')).toEqual(['The party · claimed', 'The party · denied']);
    expect(words(drawing, 'graph-label').toSorted()).toEqual(['Label attack', 'Label denial', 'Label ttp']);
    expect(withClass(drawing, 'graph-thread').map((t) => t.attributes['stroke-dasharray'] ?? '')).toEqual([
      '',
      '',
      '3 3',
      '3 3',
    ]);
  });
  test('claims of one end stand together, so that threads seldom cross', () => {
    const list = [edge('a', 'x'), edge('b', 'y'), edge('a', 'z'), edge('b', 'x2'), edge('a', 'x3')];
    const { drawing } = relationGraph(graph(list))!;
    const who = withClass(drawing, 'graph-claim').map((g) =>
      (g.children[0] as { children: string[] }).children[0]!.slice(0, 7),
    );
    expect(who).toEqual(['Label a', 'Label a', 'Label a', 'Label b', 'Label b']);
  });
  test('no hairball: at most 24 ends, those with most claims, the rest counted', () => {
    const hub = Array.from({ length: 40 }, (_, i) => edge('hub', `n${i}`));
    const { drawing, left } = relationGraph(graph([...hub, edge('lone', 'other')]))!;
    const labels = words(drawing, 'graph-label');
    expect(labels).toHaveLength(MAX_NODES);
    expect(labels).toContain('Label hub');
    expect(labels).not.toContain('Label lone');
    expect(left).toEqual({ nodes: 43 - MAX_NODES, edges: 41 - (MAX_NODES - 1) });
  });
  test('nothing to draw without a claim between two known ends', () => {
    expect(relationGraph({ nodes: [], edges: [edge('a', 'b')] })).toBeNull();
    expect(relationGraph(graph([]))).toBeNull();
  });
  test('is tidy at any width in either direction', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(300, 480, 900), fc.boolean(), (one, width, rtl) => {
        const made = relationGraph(one, { width, rtl });
        if (made) expectTidy(made.drawing);
      }),
    );
  });
  test('is the same for the same claims in any order, and mirrored where the script runs from right to left', () => {
    fc.assert(
      fc.property(graphs, (one) => {
        const made = relationGraph(one);
        const turned = { nodes: one.nodes.toReversed(), edges: one.edges.toReversed() };
        expect(relationGraph(turned)).toEqual(made);
        const mirror = relationGraph(one, { rtl: true });
        if (made && mirror) expect(fromItsStart(mirror.drawing)).toEqual(fromItsStart(made.drawing));
      }),
    );
  });
});

test('graphTable has every claim, also those that had no room', () => {
  const many = graph(Array.from({ length: 40 }, (_, i) => edge('hub', `n${i}`)));
  expect(graphTable(many).rows).toHaveLength(40);
  expect(graphTable(graph([edge('a', 'b')]))).toEqual({
    columns: ['subject', 'relation', 'object', 'who', 'stance', 'source', 'date'],
    rows: [
      ['Label a', 'responsible for', 'Label b', 'The party', 'claimed', 'Paper, 16 Jul 2018', '2018-07-16'],
    ],
  });
});

describe('graphOf', () => {
  const [group, attack, envoy] = [
    entity('group'),
    entity('attack', { kind: 'event' }),
    entity('envoy', { kind: 'person' }),
  ];
  const records = {
    entities: byId([group, attack, envoy]),
    sources: byId([source('a', { publishedOn: { date: '2018-07-16', precision: 'day', basis: 'stated' } })]),
  };
  const say = { predicate: (p: string) => `is ${p} of`, stance: (s: string) => s };
  const edges = (...relations: ReturnType<typeof relation>[]) =>
    graphOf({ relations, ...records }, say).edges.map(
      ({ who, stance, soft }) => `${who} ${stance}${soft ? ' soft' : ''}`,
    );

  test.each([
    ['whoever is let speak', relation('1', { assertedBy: envoy.id }), 'envoy asserted'],
    [
      'whoever is described',
      relation('2', { attributionAsWritten: 'some officials', stance: 'alleged' }),
      'some officials alleged soft',
    ],
    ['the document itself', relation('3'), 'Source a asserted'],
  ])('asserted by %s', (_, one, wanted) => expect(edges(one)).toEqual([wanted]));

  test.each([
    ['an opinion', relation('4', { stance: 'urged' })],
    ['a forecast', relation('5', { stance: 'predicted' })],
    ['a source that is not at hand', relation('6', { documentId: id('source', 'gone') })],
    ['an end that is not known', relation('7', { object: id('entity', 'gone') })],
  ])('%s is no thread', (_, one) => expect(edges(one)).toEqual([]));

  test('the same said twice in one source is one thread; by two speakers it is two', () => {
    expect(edges(relation('8'), relation('9'))).toHaveLength(1);
    expect(edges(relation('8'), relation('9', { assertedBy: envoy.id }))).toHaveLength(2);
  });
});
