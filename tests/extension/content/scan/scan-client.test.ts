import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../../../extension/content/collect/block.ts';
import { ScanClient, type ScanHooks } from '../../../../extension/content/scan/scan-client.ts';
import type { Answer, Ask, Result } from '../../../../extension/protocol/envelope.ts';
import type { ToBackground } from '../../../../extension/protocol/to-background.ts';
import { block, EMPTY, name } from '../make.ts';

type Asked = Ask<ToBackground, 'scan'>;
type Answered = Result<Answer<ToBackground, 'scan'>>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/**
 * A background that knows "Kabul", and reads "Kunduz" as the province where the page says "province" anywhere:
 * the evidence of one block decides about another.
 */
function read({ blocks, context }: Asked): Answered {
  const province = context.cueWords.includes('province');
  return {
    ok: true,
    value: {
      state: 'ready',
      dataset: 'd1',
      blocks: blocks.map(({ id, text }) => ({
        id,
        mentions: ['Kunduz', 'Kabul']
          .filter((words) => text.includes(words))
          .map((words) => name(text, words, words === 'Kunduz' && province ? 'province' : words)),
        evidence: { ...EMPTY, cueWords: text.includes('province') ? ['province'] : [] },
        open: text.includes('Kunduz'),
      })),
    },
  };
}

function client(blocks: Block[], scan: (body: Asked) => Answered, more: Partial<ScanHooks> = {}) {
  const life = new AbortController();
  const told: string[] = [];
  const asked: number[][] = [];
  const hooks: ScanHooks = {
    scan: async (body) => {
      asked.push(body.blocks.map(({ id }) => id));
      return scan(body);
    },
    order: () => blocks,
    facts: () => ({}),
    isWhole: () => true,
    onRead: () => told.push('read'),
    onBuilding: (building) => told.push(building ? 'building' : 'ready'),
    onSettled: () => told.push('settled'),
    onEnd: (why) => told.push(why),
    isAlive: () => true,
    ...more,
  };
  const scanner = new ScanClient(hooks, life.signal);
  return { scanner, told, asked, life };
}

const entities = (blocks: Block[]) =>
  blocks.map(({ result }) => result?.mentions.map((one) => (one.kind === 'figure' ? '' : one.entity)));

const settle = () => vi.advanceTimersByTimeAsync(60_000);

