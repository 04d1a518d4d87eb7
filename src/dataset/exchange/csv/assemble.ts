/** The tables of one import, put together to records and checked. */
import type { PackRecords } from '../../canonical.ts';
import type { Alias } from '../../alias.ts';
import { alias as aliasSchema } from '../../alias.ts';
import { designation as designationSchema, type Designation } from '../../designation.ts';
import { entity as entitySchema, type Entity } from '../../entity.ts';
import { figureClaim } from '../../figure-claim.ts';
import { sameJson } from '../../layers.ts';
import { relation } from '../../relation.ts';
import type { Result } from '../../result.ts';
import { sourceDocument } from '../../source-document.ts';
import { MAX_PROBLEMS, type Problem } from '../problem.ts';
import { noRecords } from '../records.ts';
import { shaped } from '../shape.ts';
import type * as v from 'valibot';
import { pathOf, type TableName } from './columns.ts';
import { fill, type FillOptions } from './fill.ts';
import { isWhole, type Mapping } from './mapping.ts';
import type { Table } from './parse-table.ts';
import { readRows, type Raw, type RowOptions } from './read-rows.ts';

export interface MappedTable extends RowOptions {
  table: TableName;
  parsed: Table;
  mapping: Mapping;
}

export interface AssembleOptions extends FillOptions {
  /** Entities of the dataset, to which an alias or a designation may be added. */
  entity?: (id: string) => Entity | undefined;
  /** The dataset's record with this id: a row of a table without all columns changes of it what it has columns for. */
  there?: (id: string) => object | undefined;
}

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record with the row's fields in place of its own; a field inside another leaves its neighbours. */
const laidOver = (record: object, raw: Raw): Raw => {
  const laid: Raw = { ...record };
  for (const [key, value] of Object.entries(raw)) {
    const before = laid[key];
    laid[key] = isObject(before) && isObject(value) ? laidOver(before, value) : value;
  }
  return laid;
};

/** Where in the row a problem with a record is: the column of its field, or the field that no column has. */
function inRow(problem: Problem, { table, parsed, mapping }: MappedTable, row: number): Problem {
  const keys = (problem.pointer ?? '').split('/').slice(1);
  const at = mapping.findIndex((name) => {
    const path = name ? pathOf(name) : null;
    return path?.every((key, depth) => keys[depth] === undefined || keys[depth] === key) ?? false;
  });
  const column = parsed.columns[at];
  const missing = (problem.detail ?? '').endsWith('received undefined');
  const code = missing
    ? 'required'
    : column !== undefined && /date/i.test(problem.detail ?? '')
      ? 'date'
      : problem.code;
  return {
    code,
    table,
    row,
    column: missing || column === undefined ? keys.join('.') : column,
    detail: problem.detail,
  };
}

/** Rows of one table by the entity that they name. */
interface Attached {
  aliases: Map<string, Alias[]>;
  designations: Map<string, Designation[]>;
}

class Assembly {
  readonly records: PackRecords = noRecords();
  readonly problems: Problem[] = [];
  readonly #attached: Attached = { aliases: new Map(), designations: new Map() };
  readonly #entities: { raw: Raw; row: number; from: MappedTable }[] = [];
  readonly #owners = new Map<string, { row: number; from: MappedTable }>();
  readonly #options: AssembleOptions;

  constructor(options: AssembleOptions) {
    this.#options = options;
  }

  add(from: MappedTable): void {
    const { rows, problems } = readRows(from.table, from.parsed, from.mapping, from);
    this.problems.push(...problems);
    const whole = isWhole(from.table, from.parsed.columns);
    for (const { raw, row } of rows) {
      const there = whole ? undefined : this.#there(from.table, raw);
      this.#row(from, there ? laidOver(there, raw) : fill(from.table, raw, this.#options), row);
    }
  }

