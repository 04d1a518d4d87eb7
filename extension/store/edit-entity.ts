/**
 * What a user changes of an entity: a correction over a pack's record, a new state of a record of the user's own, a
 * merge. Each is one `commit()`, and `undoEdit` with its `seq` takes it back.
 */
import * as v from 'valibot';
import type { Alias } from '../../src/dataset/alias.ts';
import { correctElement, correctField, type Correction } from '../../src/dataset/correct.ts';
import { entity as schema, type Entity } from '../../src/dataset/entity.ts';
import { sameJson } from '../../src/dataset/layers.ts';
import { commit, type Committed, type Write } from './commit.ts';
import { openDataset } from './dataset.ts';
import { attempt, fail, type Outcome } from './outcome.ts';
import { patchWrites, told } from './patch-writes.ts';
import { recordRow, type StoredPatch } from './rows.ts';
import { undo } from './undo.ts';
import { openUser } from './user-db.ts';

export type EntityEdit =
  | { field: 'label/en' | 'description'; value: string }
  | { field: 'kind'; value: Entity['kind'] }
  | { field: 'aliases'; from: Alias | null; to: Alias | null };

function edited(entity: Entity, edit: EntityEdit): Entity {
  if (edit.field === 'label/en') return { ...entity, label: { ...entity.label, en: edit.value } };
  if (edit.field !== 'aliases') return { ...entity, [edit.field]: edit.value };
  const rest = entity.aliases.filter((alias) => edit.from === null || !sameJson(alias, edit.from));
  return { ...entity, aliases: edit.to ? [...rest, edit.to] : rest };
}

function corrections(patches: readonly StoredPatch[], entity: Entity, edit: EntityEdit): Correction {
  const { id: target } = entity;
  if (edit.field === 'aliases') return correctElement(patches, { target, ...edit });
  const shown = edit.field === 'label/en' ? entity.label.en : entity[edit.field];
  return correctField(patches, { target, shown, ...edit });
}

/**
 * Changes one thing of an entity. An alias belongs to the record that it stands in, so those that came by a merge
 * change only after a split.
 * Errors: `notFound`, `invalid` (`detail` names the field) and those of `commit()`.
 */
export async function editEntity(id: string, edit: EntityEdit): Promise<Outcome<Committed>> {
  const [dataset, user] = [await openDataset(), await openUser()];
  if (!dataset.ok) return dataset;
  if (!user.ok) return user;
  const db = user.value;
  const read = await attempt(async () => ({
    entity: (await dataset.value.entities([id])).get(id)?.record,
    own: await db.records.get(id),
    patches: (await db.patches.toArray()).filter(({ target }) => target === id),
  }));
  if (!read.ok) return read;
  const { own, patches } = read.value;
  const entity = own?.table === 'entities' ? own.record : read.value.entity;
  if (!entity || entity.id !== id) return fail('notFound', id);
  const parsed = v.safeParse(schema, edited(entity, edit));
  if (!parsed.success) return fail('invalid', v.summarize(parsed.issues));
  const writes: Write[] = own
    ? [{ store: 'records', put: recordRow('entities', parsed.output), base: own.rev } as Write]
    : patchWrites(patches, corrections(patches, entity, edit));
  return told(commit(writes));
}

/** `from` is read as `to` from now on; nothing that refers to it is rewritten. Errors: `invalid` where both are one already. */
export async function mergeEntities(from: string, to: string): Promise<Outcome<Committed>> {
  const dataset = await openDataset();
  if (!dataset.ok) return dataset;
  if (dataset.value.resolve(from) === dataset.value.resolve(to)) return fail('invalid', from);
  const put = { id: `urn:uuid:${crypto.randomUUID()}`, from, to, at: new Date().toISOString() };
  return told(commit([{ store: 'redirects', put, base: null }]));
}

/** Takes back the merges of one id into another, whenever they were made. Errors: `notFound`. */
export async function splitEntity(from: string): Promise<Outcome<Committed>> {
  const user = await openUser();
  if (!user.ok) return user;
  const rows = await attempt(async () =>
    (await user.value.redirects.toArray()).filter((row) => row.from === from),
  );
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return fail('notFound', from);
  return told(
    commit(rows.value.map(({ id, rev }): Write => ({ store: 'redirects', remove: id, base: rev }))),
  );
}

/** Takes one edit, merge or split back. Errors: `notFound`, `conflict` where it was changed since. */
export const undoEdit = (seq: number): Promise<Outcome<Committed>> => told(undo(seq));
