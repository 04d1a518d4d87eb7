import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/names/build.ts';
import type { NameEntry } from '../../src/names/entry.ts';
import { namesakes } from '../../src/names/namesakes.ts';
import { openIndex } from '../../src/names/open.ts';

const entry = (id: string, ...texts: string[]): NameEntry => ({
  id: `sm:t/place/${id}`,
  kind: 'place',
  subKind: 'city',
  aliases: texts.map((text) => ({ text, kind: 'name', caseRule: 'exact', ambiguity: 'none' })),
});

const opened = openIndex(
  buildIndex(
    [
      entry('city', 'Kunduz', 'Kunduz City'),
      entry('province', 'Kunduz', 'Kundoz'),
      entry('airport', 'Kunduz Airport', 'Kundoz', 'Kunduz'),
      entry('else', 'Kalat'),
    ],
    { datasetHash: 'x' },
  ),
);
if (!opened.ok) throw new Error(opened.error.code);
const { index } = opened;

describe('namesakes', () => {
  it('are those that share a whole name, those that share more first', () => {
    expect(namesakes('sm:t/place/province', ['Kunduz', 'Kundoz'], index)).toEqual([
      'sm:t/place/airport',
      'sm:t/place/city',
    ]);
  });

  it.each<[string, string[]]>([
    ['a name of its own', ['Kalat']],
    ['a name that only begins like another', ['Kunduz Province Council']],
    ['no name', []],
    ['an empty name', ['']],
  ])('are none for %s', (_, names) => {
    expect(namesakes('sm:t/place/else', names, index)).toEqual([]);
  });
});
