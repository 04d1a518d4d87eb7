import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackRecords } from '../../../src/dataset/canonical.ts';
import { assembleTables, type MappedTable } from '../../../src/dataset/exchange/csv/assemble.ts';
import {
  guard,
  guessDecimal,
  readCell,
  unguard,
  writeCell,
} from '../../../src/dataset/exchange/csv/cells.ts';
import type { CellType, TableName } from '../../../src/dataset/exchange/csv/columns.ts';
import { guessMapping, guessTable } from '../../../src/dataset/exchange/csv/mapping.ts';
import { parseTable, type Table } from '../../../src/dataset/exchange/csv/parse-table.ts';
import { writeTables } from '../../../src/dataset/exchange/csv/write-tables.ts';
import { decodeTable } from '../../../src/dataset/exchange/encoding.ts';
import type { Problem } from '../../../src/dataset/exchange/problem.ts';
import { inLists, inOrder } from '../../../src/dataset/exchange/records.ts';
import { samplePack } from '../sample-pack.ts';
import { anyRecords, words } from './arbitrary.ts';

const SOURCE = 'sm:made/source/file';
const options = { source: SOURCE, language: 'en' };

function table(text: string, how?: Parameters<typeof parseTable>[1]): Table {
  const parsed = parseTable(text, how);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
function mapped(name: TableName, text: string): MappedTable {
  const parsed = table(text);
  return { table: name, parsed, mapping: guessMapping(name, parsed.columns) };
}
const assembled = (name: TableName, text: string) => assembleTables([mapped(name, text)], options);
const problems = (name: TableName, text: string): Problem[] => {
  const read = assembled(name, text);
  return read.ok ? [] : read.error;
};

describe('tables written and read again', () => {
  const back = (records: PackRecords) => {
    const files = Object.entries(writeTables(records)).map(([name, text]) =>
      mapped(name as TableName, decodeTable(new TextEncoder().encode(text)).text),
    );
    expect(files.map(({ parsed }) => guessTable(parsed.columns))).toEqual(files.map((file) => file.table));
    return assembleTables(files, options);
  };
  const carried = (records: PackRecords) => inLists(inOrder({ ...records, mentions: [] }));

  it('are the same records; mentions have no table', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const read = back(carried(records));
        expect(read).toMatchObject({ ok: true });
        if (read.ok) expect(inLists(inOrder(read.value))).toEqual(carried(records));
      }),
    );
  });

  it('of the sample as well', () => {
    const records = carried(samplePack('a'.repeat(64)));
    expect(back(records)).toEqual({ ok: true, value: records });
  });

  it('of nothing are none', () =>
    expect(
      writeTables(carried({ ...samplePack(''), sources: [], entities: [], relations: [], figureClaims: [] })),
    ).toEqual({}));
});

describe('a cell', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=x", "''=x"],
    ["'tis", "'tis"],
    ['1-2', '1-2'],
    ['', ''],
  ])('%j of text is written as %j, and read as it was', (text, cell) => {
    expect(guard(text)).toBe(cell);
    expect(unguard(cell)).toBe(text);
  });

  it('never calculates', () => {
    fc.assert(
      fc.property(words(40), fc.constantFrom<CellType>('text', 'either'), (text, type) => {
        expect(writeCell(type, text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguard(writeCell(type, text))).toBe(text);
      }),
    );
  });

  it.each<[number, string]>([
    [-5, '-5'],
    [0.5, '0.5'],
    [1e-7, '1e-7'],
    [1e21, '1e+21'],
  ])('of a number, %d, stays a number', (number, cell) => {
    expect(writeCell('number', number)).toBe(cell);
    expect(readCell('number', cell, '.')).toEqual({ ok: true, value: number });
  });

  it('holds any list', () => {
    fc.assert(
      fc.property(fc.array(words(12), { minLength: 1 }), (list) => {
        expect(readCell('list', writeCell('list', list), null)).toEqual({ ok: true, value: list });
      }),
    );
  });

  it.each<[CellType, string, '.' | ',' | null, unknown]>([
    ['number', '1,234.5', '.', 1234.5],
    ['number', '1.234,5', ',', 1234.5],
    ['number', '1 234', '.', 1234],
    ['number', '1\u202f234,5', ',', 1234.5],
    ['number', "12'345", '.', 12345],
    ['number', '\u22125', '.', -5],
    ['number', ' ', '.', undefined],
    ['bound', '', '.', null],
    ['flag', 'Yes', null, true],
    ['flag', '0', null, false],
    ['list', 'a|b\\|c|d\\\\', null, ['a', 'b|c', 'd\\']],
    ['either', '{"date":"2020"}', null, { date: '2020' }],
    ['either', '2020', null, '2020'],
  ])('of %s, %j, is read', (type, cell, decimal, value) =>
    expect(readCell(type, cell, decimal)).toEqual({ ok: true, value }),
  );

  it.each<[CellType, string, '.' | ',' | null, string]>([
    ['number', 'many', '.', 'number'],
    ['number', '12,34,5', '.', 'number'],
    ['number', '1.2.3', '.', 'number'],
    ['number', '0x10', '.', 'number'],
    ['number', '1,234', null, 'ambiguousNumber'],
    ['flag', 'perhaps', null, 'choice'],
    ['json', '{"a"', null, 'notJson'],
    ['json', '{"__proto__":1}', null, 'forbiddenKey'],
    ['json', '['.repeat(500) + ']'.repeat(500), null, 'tooDeep'],
  ])('of %s, %j, is refused', (type, cell, decimal, error) =>
    expect(readCell(type, cell, decimal)).toEqual({ ok: false, error }),
  );

  it.each([
    [['1.5', '2'], ',', '.'],
    [['1,5', '2'], ';', ','],
    [['1.234,5'], ';', ','],
    [['1,234.5', '1,234'], ',', '.'],
    [['1,234,567'], ',', '.'],
    [['1.234.567'], ';', ','],
    [['1,234', '5'], ',', null],
    [['1.234'], ';', null],
    [['1.234'], ',', '.'],
    [['12', ''], ';', '.'],
  ])('of a column %j parted by %j has its fraction after %j', (cells, delimiter, decimal) =>
    expect(guessDecimal(cells, delimiter)).toBe(decimal),
  );
});

