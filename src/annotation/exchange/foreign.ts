/**
 * What another program keeps of an annotation, made one of ours. Its id stays where it is a UUID; else ours is made from
 * it, so that the same file gives the same ids, and its own stands in `canonical` (model, 3.3.7).
 */
import * as v from 'valibot';
import { MAX_PROBLEMS, type Problem } from '../../dataset/exchange/problem.ts';
import { shaped } from '../../dataset/exchange/shape.ts';
import { stableId } from '../../dataset/exchange/stable-id.ts';
import type { Result } from '../../dataset/result.ts';
import { annotation as schema, annotationId, type Annotation, type Creator } from '../annotation.ts';
import { buildAnnotation } from '../build.ts';
import type { Writing } from '../writing.ts';

export interface Foreign {
  /** As it is called there. */
  id?: string | undefined;
  /** What it was called before it came here, where the id is ours already. */
  canonical?: string | undefined;
  /** Instants in UTC. */
  created?: string | undefined;
  modified?: string | undefined;
  /** When the page was read, where that is not when the annotation was made. */
  readOn?: string | undefined;
  creator?: Creator | undefined;
  page: {
    url: string;
    title?: string | undefined;
    canonicalUrl?: string | undefined;
    language?: string | undefined;
    published?: string | undefined;
  };
  quote?: { exact: string; prefix: string; suffix: string } | undefined;
  /** UTF-16, half open. */
  position?: { start: number; end: number } | undefined;
  corrections?: Annotation['corrections'] | undefined;
  writing: Partial<Writing>;
}

/** Where in its file something stands: `{pointer: '/rows/3'}`, `{row: 12}`. */
export type At = Pick<Problem, 'pointer' | 'row'>;

export interface Incoming {
  annotation: Annotation;
  at: At;
  /** Fields that are not taken over: said, not silently dropped. */
  left: string[];
  /** The file gives no date; the day of the import stands in. */
  undated: boolean;
}

/** What a file holds; a row that is amiss is among the problems, and the others can be taken without it. */
export interface Incomings {
  incoming: Incoming[];
  problems: Problem[];
  /** How many rows are amiss; one may have several problems. */
  bad: number;
}

export interface ImportContext {
  now: Date;
  version: string;
}

const BARE_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** An id as ours are; null where it is none. */
function ours(id: string | undefined): string | null {
  const own = id && (BARE_UUID.test(id) ? `urn:uuid:${id}` : id).toLowerCase();
  return v.is(annotationId, own) ? own : null;
}

/** What is set as `canonical` is never changed or dropped (model, 3.3.7); what has none goes by its own name there. */
function idOf({ id, canonical, page, quote, writing, created }: Foreign): { id: string; canonical?: string } {
  const kept = canonical ? { canonical } : {};
  const own = ours(id) ?? ours(canonical);
  if (own) return { id: own, ...kept };
  const name = canonical || id;
  if (!name)
    return { id: stableId(JSON.parse(JSON.stringify({ annotation: { page, quote, writing, created } }))) };
  return { id: stableId({ annotation: name }), ...(URL.canParse(name) ? { canonical: name } : {}), ...kept };
}

/** Errors: `shape` with the field of ours that does not hold, under the place of the row. */
export function adopt(
  foreign: Foreign,
  at: At,
  left: string[],
  { now, version }: ImportContext,
): Result<Incoming, Problem[]> {
  const { page, quote, position, writing, created, modified, readOn, creator, corrections } = foreign;
  const { id, canonical } = idOf(foreign);
  const built = buildAnnotation(
    {
      url: page.url,
      canonicalUrl: page.canonicalUrl ?? null,
      title: page.title ?? '',
      language: page.language ?? null,
      published: page.published ?? null,
      exact: quote?.exact ?? '',
      prefix: quote?.prefix ?? '',
      suffix: quote?.suffix ?? '',
      start: position?.start ?? 0,
      end: position?.end ?? 0,
    },
    writing,
    { id, now, version, ...(creator ? { creator } : {}) },
  );
  const made = created ?? modified ?? built.created;
  const annotation = {
    ...built,
    ...(canonical ? { canonical } : {}),
    created: made,
    modified: modified ?? made,
    target: { ...built.target, state: { ...built.target.state, sourceDate: readOn ?? made } },
    corrections: corrections ?? [],
  };
  const checked = shaped(schema, annotation);
  if (!checked.ok)
    return {
      ok: false,
      error: eachPlace(checked.error).map((problem) => ({
        ...problem,
        pointer: undefined,
        ...at,
        detail: [problem.pointer, problem.detail].filter(Boolean).join(': ').slice(0, 300),
      })),
    };
  // What the builder cuts is no longer the quote.
  if (quote && quote.exact.length !== (built.target.selector?.[0] as { exact?: string })?.exact?.length)
    return { ok: false, error: [{ code: 'cellTooLong', ...at, detail: 'quote' }] };
  return {
    ok: true,
    value: { annotation: checked.value, at, left, undated: created === undefined && modified === undefined },
  };
}

/** One line for each place: a date that is none breaks two rules, and is one thing amiss. */
export const eachPlace = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.toReversed().map((one) => [one.pointer, one])).values()].toReversed();

/** Rows read one by one: what can be taken, and what is amiss with the others. */
export function gathered(results: Iterable<Result<Incoming, Problem[]>>): Incomings {
  const all: Incomings = { incoming: [], problems: [], bad: 0 };
  for (const one of results) {
    if (one.ok) all.incoming.push(one.value);
    else {
      all.bad += 1;
      if (all.problems.length < MAX_PROBLEMS) all.problems.push(...one.error);
    }
  }
  return all;
}
