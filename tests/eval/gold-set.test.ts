import { describe, expect, test } from 'vitest';
import { buildSeedPack } from '../../src/dataset/seed/index.ts';
import { type GoldDocument, readGoldSet, SPLITS, wordCount } from './gold-set.ts';
import { type GoldFigure, KINDS } from './gold-text.ts';

const set = SPLITS.flatMap(readGoldSet);
const pack = await buildSeedPack();
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const byStyle = (): Map<string, GoldDocument[]> => {
  const styles = new Map<string, GoldDocument[]>();
  for (const document of set) {
    const style = document.header.style ?? 'none';
    styles.set(style, [...(styles.get(style) ?? []), document]);
  }
  return styles;
};
const wordsOf = (documents: readonly GoldDocument[]) => sum(documents.map(({ text }) => wordCount(text)));

/** Of a failing check only the file and the offset are shown, so that no sealed text is read by accident. */
const where = (id: string, { start }: { start: number }) => `${id} at ${start}`;

const STYLES = ['broadcaster', 'bullets', 'daily', 'editorial', 'list', 'live', 'release', 'un', 'wire'];
const HEADER = ['date', 'region', 'scope', 'style', 'subject'];

describe('the set', () => {
  test('is large enough', () => {
    expect(set.length).toBeGreaterThanOrEqual(42);
    expect(wordsOf(set)).toBeGreaterThanOrEqual(10_500);
    for (const { text } of set) {
      expect(wordCount(text)).toBeGreaterThan(200);
      expect(wordCount(text)).toBeLessThan(450);
    }
  });

  test('no id is used twice, in one part or in both', () => {
    expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
  });

  test('has every style, none with less than a fourteenth or more than a quarter of the words', () => {
    const styles = byStyle();
    expect([...styles.keys()].sort()).toEqual(STYLES);
    for (const documents of styles.values()) {
      const part = wordsOf(documents) / wordsOf(set);
      expect(part).toBeGreaterThan(1 / 14);
      expect(part).toBeLessThan(1 / 4);
    }
  });

  test('a third is sealed, and of every style at least one', () => {
    const sealed = set.filter(({ split }) => split === 'sealed');
    expect(Math.abs(wordsOf(sealed) / wordsOf(set) - 1 / 3)).toBeLessThan(0.04);
    for (const documents of byStyle().values())
      expect(documents.filter(({ split }) => split === 'sealed').length).toBeGreaterThanOrEqual(1);
  });

  test('about a third is of other regions and subjects, in both parts', () => {
    for (const split of SPLITS) {
      const documents = set.filter((document) => document.split === split);
      const other = documents.filter(({ header }) => header.scope === 'other');
      expect(Math.abs(wordsOf(other) / wordsOf(documents) - 1 / 3)).toBeLessThan(0.05);
    }
  });

  test('every header is whole', () => {
    for (const { header } of set) {
      expect(Object.keys(header).sort()).toEqual(HEADER);
      expect(header.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(header.scope).toMatch(/^(?:core|other)$/);
    }
  });

  test('there is enough of each kind to tell one per cent from two', () => {
    for (const kind of KINDS) {
      const count = sum(set.map(({ mentions }) => mentions.filter((m) => m.kind === kind).length));
      expect(count).toBeGreaterThanOrEqual(200);
    }
  });

  test('names are many, not a few again and again', () => {
    for (const kind of ['group', 'place', 'person'] as const) {
      const all = set.flatMap(({ text, mentions }) =>
        mentions.filter((m) => m.kind === kind).map(({ start, end }) => text.slice(start, end)),
      );
      expect(new Set(all).size / all.length).toBeGreaterThan(0.4);
    }
  });
});

describe('the mentions', () => {
  const places = set.flatMap((document) => document.mentions.map((mention) => ({ document, mention })));

  test('lie in their text and begin and end with a word', () => {
    const off = places.filter(({ document: { text }, mention: { start, end } }) => {
      const inside = start >= 0 && start < end && end <= text.length;
      const cut = /[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(text.slice(start));
      const cutEnd = /[\p{L}\p{N}]$/u.test(text.slice(0, end)) && /^[\p{L}\p{N}]/u.test(text.slice(end));
      return !inside || cut || cutEnd;
    });
    expect(off.map(({ document, mention }) => where(document.id, mention))).toEqual([]);
  });

  test('names never overlap, nor do figures; a name in a figure lies within it', () => {
    const off: string[] = [];
    for (const { id, mentions } of set)
      for (const a of mentions)
        for (const b of mentions) {
          if (a === b || b.start < a.start || b.start >= a.end) continue;
          const holds = a.kind === 'figure' && b.kind !== 'figure' && b.end <= a.end;
          const held = b.kind === 'figure' && a.kind !== 'figure' && a.start === b.start;
          if (!holds && !held) off.push(where(id, b));
        }
    expect(off).toEqual([]);
  });

  test('names are without article, title and possessive', () => {
    const untidy =
      /^(?:the|a|an|mr|mrs|ms|dr|gen|general|president|prime minister|mullah|maulana|colonel|governor|senator) |['’]s?$/i;
    const off = places.filter(
      ({ document: { text }, mention: { kind, start, end } }) =>
        kind !== 'figure' && untidy.test(text.slice(start, end)),
    );
    // "General Luna" is a town, and the headquarters in Rawalpindi are named General Headquarters.
    const named = off.filter(
      ({ document: { text }, mention: { start, end } }) =>
        !/^General (?:Luna|Headquarters)$/.test(text.slice(start, end)),
    );
    expect(named.map(({ document, mention }) => where(document.id, mention))).toEqual([]);
  });

  test('entities are in the seed pack, and of the same kind', () => {
    const kinds = new Map(
      pack.entities.map(({ id, kind }) => [
        id.slice(id.lastIndexOf('/') + 1),
        kind === 'institution' ? 'group' : kind,
      ]),
    );
    const off = places.filter(
      ({ mention }) =>
        mention.kind !== 'figure' && mention.entities.some((slug) => kinds.get(slug) !== mention.kind),
    );
    expect(off.map(({ document, mention }) => where(document.id, mention))).toEqual([]);
  });
});

describe('the figures', () => {
  const figures = set.flatMap(({ id, text, mentions }) =>
    mentions
      .filter((mention): mention is GoldFigure => mention.kind === 'figure')
      .map((figure) => ({ id, figure, words: text.slice(figure.start, figure.end) })),
  );

  test('the one number that is written in digits is the value', () => {
    const scale: [RegExp, number][] = [
      [/\d ?(?:lakh)\b/i, 1e5],
      [/\d ?(?:crore)\b/i, 1e7],
      [/\d ?(?:trillion|tr)\b/i, 1e12],
      [/\d ?(?:billion|bn)\b/i, 1e9],
      [/(?:\d ?million|[$£€\d][\d.]+m|(?:DKK|Rs) ?[\d.]+m)\b/i, 1e6],
    ];
    const off = figures.filter(({ figure, words }) => {
      const digits = words
        .replaceAll(/(?:M|AK|AV|COVID|MQ)-\d+\w*/gi, '')
        .match(/\d[\d,]*(?:\.\d+)?/g)
        ?.map((number) => Number(number.replaceAll(',', '')));
      if (figure.value === null || digits?.length !== 1 || / in \d/.test(words)) return false;
      const metres = /^\S* ?\d+m$/.test(words) && !/[$£€]|DKK|Rs/.test(words);
      const by = metres ? 1 : (scale.find(([pattern]) => pattern.test(words))?.[1] ?? 1);
      return Math.abs(digits[0]! * by - figure.value) > 1e-6 * figure.value;
    });
    expect(off.map(({ id, figure }) => where(id, figure))).toEqual([]);
  });

  test.each([
    ['>=', /^(?:at least|no fewer than|no less than|a minimum of)/i],
    ['>', /^(?:more than|over|above)|^[\d.]+ more than/i],
    ['<=', /^(?:up to|as many as|as much as|at most|no more than)/i],
    ['<', /^(?:less than|fewer than|under|below|just under)/i],
  ] as const)('the sign %s is written in the words, and the other way round', (sign, pattern) => {
    const off = figures.filter(({ figure, words }) => {
      const plain = words.replace(/^just (?=over|under)/i, '');
      return pattern.test(plain) !== (figure.sign === sign);
    });
    expect(off.map(({ id, figure }) => where(id, figure))).toEqual([]);
  });

  test('a range has two numbers in its words', () => {
    const off = figures.filter(
      ({ figure, words }) =>
        figure.sign === 'range' && !/\S(?: to | and |[-–])\S/.test(words.replaceAll(',', '')),
    );
    expect(off.map(({ id, figure }) => where(id, figure))).toEqual([]);
  });

  test('every sign is there, ranges and vague words too', () => {
    for (const sign of ['=', '>=', '>', '<=', '<', '~', 'range'])
      expect(figures.filter(({ figure }) => figure.sign === sign).length).toBeGreaterThanOrEqual(8);
    expect(
      figures.filter(({ figure }) => figure.sign === '~' && figure.value === null).length,
    ).toBeGreaterThanOrEqual(8);
  });
});