describe('parseTable', () => {
  const wide = {
    columns: ['a', 'b'],
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  };
  it.each([
    ['commas', 'a,b\n1,2\n3,4', ','],
    ['semicolons', 'a;b\n1;2\n3;4\n', ';'],
    ['tabs', 'a\tb\n1\t2\n3\t4', '\t'],
    ['a first line that says so', 'sep=|\r\na|b\r\n1|2\r\n3|4', '|'],
    ['mixed line ends', 'a,b\r\n1,2\r3,4\n', ','],
    ['empty lines', 'a,b\n\n1,2\n,\n3,4\n\n', ','],
    ['quotes', '"a","b"\n"1","2"\n"3","4"', ','],
    ['commas within quotes', '"a";"b"\n1;2\n3;4', ';'],
  ])('reads %s', (_, text, delimiter) =>
    expect(parseTable(text)).toEqual({ ok: true, value: { ...wide, delimiter } }),
  );

  it('keeps line ends, quotes and delimiters within quotes', () =>
    expect(table('a,b\r\n"x\r\ny","say ""so"", or, not"\r\n').rows).toEqual([
      ['x\r\ny', 'say "so", or, not'],
    ]));

  it('does not trip over a quote in the middle', () =>
    expect(table('a,b\r\n5" pipe,2\r\n3,4').rows).toEqual([
      ['5" pipe', '2'],
      ['3', '4'],
    ]));

  it.each<[string, string, Partial<Problem>]>([
    ['nothing', '', { code: 'empty' }],
    ['blanks', ' \n', { code: 'empty' }],
    ['a row that is cut off', 'a,b\n1,2\n3', { code: 'ragged', row: 2, detail: '1/2' }],
    ['a row too long', 'a,b\n1,2,3', { code: 'ragged', row: 1, detail: '3/2' }],
    ['a quote that is never closed', 'a,b\n"1,2\n3,4', { code: 'quotes' }],
    [
      'a cell without end',
      `a,b\n1,${'x'.repeat(200_000)}`,
      { code: 'cellTooLong', row: 1, column: 'b', detail: '100000' },
    ],
  ])('refuses %s', (_, text, expected) => {
    const parsed = parseTable(text);
    expect(parsed.ok ? [] : parsed.error).toContainEqual(expect.objectContaining(expected));
  });
});

describe('guessMapping', () => {
  it.each<[TableName, string[], (string | null)[]]>([
    [
      'sources',
      ['Headline', 'Link', 'Date published', 'Newspaper', 'Mood'],
      ['title', 'url', 'publishedOn.date', 'publisher.name', null],
    ],
    [
      'entities',
      ['Name', 'Type', 'Latitude', 'LONGITUDE', 'label.ur'],
      ['label.en', 'kind', 'place.lat', 'place.lon', 'label.ur'],
    ],
    ['figures', ['Number', 'value', 'counted by'], [null, 'value', 'counter']],
    ['figures', ['figure', 'count'], ['value', null]],
    ['aliases', ['Entity ID', 'spelling', 'constructor', '__proto__'], ['entityId', 'text', null, null]],
  ])('%s from %j', (name, columns, expected) => expect(guessMapping(name, columns)).toEqual(expected));

  it('sees which table it is', () => {
    expect(guessTable(['name', 'kind', 'lat', 'lon'])).toBe('entities');
    expect(guessTable(['headline', 'newspaper', 'date'])).toBe('sources');
    expect(guessTable(['entityId', 'text', 'lang'])).toBe('aliases');
    expect(guessTable(['x', 'y'])).toBe(null);
  });
});

