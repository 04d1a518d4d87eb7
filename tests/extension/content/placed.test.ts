import { describe, expect, test } from 'vitest';
import { pageMention, placedIn, sentenceOf } from '../../../extension/content/placed.ts';
import { Judgements } from '../../../src/scan/dismissed.ts';
import { block, EMPTY, name } from './make.ts';

const NONE = new Judgements([], 'news.example');
const read = (text: string, ...words: string[]) => {
  const made = block(text);
  made.result = { mentions: words.map((one) => name(text, one)), evidence: EMPTY, open: false, context: 0 };
  return made;
};

describe('a mention in its place', () => {
  test('has an id that stays while the words stand', () => {
    const made = read('On to Kabul.', 'Kabul');
    const [one] = placedIn(made, NONE);
    expect(one!.id).toBe(`${made.id}.6.11`);
    expect(placedIn(made, NONE)[0]).toBe(one);
  });

  test('is left out or read otherwise as the reader has judged', () => {
    const made = read('On to Kabul and Kunduz.', 'Kabul', 'Kunduz');
    const away = new Judgements(
      [
        { text: 'Kabul', entity: 'Kabul', host: null, instead: null },
        { text: 'Kunduz', entity: 'Kunduz', host: null, instead: 'city' },
      ],
      'x',
    );
    const [only, ...rest] = placedIn(made, away);
    expect(rest).toEqual([]);
    expect([only!.mention, only!.read].map((one) => one.kind !== 'figure' && one.entity)).toEqual([
      'city',
      'Kunduz',
    ]);
    expect(placedIn(made, NONE)).toHaveLength(2);
  });

  test('comes with a few words around it, cut at spaces', () => {
    const text = `${'long before '.repeat(10)}Kabul ${'long after '.repeat(10)}`;
    const { before, after } = pageMention(placedIn(read(text, 'Kabul'), NONE)[0]!, true);
    expect(text).toContain(`${before}Kabul${after}`);
    expect(before).toMatch(/^(?:long|before) .*before $/);
    expect(after).toMatch(/^ long .*(?:long|after)$/);
    const short = pageMention(placedIn(read('To Kabul.', 'Kabul'), NONE)[0]!, false);
    expect([short.before, short.after, short.painted]).toEqual(['To ', '.', false]);
  });

  test.each([
    ['The road is shut. A bus left Kabul at noon. Nobody came.', 'A bus left Kabul at noon.'],
    ['It was at 3.30 p.m. in Kabul that they left.', 'It was at 3.30 p.m. in Kabul that they left.'],
    ['“Shut.” Then Kabul was quiet! And on.', 'Then Kabul was quiet!'],
    ['First line\nKabul is a line\nlast line', 'Kabul is a line'],
    ['Kabul', 'Kabul'],
  ])('and with its sentence: %s', (text, sentence) => {
    expect(sentenceOf(placedIn(read(text, 'Kabul'), NONE)[0]!)).toBe(sentence);
  });

  test('of an endless sentence what is near', () => {
    const text = `${'word '.repeat(500)}Kabul ${'word '.repeat(500)}`;
    const sentence = sentenceOf(placedIn(read(text, 'Kabul'), NONE)[0]!);
    expect(sentence).toContain('Kabul');
    expect(sentence.length).toBeLessThan(650);
  });
});
