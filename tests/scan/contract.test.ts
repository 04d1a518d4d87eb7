/** What the engine finds crosses a message: one mention that its schema refuses would lose a whole page. */
import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { evidence, pageContext } from '../../src/scan/context.ts';
import type { Engine } from '../../src/scan/engine.ts';
import { mention } from '../../src/scan/mention.ts';
import { readBlock } from '../../src/scan/read-block.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { readGoldSet } from '../eval/gold-set.ts';
import { fullEngine } from '../names/unlisted/names-in.ts';
import { MONOTONOUS } from './monotonous.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await fullEngine();
}, 60_000);

const refused = (text: string): string[] => {
  const { mentions, context } = scanText(text, engine);
  const issues = (what: string, schema: v.GenericSchema, value: unknown) =>
    (v.safeParse(schema, JSON.parse(JSON.stringify(value))).issues ?? []).map(
      (issue) => `${what} ${v.getDotPath(issue)}: ${issue.message}`,
    );
  return [
    ...mentions.flatMap((one) => issues(one.text.slice(0, 60), mention, one)),
    ...issues('context', pageContext, context),
    ...issues('evidence', evidence, readBlock(text.slice(0, 200_000), engine).evidence),
  ];
};

describe('mentions, evidence and context keep to their schemas', () => {
  it.each([...readGoldSet('work'), ...readGoldSet('sealed')].map(({ id, text }) => [id, text]))(
    'in text %s',
    (_id, text) => {
      expect(refused(text)).toEqual([]);
    },
  );

  it.each(MONOTONOUS)('in %s, over and over', (_what, make) => {
    expect(refused(make(100_000))).toEqual([]);
  });

  it('in long runs of names, of definitions and of numbers', () => {
    const list = (piece: (at: number) => string, count: number) =>
      Array.from({ length: count }, (_, at) => piece(at)).join(' ');
    expect(
      refused(list((at) => `${at} people were killed in Kabul on ${1 + (at % 28)} March 2024.`, 3000)),
    ).toEqual([]);
    expect(refused(list((at) => `The Relief Office of Block ${at} (ROB${at}) spoke.`, 3000))).toEqual([]);
    expect(refused(`At least 12 ${'very '.repeat(400)}old ${'houses and '.repeat(400)}barns burnt.`)).toEqual(
      [],
    );
  });
});
