/** A pack as one JSON text, and back. */
import { contentSha256 } from '../canonical.ts';
import { pack as schema, type Pack } from '../pack.ts';
import type { Result } from '../result.ts';
import { validatePack, type PackCheckOptions } from '../validate-pack.ts';
import type { Problem } from './problem.ts';
import { packProblem, shaped, versionProblem } from './shape.ts';

/** With a final newline; made to be read by people as well. */
export const packText = (pack: Pack): string => `${JSON.stringify(pack, null, 1)}\n`;

/** Whether the records are those that the pack says. */
export async function hashProblem(pack: Pack): Promise<Problem | null> {
  const hash = await contentSha256(pack);
  if (!hash.ok) return packProblem(hash.error);
  return hash.value === pack.contentSha256
    ? null
    : { code: 'hash', pointer: '/contentSha256', detail: hash.value };
}

/**
 * The pack that a parsed JSON value is. A field that the schema does not know is refused and named: the hash is over
 * what is there, and what nobody checked is not stored.
 *
 * @param options ids of the dataset that it may refer to.
 * Errors: `newerSchema` alone; `shape`, `unknownField`; `duplicateId`, `dangling`, `inconsistent`; `hash`.
 */
export async function readPack(
  value: unknown,
  options: PackCheckOptions = {},
): Promise<Result<Pack, Problem[]>> {
  const version = versionProblem((value as { schemaVersion?: unknown } | null)?.schemaVersion);
  if (version) return { ok: false, error: [version] };
  const parsed = shaped(schema, value);
  if (!parsed.ok) return parsed;
  const checked = validatePack(parsed.value, options);
  if (!checked.ok) return { ok: false, error: checked.error.map(packProblem) };
  const hash = await hashProblem(checked.value);
  return hash ? { ok: false, error: [hash] } : checked;
}
