/**
 * Annotations from Hypothesis: rows of its API (`{"total": 2, "rows": [...]}`, or the list alone) and the file that its
 * client exports (`{"client_version": "...", "annotations": [...]}`). Its notes are Markdown, its positions UTF-16 units.
 */
import { pointer, type Problem } from '../../dataset/exchange/problem.ts';
import type { Result } from '../../dataset/result.ts';
import { isObject, list } from '../assertion.ts';
import { adopt, gathered, type ImportContext, type Incoming, type Incomings } from './foreign.ts';
import { instantOf } from './instant.ts';
import { addressOf, first, leftOf, textOf, type Json } from './json-parts.ts';
import { whereOf } from './read-selector.ts';

/** What we keep, and what only their server needs. */
const KNOWN = new Set(
  'id created updated user user_info uri text tags target document links group permissions hidden flagged moderation_status moderation actions $cluster $highlight $orphan $tag $anchorTimeout'.split(
    ' ',
  ),
);

/** The rows and where they stand; null for what is no file of theirs. */
export function hypothesisRows(value: unknown): { rows: unknown[]; path: string[] } | null {
  const looksLikeRow = (one: unknown): boolean =>
    isObject(one) && typeof one['uri'] === 'string' && ('target' in one || 'text' in one) && 'user' in one;
  if (Array.isArray(value)) return value.some(looksLikeRow) ? { rows: value, path: [] } : null;
  if (!isObject(value)) return null;
  if (looksLikeRow(value)) return { rows: [value], path: [] };
  for (const key of ['rows', 'annotations'])
    if (Array.isArray(value[key])) return { rows: value[key] as unknown[], path: [key] };
  return null;
}

/** `acct:name@server` is `name`. */
function nameOf({ user, user_info: info }: Json): string | undefined {
  const shown = isObject(info) ? textOf(info['display_name']) : undefined;
  return (
    shown ?? (typeof user === 'string' ? textOf(user.replace(/^acct:/, '').replace(/@.*$/, '')) : undefined)
  );
}

const LINK = 'https://hypothes.is/a/';

function row(value: unknown, at: { pointer: string }, context: ImportContext): Result<Incoming, Problem[]> {
  const wants = (field: string) => ({
    ok: false as const,
    error: [{ code: 'required' as const, pointer: `${at.pointer}/${field}` }],
  });
  if (!isObject(value)) return { ok: false, error: [{ code: 'shape', ...at }] };
  const target = first(value['target']);
  const url = textOf(value['uri']) ?? addressOf(target);
  if (!url) return wants('uri');
  const { quote, position, wordless } = whereOf(isObject(target) ? target['selector'] : undefined);
  if (wordless) return wants('target/0/selector');
  const dates = ['created', 'updated'].map((key) => [key, instantOf(value[key])] as const);
  const unread = dates.find(([key, instant]) => instant === null && textOf(value[key]) !== undefined);
  if (unread) return { ok: false, error: [{ code: 'date', pointer: `${at.pointer}/${unread[0]}` }] };
  const [created, modified] = dates.map(([, instant]) => instant ?? undefined);
  const { document } = value;
  const name = nameOf(value);
  const id = textOf(value['id']);
  return adopt(
    {
      id: id && `${LINK}${encodeURIComponent(id)}`,
      created,
      modified,
      creator: name ? { type: 'Person', name: name.slice(0, 400) } : undefined,
      page: { url, title: isObject(document) ? textOf(first(document['title'])) : undefined },
      quote,
      position,
      writing: {
        note: textOf(value['text']) ?? '',
        tags: list(value['tags']).flatMap((tag) => textOf(tag) ?? []),
      },
    },
    at,
    leftOf(value, KNOWN),
    context,
  );
}

/** Null where it is no file of theirs. */
export function readHypothesis(value: unknown, context: ImportContext): Incomings | null {
  const found = hypothesisRows(value);
  if (!found) return null;
  return gathered(found.rows.map((one, at) => row(one, { pointer: pointer([...found.path, at]) }, context)));
}