  #there(table: TableName, raw: Raw): object | undefined {
    const id = table === 'aliases' || table === 'designations' ? undefined : raw['id'];
    return typeof id === 'string' ? this.#options.there?.(id) : undefined;
  }

  #row(from: MappedTable, raw: Raw, row: number): void {
    const { sources, relations, figureClaims } = this.records;
    if (from.table === 'sources') this.#check(sourceDocument, raw, row, from, (one) => sources.push(one));
    else if (from.table === 'relations') this.#check(relation, raw, row, from, (one) => relations.push(one));
    else if (from.table === 'figures')
      this.#check(figureClaim, raw, row, from, (one) => figureClaims.push(one));
    else if (from.table === 'entities') this.#entities.push({ raw, row, from });
    else {
      const { entityId, ...rest } = raw;
      const { aliases, designations } = this.#attached;
      if (typeof entityId !== 'string') {
        this.problems.push({ code: 'required', table: from.table, row, column: 'entityId' });
        return;
      }
      if (!this.#owners.has(entityId)) this.#owners.set(entityId, { row, from });
      const to =
        <T>(lists: Map<string, T[]>) =>
        (one: T) => {
          const list = lists.get(entityId);
          if (list) list.push(one);
          else lists.set(entityId, [one]);
        };
      if (from.table === 'aliases') this.#check(aliasSchema, rest, row, from, to(aliases));
      else this.#check(designationSchema, rest, row, from, to(designations));
    }
  }

  #check<S extends v.GenericSchema>(
    schema: S,
    raw: Raw,
    row: number,
    from: MappedTable,
    take: (one: v.InferOutput<S>) => void,
  ): void {
    const read = shaped(schema, raw);
    if (read.ok) take(read.value);
    else this.problems.push(...read.error.map((problem) => inRow(problem, from, row)));
  }

  /** Aliases without a table of their own: an entity is at least called by its label. */
  #ownName(raw: Raw): Raw[] {
    const text = (raw['label'] as Raw | undefined)?.['en'];
    return text === undefined ? [] : [fill('aliases', { text, lang: 'en' }, this.#options)];
  }

  finish(): void {
    const { aliases, designations } = this.#attached;
    for (const { raw, row, from } of this.#entities) {
      const id = raw['id'] as string;
      this.#owners.delete(id);
      // Only a record that is laid over one of the dataset has names before its tables are joined.
      const { aliases: names, designations: listings } = raw as Partial<Pick<Entity, keyof Attached>>;
      const whole = {
        ...raw,
        aliases: names?.length ? added(names, aliases.get(id)) : (aliases.get(id) ?? this.#ownName(raw)),
        designations: added(listings ?? [], designations.get(id)),
      };
      this.#check(entitySchema, whole, row, from, (one) => this.records.entities.push(one));
    }
    for (const [id, { row, from }] of this.#owners) {
      const there = this.#options.entity?.(id);
      if (!there)
        this.problems.push({ code: 'dangling', table: from.table, row, column: 'entityId', detail: id });
      else
        this.records.entities.push({
          ...there,
          aliases: added(there.aliases, aliases.get(id)),
          designations: added(there.designations, designations.get(id)),
        });
    }
  }
}

const added = <T>(there: T[], more: T[] = []): T[] => [
  ...there,
  ...more.filter((one) => !there.some((known) => sameJson(known, one))),
];

/**
 * The records that the tables make together. What they say of one another is checked when they are laid into the
 * dataset, since they may refer to what is there.
 *
 * Errors: `number`, `ambiguousNumber`, `choice`, `date`, `required`, `shape`, `dangling`, each with table, row, column.
 */
export function assembleTables(
  tables: readonly MappedTable[],
  options: AssembleOptions,
): Result<PackRecords, Problem[]> {
  const assembly = new Assembly(options);
  for (const table of tables) assembly.add(table);
  assembly.finish();
  const { problems, records } = assembly;
  return problems.length > 0
    ? { ok: false, error: problems.slice(0, MAX_PROBLEMS) }
    : { ok: true, value: records };
}
