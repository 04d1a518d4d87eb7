import * as fc from 'fast-check';
import { afterEach, beforeEach, describe as group, expect, it, vi } from 'vitest';
import { anchor, anchorSteps } from '../../../../src/annotation/anchor/anchor.ts';
import { describe } from '../../../../src/annotation/describe.ts';
import type { Block } from '../../../../extension/content/collect/block.ts';
import type { Core } from '../../../../extension/content/core.ts';
import { MarkSearch } from '../../../../extension/content/late/mark-search.ts';
import type { Mark, Standing } from '../../../../extension/content/late/still-known.ts';
import { block } from '../make.ts';

const LINES = [
  'On Friday the road over the pass was shut for the third time in a month.',
  'A driver said that 14 lorries stood on the far side, and that nobody knew for how long.',
  'In the evening it was opened again, and the first buses came down before dark.',
  'The office in Norwell counted 212 passengers on the ferry, most of them from the bay.',
  'Two shopkeepers asked why the market had not been told before noon.',
  'Rain is expected on the coast, with wind from the west until Sunday morning.',
];

const markOf = (words: string, id = words): Mark => {
  const text = LINES.join('\n');
  const at = text.indexOf(words);
  return { ...describe(text, at, at + words.length)!, id, hasText: true };
};
const MARKS = [
  markOf('14 lorries stood on the far side'),
  markOf('the first buses came down before dark'),
  markOf('counted 212 passengers on the ferry'),
  markOf('A driver said that 14 lorries'),
];

/** A page whose blocks are lines, and a search that is asked as the page changes. */
class Page {
  readonly #search: MarkSearch;
  #told: (standing: ReadonlyMap<string, Standing>) => void = () => undefined;
  /** How much text each search for what is not as it was went through. */
  readonly searched: number[] = [];
  readonly some: number[] = [];

  constructor(
    public blocks: Block[],
    marks: readonly Mark[],
  ) {
    const core = { task: <T>(work: () => T) => work(), reader: { collector: { blocks: () => this.blocks } } };
    globalThis.__sourcemarkAnchor = (text, ...rest) => {
      this.searched.push(text.length);
      return anchorSteps(text, ...rest);
    };
    this.#search = new MarkSearch(
      core as unknown as Core,
      {
        marks: () => marks,
        onSome: (standing) => this.some.push(standing.size),
        onAll: (standing) => this.#told(standing),
      },
      new AbortController().signal,
    );
  }

  find(): Promise<ReadonlyMap<string, Standing>> {
    // A page that has rested is searched at once.
    rested += 1000;
    return new Promise((resolve) => {
      this.#told = resolve;
      this.#search.find();
    });
  }

  get text(): string {
    return this.blocks.map(({ run }) => run.text).join('\n');
  }
}

const statesOf = (standing: ReadonlyMap<string, Standing>) =>
  MARKS.map(({ id }) => standing.get(id)?.found?.state);
const wordsOf = (standing: ReadonlyMap<string, Standing>) =>
  MARKS.map(({ id }) =>
    standing
      .get(id)
      ?.spans.map((span) => span.block.run.text.slice(span.start, span.end))
      .join('|'),
  );

/** As though the page had never been searched before. */
const anew = (page: Page) => anchor(page.text, MARKS).map(({ state }) => state);

/** Milliseconds by which the clock was put on. */
let rested = 0;

beforeEach(() => {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + rested);
  globalThis.__sourcemarkAnchor = undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
  globalThis.__sourcemarkAnchor = undefined;
});

group('marks on a page that changes', () => {
  it('are found where they stand, in the blocks as they are', async () => {
    const page = new Page(
      LINES.map((line) => block(line)),
      MARKS,
    );
    const standing = await page.find();
    expect(statesOf(standing)).toEqual(['exact', 'exact', 'exact', 'exact']);
    expect(wordsOf(standing)).toEqual(MARKS.map(({ exact }) => exact));
  });

  it('that are all found are not looked for again where something else is new', async () => {
    const page = new Page(
      LINES.map((line) => block(line)),
      MARKS,
    );
    await page.find();
    page.blocks = [...page.blocks, block('14:31'), block('14:32')];
    const { length } = page.searched;
    expect(statesOf(await page.find())).toEqual(['exact', 'exact', 'exact', 'exact']);
    expect(page.searched).toHaveLength(length);
  });

  it('that were not found are looked for in what is new alone, and on the whole page once they may be there', async () => {
    const others = [...LINES.slice(0, 2), ...LINES.slice(3)];
    const page = new Page(
      others.map((line) => block(line)),
      MARKS,
    );
    const before = statesOf(await page.find());
    expect([before, before[1]]).toEqual([anew(page), 'gone']);
    page.searched.length = 0;
    page.blocks = [...page.blocks, block('Read also: how the harbour was built.')];
    expect(statesOf(await page.find())).toEqual(before);
    expect(page.searched.every((length) => length < page.text.length)).toBe(true);
    page.blocks = [...page.blocks.slice(0, 2), block(LINES[2]!), ...page.blocks.slice(2)];
    const standing = await page.find();
    expect(statesOf(standing)).toEqual(anew(page));
    expect(wordsOf(standing)[1]).toBe(MARKS[1]!.exact);
    expect(page.searched.at(-1)).toBe(page.text.length);
  });

  it('whose own words are written anew are looked for again, and so are those beside them', async () => {
    const page = new Page(
      LINES.map((line) => block(line)),
      MARKS,
    );
    await page.find();
    page.blocks = page.blocks.with(1, block(LINES[1]!.replace('14', '41')));
    expect(statesOf(await page.find())).toEqual(['changed', 'exact', 'exact', 'changed']);
  });

  it('however it changes, they are found as on a page that is seen for the first time', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ at: fc.nat(), line: fc.nat(LINES.length), gone: fc.nat(2), edit: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        async (changes) => {
          const page = new Page(
            LINES.slice(0, 4).map((line) => block(line)),
            MARKS,
          );
          await page.find();
          for (const { at, line, gone, edit } of changes) {
            const blocks = [...page.blocks];
            const words = LINES[line] ?? 'Photo: the pass in winter.';
            // No line stands twice: of two that are alike the one that was known is kept.
            const isThere = blocks.some(({ run }) => run.text.slice(0, 12) === words.slice(0, 12));
            const fresh = isThere ? [] : [block(edit ? words.replace(/\d/, '3') : words)];
            blocks.splice(at % (blocks.length + 1), gone, ...fresh);
            page.blocks = blocks;
            expect(statesOf(await page.find())).toEqual(anew(page));
          }
        },
      ),
      { numRuns: 60 },
    ));
});