describe("somebody else's table", () => {
  it('of places becomes entities that are called by their label, with the file as their source', () => {
    const read = assembled(
      'entities',
      'Name;Type;Latitude;Longitude\n Lowdale ;place;31,5;70,25\nHighdale;place;;\n',
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        entities: [
          {
            kind: 'place',
            label: { en: 'Lowdale' },
            place: { lat: 31.5, lon: 70.25, source: SOURCE },
            sources: [SOURCE],
            aliases: [{ text: 'Lowdale' }],
          },
          { label: { en: 'Highdale' } },
        ],
      },
    });
    expect(read.ok && read.value.entities[1]!.place).toBe(undefined);
  });

  it('has the same ids the second time', () => {
    const text = 'name,kind\nLowdale,place';
    expect(assembled('entities', text)).toEqual(assembled('entities', text));
  });

  it('of figures has the interval that its comparator makes', () => {
    const read = assembled('figures', 'number,what,comparator\n12,killed,atLeast\n3,injured,\n');
    expect(read).toMatchObject({
      ok: true,
      value: {
        figureClaims: [
          { value: 12, low: 12, high: null, documentId: SOURCE, verification: 'unknown' },
          { value: 3, low: 3, high: 3, comparator: 'exact' },
        ],
      },
    });
    expect(
      read.ok && read.value.figureClaims.every((one) => !one.counter && !one.placeId && !one.period),
    ).toBe(true);
  });

  it('of sources says how precise its dates are', () =>
    expect(assembled('sources', 'title,link,date\nRiver rises,https://post.example/a,2020-01')).toMatchObject(
      {
        ok: true,
        value: {
          sources: [
            {
              shortName: 'River rises, 2020-01',
              publishedOn: { date: '2020-01', precision: 'month', basis: 'metadata' },
              background: true,
            },
          ],
        },
      },
    ));

  it('of aliases adds to an entity of the dataset, once', () => {
    const [hand] = samplePack('').entities;
    const text = `entity,spelling\n${hand!.id},Gray Hand`;
    const first = assembleTables([mapped('aliases', text)], { ...options, entity: () => hand });
    expect(first).toMatchObject({
      ok: true,
      value: { entities: [{ aliases: [{ text: 'Grey Hand' }, { text: 'Gray Hand' }] }] },
    });
    const after = first.ok ? first.value.entities[0] : undefined;
    expect(assembleTables([mapped('aliases', text)], { ...options, entity: () => after })).toEqual(first);
  });

  it.each<[string, TableName, string, Problem]>([
    [
      'a number that is none',
      'figures',
      'value,measure\n1,killed\nmany,killed',
      { code: 'number', table: 'figures', row: 2, column: 'value', detail: 'many' },
    ],
    [
      'a number that may be two',
      'figures',
      'number,measure\n"1,234",killed',
      { code: 'ambiguousNumber', table: 'figures', row: 1, column: 'number', detail: '1,234' },
    ],
    [
      'a date that is none',
      'sources',
      'title,date\nRiver,3/1/2020',
      { code: 'date', table: 'sources', row: 1, column: 'date', detail: expect.any(String) as string },
    ],
    [
      'a missing column',
      'figures',
      'value\n1',
      {
        code: 'required',
        table: 'figures',
        row: 1,
        column: 'statement',
        detail: expect.any(String) as string,
      },
    ],
    [
      'a word outside the set',
      'entities',
      'name,kind\nLowdale,dragon',
      { code: 'shape', table: 'entities', row: 1, column: 'kind', detail: expect.any(String) as string },
    ],
    [
      'an alias of nobody',
      'aliases',
      'entityId,text\nsm:a/place/b,Low',
      { code: 'dangling', table: 'aliases', row: 1, column: 'entityId', detail: 'sm:a/place/b' },
    ],
    [
      'an alias without an entity',
      'aliases',
      'entityId,text\n,Low',
      { code: 'required', table: 'aliases', row: 1, column: 'entityId' },
    ],
    [
      'an address that runs',
      'designations',
      'entityId,authority,url\nsm:a/place/b,A state,javascript',
      { code: 'shape', table: 'designations', row: 1, column: 'url', detail: expect.any(String) as string },
    ],
  ])('with %s is refused', (_, name, text, expected) =>
    expect(problems(name, text)).toContainEqual(expected),
  );

  it('is read as the user says where numbers may be two', () => {
    const file = { ...mapped('figures', 'number,measure\n"1,234",killed'), decimal: { value: '.' } as const };
    expect(assembleTables([file], options)).toMatchObject({
      ok: true,
      value: { figureClaims: [{ value: 1234 }] },
    });
  });
});
