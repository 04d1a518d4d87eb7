import { describe, expect, test, vi } from 'vitest';
import { BriefStore, type BriefHooks } from '../../../extension/content/brief-store.ts';
import type { Placed } from '../../../extension/content/placed.ts';
import type { Mention } from '../../../src/scan/mention.ts';
import { block, figure, name } from './make.ts';

const placed = (id: string, mention: Mention): Placed => ({
  id,
  block: block('Kabul 137'),
  mention,
  read: mention,
  aside: false,
});

function store(fail = 0) {
  const asked: Parameters<BriefHooks['brief']>[0][] = [];
  const onBriefs = vi.fn();
  const made = new BriefStore(
    {
      brief: async (body) => {
        asked.push(body);
        if (fail-- > 0) return { ok: false, error: { code: 'failed' } };
        return {
          ok: true,
          value: {
            entities: body.entities.map((entity) => ({ entity, subKind: 'city' }) as never),
            figures: body.figures.map(({ key }) => ({ key, state: 'comparable' }) as never),
            sourceCount: 5,
            pageIsSource: null,
          },
        };
      },
      page: async () => ({ facts: {}, url: 'https://news.example/a', canonicalUrl: null, fingerprint: null }),
      onBriefs,
    },
    new AbortController().signal,
  );
  return { made, asked, onBriefs };
}

describe('what cards show', () => {
  test('each entity and figure is asked for once, with the readings it might have', async () => {
    const { made, asked } = store();
    const kunduz = {
      ...name('Kunduz', 'Kunduz', null),
      candidates: [
        { entity: 'a', score: 1, why: [] },
        { entity: 'b', score: 1, why: [] },
      ],
    };
    const list = [
      placed('1', name('Kabul', 'Kabul')),
      placed('2', name('Kabul', 'Kabul')),
      placed('3', kunduz),
      placed('4', figure('137', '137')),
    ];
    made.want(list);
    await vi.waitFor(() => expect(made.sourceCount).toBe(5));
    made.want(list);
    expect(asked.map(({ entities, figures }) => [entities, figures.map(({ key }) => key)])).toEqual([
      [['Kabul', 'a', 'b'], ['4']],
    ]);
    expect(list.map((one) => made.has(one))).toEqual([true, true, true, true]);
    expect(made.figures()).toHaveLength(1);
  });

  test('a figure goes with its place and its sentence', async () => {
    const { made, asked } = store();
    const text = 'It was dry. The flood of May killed 137 people. More came.';
    const here = block(text);
    made.want([{ ...placed('1', figure(text, '137')), block: here }]);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]!.figures[0]).toMatchObject({
      key: '1',
      block: here.id,
      words: 'The flood of May killed 137 people.',
    });
  });

  test('figures that came in parts are asked for once more together, when the page has been read', async () => {
    const { made, asked } = store();
    const [one, two] = [placed('1', figure('137', '137')), placed('2', figure('149', '149'))];
    made.want([one]);
    await vi.waitFor(() => expect(made.figure('1')).not.toBeNull());
    made.want([one, two]);
    await vi.waitFor(() => expect(made.figure('2')).not.toBeNull());
    made.together();
    made.want([one, two]);
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(asked[2]!.figures.map(({ key }) => key)).toEqual(['1', '2']);
    await vi.waitFor(() => expect(made.figures()).toHaveLength(2));
    made.together();
    made.want([one, two]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveLength(3);
  });

  test('messages are bounded', async () => {
    const { made, asked } = store();
    made.want(Array.from({ length: 200 }, (_, i) => placed(String(i), name('Kabul', 'Kabul', `e${i}`))));
    await vi.waitFor(() => expect(made.entities.size).toBe(200));
    for (const { entities } of asked) expect(entities.length).toBeLessThanOrEqual(80);
  });

  test('a figure that is read anew is asked for anew', async () => {
    const { made, asked } = store();
    made.want([placed('1', figure('137', '137'))]);
    await vi.waitFor(() => expect(made.figure('1')).not.toBeNull());
    const changed = figure('137', '137');
    made.want([placed('1', { ...changed, figure: { ...changed.figure, value: 42 } })]);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
  });

  test('a failure is tried again, a lasting one given up without a loop, and asked for at the next need', async () => {
    const { made, asked } = store(2);
    made.want([placed('1', name('Kabul', 'Kabul'))]);
    await vi.waitFor(() => expect(made.entities.size).toBe(1));
    const lasting = store(3);
    lasting.made.want([placed('1', name('Kabul', 'Kabul'))]);
    await vi.waitFor(() => expect(lasting.asked).toHaveLength(3));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(lasting.asked).toHaveLength(3);
    lasting.made.want([placed('1', name('Kabul', 'Kabul'))]);
    await vi.waitFor(() => expect(lasting.made.entities.size).toBe(1));
    expect(asked).toHaveLength(3);
  });

  test('after a change of the dataset all is asked for again, and shown meanwhile', async () => {
    const { made, asked } = store();
    const list = [placed('1', name('Kabul', 'Kabul')), placed('2', figure('137', '137'))];
    made.want(list);
    await vi.waitFor(() => expect(made.figure('2')).not.toBeNull());
    made.forget();
    expect(made.entities.size).toBe(1);
    made.want(list);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]!.figures).toHaveLength(1);
  });
});
