/** Is this a pack that can be trusted to hang together? The schema first, then what the records say of one another. */
import * as v from 'valibot';
import { pack, type Pack } from './pack.ts';
import type { PackIssue, Result } from './result.ts';
import { aliasIssues } from './validate/aliases.ts';
import { figureIssues } from './validate/figures.ts';
import { mentionIssues } from './validate/mentions.ts';
import { referenceIssues } from './validate/references.ts';
import { relationIssues } from './validate/relations.ts';
import { sourceIssues } from './validate/sources.ts';

export interface PackCheckOptions {
  /** Ids of records that lie outside this pack and may be referred to: those of the packs that it builds upon. */
  known?: (id: string) => boolean;
  /** Length of each document's text in UTF-16 units, where it is at hand: locators must lie within. */
  documentLengths?: ReadonlyMap<string, number>;
}

/** So that a file of nonsense gets an answer and not a flood. */
const MAX_ISSUES = 200;

/**
 * Checks a value as a pack.
 *
 * @returns the pack with its type, or at most 200 issues, each with the path of what is wrong.
 */
export function validatePack(input: unknown, options: PackCheckOptions = {}): Result<Pack, PackIssue[]> {
  const parsed = v.safeParse(pack, input);
  if (!parsed.success) {
    const error = parsed.issues
      .slice(0, MAX_ISSUES)
      .map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
    return { ok: false, error };
  }
  const value = parsed.output;
  const issues = [
    ...sourceIssues(value),
    ...referenceIssues(value, options.known),
    ...aliasIssues(value),
    ...relationIssues(value),
    ...figureIssues(value),
    ...mentionIssues(value, options.documentLengths),
  ];
  return issues.length > 0 ? { ok: false, error: issues.slice(0, MAX_ISSUES) } : { ok: true, value };
}
