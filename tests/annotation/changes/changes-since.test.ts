import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince } from '../../../src/annotation/changes/changes-since.ts';
import { wordDifference } from '../../../src/annotation/changes/word-difference.ts';
import { describe as describePassage } from '../../../src/annotation/describe.ts';

const KEPT = `The bridge at Sohan was shut on Monday.
At least 12 lorries stood on the far side. Nobody knew for how long. The mayor, Leyla Orhan, asked for patience.
Rain is expected until the weekend.`;
const TOLL = 'At least 12 lorries stood';
const start = KEPT.indexOf(TOLL);
const mark = { id: 'a', ...describePassage(KEPT, start, start + TOLL.length)! };
const changes = (after: string) => changesSince(KEPT, after, [mark]);

describe('what changed since an article was kept', () => {
  test('nothing', () => expect(changes(KEPT)).toEqual([]));
  test('white space and paragraphs are nothing', () =>
    expect(changes(KEPT.replaceAll('\n', '  \n\n'))).toEqual([]));

  test('a number in a marked sentence, word by word and with what it makes of it', () => {
    const [change, ...others] = changes(KEPT.replace('12', '42'));
    expect(others).toEqual([]);
    expect(change!.marks).toEqual(['a']);
    expect(change!.altered).toEqual([{ kind: 'number', before: '12', after: '42' }]);
    expect(change!.pieces).toEqual([
      { is: 'same', text: 'At least ' },
      { is: 'gone', text: '12' },
      { is: 'new', text: '42' },
      { is: 'same', text: ' lorries stood on the far side.' },
    ]);
  });

  test('what touches a marked passage comes first, and of that what says another thing', () => {
    const found = changes(
      KEPT.replace('Monday', 'Tuesday').replace('stood on', 'waited on').replace('Leyla', 'Ayla'),
    );
    expect(found.map(({ marks }) => marks)).toEqual([['a'], [], []]);
    expect(found[1]!.altered).toMatchObject([{ kind: 'date', before: 'Monday', after: 'Tuesday' }]);
    expect(found[2]!.altered).toMatchObject([{ kind: 'name', before: 'Leyla', after: 'Ayla' }]);
  });

  test('sentences that came and went', () => {
    const found = changes(KEPT.replace('Nobody knew for how long. ', '') + ' So the lorries wait.');
    expect(found.map(({ pieces }) => pieces)).toEqual([
      [{ is: 'gone', text: 'Nobody knew for how long.' }],
      [{ is: 'new', text: 'So the lorries wait.' }],
    ]);
  });
});

test('the pieces give back both wordings, whatever they are', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      (a, b) => {
        const pieces = wordDifference(a, b);
        const without = (kind: string) =>
          pieces
            .filter(({ is }) => is !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('new')).toBe(a);
        expect(without('gone')).toBe(b);
      },
    ),
  ));
