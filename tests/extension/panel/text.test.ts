import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn, paragraphs, textName } from '../../../extension/panel/checked.ts';
import { passageOf, quoteIn } from '../../../extension/panel/mention-actions.ts';
import { sentenceAround } from '../../../extension/panel/sentence-at.ts';
import { segments } from '../../../extension/ui/segments.ts';
import type { Mention } from '../../../src/scan/mention.ts';
import { name } from './samples.ts';

const span = (start: number, end: number) => ({ start, end, text: '', kind: 'group' }) as unknown as Mention;

describe('segments', () => {
  it('cut a text at its mentions', () => {
    const text = 'In Mastung on Friday';
    const mention = span(3, 10);
    expect(segments(text, [mention])).toEqual([
      { text: 'In ', start: 0, mention: null },
      { text: 'Mastung', start: 3, mention },
      { text: ' on Friday', start: 10, mention: null },
    ]);
  });

  it('keep the whole text, whatever the mentions', () => {
    const spans = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(spans), (text, mentions) => {
        const parts = segments(text, mentions);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { text: words, start } of parts) expect(text.startsWith(words, start)).toBe(true);
      }),
    );
  });
});

describe('the sentence at a place', () => {
  const text = 'One stood here. “Two fell in Kunduz,” he said, on 16 July. Three left.';
  it('is the reader’s unit around the words', () => {
    const start = text.indexOf('Kunduz');
    expect(sentenceAround(text, start, start + 6)).toEqual({
      before: '“Two fell in ',
      words: 'Kunduz',
      after: ',” he said, on 16 July.',
    });
  });

  it('joins what the words run across', () => {
    const start = text.indexOf('July');
    expect(sentenceAround(text, start, text.length)?.words).toBe('July. Three left.');
  });

  it.each([
    [-1, 3],
    [4, 4],
    [5, 4],
    [0, 1000],
  ])('is nothing for %i to %i', (start, end) => {
    expect(sentenceAround(text, start, end)).toBeUndefined();
  });

  it('has the words that were asked for, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 2, maxLength: 2000, unit: 'grapheme' }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [x, y] = [a % text.length, b % text.length];
          const [start, end] = [Math.min(x, y), Math.max(x, y) + 1];
          const around = sentenceAround(text, start, end)!;
          expect(around.words).toBe(text.slice(start, end));
          expect(text).toContain(around.before + around.words + around.after);
        },
      ),
    );
  });
});

describe('a pasted text', () => {
  it('is cut into paragraphs, of which none is empty', () => {
    expect(paragraphs('One.\n\n \n\nTwo\nlines\n')).toEqual(['One.', 'Two\nlines']);
    expect(paragraphs('  \n ')).toEqual([]);
  });

  it('is named by its hash, and by nothing else', async () => {
    expect(await textName('Hello World!')).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
    expect(await textName('Hello World.')).not.toBe(await textName('Hello World!'));
  });

  it('gives its mentions with the words around them, cut at words', () => {
    const long = 'word '.repeat(30);
    const text = `${long}TTP ${long}`;
    const at = long.length;
    const mention = { ...name('TTP').mention, start: at, end: at + 3 };
    const { mentions } = foundIn({
      blocks: [{ id: 4, text, mentions: [mention] }],
      entities: new Map(),
      figures: new Map(),
      sourceCount: 5,
    });
    expect(mentions[0]!.id).toBe(`4:${at}`);
    expect(mentions[0]!.before).toMatch(/^word .*word $/);
    expect(mentions[0]!.after).toMatch(/^ word .*word$/);
    expect(text).toContain(`${mentions[0]!.before}TTP${mentions[0]!.after}`);
  });
});

describe('a passage', () => {
  const origin = {
    url: 'https://news.example/a',
    title: 'A',
    language: null,
    published: null,
    private: false,
  };
  it('of a mention has its words and its entity', () => {
    const mention = { ...name('TTP', { entity: 'sm:seed/group/ttp' }), before: 'the ', after: ' said' };
    expect(passageOf(mention, origin)).toMatchObject({
      exact: 'TTP',
      prefix: 'the ',
      suffix: ' said',
      entity: 'sm:seed/group/ttp',
      start: 0,
      end: 0,
    });
  });

  it('of words that are not in the text is the whole text', () => {
    expect(quoteIn('some text', 'other', origin)).toMatchObject({ exact: '', prefix: '', suffix: '' });
    expect(quoteIn('some text', 'text', origin)).toMatchObject({
      exact: 'text',
      prefix: 'some ',
      suffix: '',
    });
  });
});