describe('having blocks read', () => {
  test.each([
    ['in order', [0, 1, 2]],
    ['backwards', [2, 1, 0]],
    ['the deciding one last', [0, 2, 1]],
  ])('the final mentions are the same: %s', async (_, order) => {
    const blocks = [block('Kunduz was calm.'), block('It is a province.'), block('Kabul was not.')];
    const { scanner, told } = client(blocks, read);
    for (const i of order) {
      scanner.add([blocks[i]!]);
      await vi.advanceTimersByTimeAsync(0);
    }
    await settle();
    expect(entities(blocks)).toEqual([['province'], [], ['Kabul']]);
    expect(told.at(-1)).toBe('settled');
  });

  test('the first message is small and goes alone, so that nothing keeps its answer waiting', async () => {
    const blocks = Array.from({ length: 40 }, (_, at) => block(`Kabul ${at} ${'was calm. '.repeat(100)}`));
    const answers: (() => void)[] = [];
    const { scanner, asked } = client(blocks, read, {
      scan: (body) => {
        asked.push(body.blocks.map(({ id }) => id));
        return new Promise((resolve) => answers.push(() => resolve(read(body))));
      },
    });
    scanner.add(blocks);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.map(({ length }) => length)).toEqual([1]);
    answers.shift()!();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.map(({ length }) => length)).toEqual([1, 3, 7]);
  });

  test('only open blocks are read again, and only when the context has changed', async () => {
    const blocks = [block('Kunduz was calm.'), block('Kabul was not.'), block('It is a province.')];
    const { scanner, asked } = client(blocks, read);
    scanner.add(blocks);
    await settle();
    expect(asked).toEqual([blocks.map(({ id }) => id), [blocks[0]!.id]]);
    const late = block('Nothing.');
    blocks.push(late);
    scanner.add([late]);
    await settle();
    expect(asked.slice(2)).toEqual([[late.id]]);
  });

  test('a worker that dies between any two messages changes nothing', async () => {
    for (let dies = 0; dies < 4; dies++) {
      const blocks = [block('Kunduz was calm.'), block('It is a province.'), block('Kabul was not.')];
      let message = 0;
      const { scanner, told } = client(blocks, (body) =>
        message++ === dies ? { ok: false, error: { code: 'gone' } } : read(body),
      );
      for (const one of blocks) {
        scanner.add([one]);
        await vi.advanceTimersByTimeAsync(0);
      }
      await settle();
      expect(entities(blocks)).toEqual([['province'], [], ['Kabul']]);
      expect(told.at(-1)).toBe('settled');
    }
  });

  test('while the index is built it waits, says so, and is never "nothing found"', async () => {
    const blocks = [block('Kabul was calm.')];
    let builds = 3;
    const { scanner, told } = client(blocks, (body) =>
      builds-- > 0 ? { ok: true, value: { state: 'building' } } : read(body),
    );
    scanner.add(blocks);
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual(['building']);
    expect(blocks[0]!.result).toBeNull();
    await settle();
    expect(entities(blocks)).toEqual([['Kabul']]);
    expect(told.at(-1)).toBe('settled');
  });

  test('when the index is ready sooner, waiting ends', async () => {
    const blocks = [block('Kabul was calm.')];
    let ready = false;
    const { scanner } = client(blocks, (body) =>
      ready ? read(body) : { ok: true, value: { state: 'building' } },
    );
    scanner.add(blocks);
    await vi.advanceTimersByTimeAsync(4000);
    ready = true;
    scanner.again();
    await vi.advanceTimersByTimeAsync(1);
    expect(entities(blocks)).toEqual([['Kabul']]);
  });

  test('an answer from another dataset: everything is read again', async () => {
    const blocks = [block('Kabul was calm.'), block('Kabul was not.')];
    let dataset = 'd1';
    const { scanner, asked } = client(blocks, (body) => {
      const answer = read(body);
      if (answer.ok && answer.value.state === 'ready') answer.value.dataset = dataset;
      return answer;
    });
    scanner.add([blocks[0]!]);
    await settle();
    dataset = 'd2';
    scanner.add([blocks[1]!]);
    await settle();
    expect(asked.at(-1)).toEqual(blocks.map(({ id }) => id));
  });

  test.each([
    ['gone', { isAlive: () => false }, 'gone'],
    ['otherVersion', {}, 'stale'],
    ['notAllowed', {}, 'notAllowed'],
  ] as const)('the end: %s', async (code, more, why) => {
    const { scanner, told } = client([], () => ({ ok: false, error: { code } }), more);
    scanner.add([block('Kabul was calm.')]);
    await settle();
    expect(told).toContain(why);
  });

  test('what fails again and again is left unread, and the rest goes on', async () => {
    const [bad, good] = [block('Kunduz, bad.'), block('Kabul, good.')];
    const { scanner, told, asked } = client([bad, good], (body) =>
      body.blocks.some(({ text }) => text.includes('bad'))
        ? { ok: false, error: { code: 'failed' } }
        : read(body),
    );
    scanner.add([bad]);
    await settle();
    expect(told.at(-1)).toBe('settled');
    expect(asked.length).toBeLessThan(10);
    scanner.add([good]);
    await settle();
    expect(entities([bad, good])).toEqual([undefined, ['Kabul']]);
  });

  test('spans that do not lie in the block are dropped, the rest is ascending', async () => {
    const blocks = [block('Kabul, Kunduz.')];
    const { scanner } = client(blocks, (body) => {
      const answer = read(body);
      if (answer.ok && answer.value.state === 'ready')
        answer.value.blocks[0]!.mentions = [
          name('Kabul, Kunduz.', 'Kunduz'),
          name('Kabul, Kunduz.', 'Kabul'),
          { ...name('Kabul', 'Kabul'), end: 500 },
          { ...name('Kabul', 'Kabul'), start: 3, end: 3 },
        ];
      return answer;
    });
    scanner.add(blocks);
    await settle();
    expect(blocks[0]!.result!.mentions.map(({ text }) => text)).toEqual(['Kabul', 'Kunduz']);
  });

  test('nothing is settled before the page has been walked to its end, nothing is done after the end', async () => {
    let whole = false;
    const blocks = [block('Kabul was calm.')];
    const { scanner, told, asked, life } = client(blocks, read, { isWhole: () => whole });
    scanner.add(blocks);
    await settle();
    expect(told).not.toContain('settled');
    whole = true;
    scanner.whole();
    expect(told).toContain('settled');
    life.abort();
    scanner.add([block('More.')]);
    await settle();
    expect(asked).toHaveLength(1);
  });
});
