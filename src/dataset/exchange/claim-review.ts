/**
 * ClaimReview (schema.org) as fact-checkers publish it: one object, a list, a graph, or within a page. Read into a plain
 * shape of our own; what others rated stays their rating and enters no record of the dataset.
 * `{url: 'https://desk.example/a', claim: '...', claimant: 'A minister', publisher: {name: 'A desk'}, rating: {label: 'Half'}}`
 */
import type { Result } from '../result.ts';
import { pointer, type Problem } from './problem.ts';
import { parseJson } from './safe-json.ts';

export interface ReviewedClaim {
  /** Where in its file it stands: a JSON pointer, in a page behind the number of the script. */
  at: string;
  /** `@id`, where it has one. */
  id?: string;
  url: string;
  claim: string;
  title?: string;
  claimant?: string;
  /** ISO 8601, as written. */
  claimDate?: string;
  /** Addresses where the claim was made, the first one first. */
  appearances: string[];
  publisher?: { name?: string; url?: string };
  datePublished?: string;
  /** Of the record itself. */
  dateCreated?: string;
  dateModified?: string;
  language?: string;
  rating?: { label?: string; value?: number; best?: number; worst?: number; explanation?: string };
  /** Fields that are not taken over: said, not silently dropped. */
  left: string[];
}

type Json = Record<string, unknown>;
type Node = { value: Json; path: (string | number)[] };

const KNOWN = new Set(
  '@context @type @id url claimReviewed headline name itemReviewed author publisher datePublished dateCreated dateModified inLanguage reviewRating'.split(
    ' ',
  ),
);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** A text, or the first of several, or the value of a JSON-LD literal. */
function textOf(value: unknown): string | undefined {
  const [first] = list(value);
  const text = isObject(first) ? (first['@value'] ?? first['name'] ?? first['@id']) : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Only what a browser would open as a page. */
function addressOf(value: unknown): string | undefined {
  const text = isObject(value) ? textOf(value['url'] ?? value['@id']) : textOf(value);
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}

/** Publishers write numbers as texts too. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const isReview = ({ value }: Node): boolean =>
  list(value['@type']).some(
    (type) => textOf(type)?.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') === 'ClaimReview',
  );

/** All objects of the file, in its order; `safe-json` has bounded the depth. */
function* nodes(value: unknown, path: (string | number)[] = []): Generator<Node> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* nodes(item, [...path, at]);
  else if (isObject(value)) {
    yield { value, path };
    for (const [key, inner] of Object.entries(value)) yield* nodes(inner, [...path, key]);
  }
}

/** An object that only points at another of the same graph is that other. */
function follow(value: unknown, byId: ReadonlyMap<string, Json>): Json | undefined {
  const [first] = list(value);
  if (typeof first === 'string') return byId.get(first);
  if (!isObject(first)) return undefined;
  const id = first['@id'];
  return Object.keys(first).length === 1 && typeof id === 'string' ? (byId.get(id) ?? first) : first;
}

const clean = <T extends object>(value: T): T | undefined => {
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
};

function read({ value, path }: Node, byId: ReadonlyMap<string, Json>): Result<ReviewedClaim, Problem> {
  const url = addressOf(value['url']) ?? addressOf(value['@id']);
  const claim = textOf(value['claimReviewed']);
  if (!url) return { ok: false, error: { code: 'required', pointer: pointer([...path, 'url']) } };
  if (!claim) return { ok: false, error: { code: 'required', pointer: pointer([...path, 'claimReviewed']) } };
  const item = follow(value['itemReviewed'], byId) ?? {};
  const by = follow(value['author'] ?? value['publisher'], byId);
  const rating = follow(value['reviewRating'], byId);
  const claimant = follow(item['author'], byId);
  const appearances = [item['firstAppearance'], ...list(item['appearance'])].flatMap(
    (one) => addressOf(one) ?? [],
  );
  return {
    ok: true,
    value: clean({
      at: pointer(path),
      id: textOf(value['@id']),
      url,
      claim,
      title: textOf(value['headline'] ?? value['name']),
      claimant: claimant ? textOf(claimant['name']) : textOf(item['author']),
      claimDate: textOf(item['datePublished']),
      appearances: [...new Set(appearances)],
      publisher: clean({
        name: by ? textOf(by['name']) : textOf(value['author']),
        url: by && addressOf(by['url']),
      }),
      datePublished: textOf(value['datePublished']),
      dateCreated: textOf(value['dateCreated']),
      dateModified: textOf(value['dateModified']),
      language: textOf(value['inLanguage']),
      rating:
        rating &&
        clean({
          label: textOf(rating['alternateName'] ?? rating['name']),
          value: numberOf(rating['ratingValue']),
          best: numberOf(rating['bestRating']),
          worst: numberOf(rating['worstRating']),
          explanation: textOf(rating['ratingExplanation']),
        }),
      left: Object.keys(value).filter((key) => !KNOWN.has(key)),
    })!,
  };
}

export interface Reviews {
  claims: ReviewedClaim[];
  /** Reviews that lack what one must have; the others can be taken without them. */
  problems: Problem[];
}

/** The reviews in a parsed JSON-LD value. Errors: `noReview` where it has none. */
export function readReviews(value: unknown): Result<Reviews, Problem> {
  const all = [...nodes(value)];
  const byId = new Map<string, Json>();
  for (const { value: node } of all) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const found = all.filter(isReview).map((node) => read(node, byId));
  if (found.length === 0) return { ok: false, error: { code: 'noReview' } };
  return {
    ok: true,
    value: {
      claims: found.flatMap((one) => (one.ok ? one.value : [])),
      problems: found.flatMap((one) => (one.ok ? [] : one.error)),
    },
  };
}

/** The bodies of the JSON-LD scripts, in one pass: a page may open a thousand and close none. */
function ldScripts(html: string): string[] {
  const bodies: string[] = [];
  const open = /<script\b([^>]*)>/gi;
  const close = /<\/script\s*>/gi;
  for (let start = open.exec(html); start; start = open.exec(html)) {
    close.lastIndex = open.lastIndex;
    const end = close.exec(html);
    if (!end) break;
    if (IS_LD.test(start[1]!)) bodies.push(html.slice(open.lastIndex, end.index));
    open.lastIndex = close.lastIndex;
  }
  return bodies;
}

const IS_LD =
  /\btype\s*=\s*(?:"application\/ld\+json[^"]*"|'application\/ld\+json[^']*'|application\/ld\+json)/i;

/**
 * The reviews in a page's text: it is searched for JSON-LD scripts and nothing of it is run. A script that is no JSON is
 * named and the others are read. Errors: `noReview`.
 */
export function readReviewsOfPage(html: string): Result<Reviews, Problem> {
  const reviews: Reviews = { claims: [], problems: [] };
  ldScripts(html).forEach((body, at) => {
    const within = (path = '') => `/${at}${path}`;
    const json = parseJson(body.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
    if (!json.ok) reviews.problems.push({ ...json.error, pointer: within(json.error.pointer) });
    else {
      const read = readReviews(json.value);
      if (!read.ok) return;
      reviews.claims.push(...read.value.claims.map((one) => ({ ...one, at: within(one.at) })));
      reviews.problems.push(...read.value.problems.map((one) => ({ ...one, pointer: within(one.pointer) })));
    }
  });
  const none = reviews.claims.length === 0 && reviews.problems.length === 0;
  return none ? { ok: false, error: { code: 'noReview' } } : { ok: true, value: reviews };
}
