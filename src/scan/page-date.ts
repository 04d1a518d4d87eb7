/**
 * When a page was published, by what it says of itself. `{date: '2018-07-16', basis: 'metadata'}` from its metadata;
 * `inferred` from its address, an unlabelled time or a date among its first lines. The day as written where the page
 * was written: a moment is not moved to another time zone.
 */

export interface DateHints {
  /** `<meta>` in page order: property, name, itemprop or http-equiv, and content. */
  meta: readonly { name: string; content: string }[];
  /** The texts of `application/ld+json` scripts. */
  jsonLd: readonly string[];
  /** `<time datetime>` and `itemprop="datePublished"` in page order; `labelled`: marked up as the date of publication. */
  times: readonly { datetime: string; labelled: boolean }[];
  url: string;
  /** The page's first lines, as the reader sees them. */
  lines: readonly string[];
}

export interface PageDate {
  /** ISO 8601, the day. */
  date: string;
  basis: 'metadata' | 'inferred';
}

/** In the order in which they are believed. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'publication_date',
  'publish-date',
  'publish_date',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'date',
];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ISO = /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T|\d{4,6}|$)/;
const DAY_FIRST = new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`(?<![\\p{L}])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu');

/** The web's first year; before it no page was published. */
const EARLIEST = 1991;

function day(year: number, month: number, dayOfMonth: number, now: Date): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  // A day ahead is today elsewhere.
  const possible = year >= EARLIEST && date.getTime() <= now.getTime() + 86_400_000;
  return real && possible ? date.toISOString().slice(0, 10) : null;
}

const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** The first date in a short text; null where there is none, or where its order is anybody's guess ("04/05/2018"). */
export function dateIn(text: string, now: Date): string | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text.trim());
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), now);
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  if (dayFirst && (!monthFirst || dayFirst.index < monthFirst.index))
    return day(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]), now);
  return monthFirst && day(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]), now);
}

/** @param now what counts as the future; a date beyond it is no date of publication */
export function pageDate(hints: DateHints, now: Date): PageDate | null {
  const metadata =
    fromMeta(hints.meta, now) ??
    fromJsonLd(hints.jsonLd, now) ??
    first(hints.times, ({ datetime, labelled }) => (labelled ? dateIn(datetime, now) : null));
  if (metadata) return { date: metadata, basis: 'metadata' };
  const inferred =
    fromAddress(hints.url, now) ??
    first(hints.lines, (line) => (PUBLISHED.test(line) ? dateIn(line, now) : null)) ??
    first(hints.times, ({ datetime }) => dateIn(datetime, now)) ??
    first(hints.lines, (line) => (line.length <= 60 ? dateIn(line, now) : null));
  return inferred ? { date: inferred, basis: 'inferred' } : null;
}

const PUBLISHED = /^.{0,80}?\b(?:published|posted|first published|updated|last modified|date)\b/i;

function first<T>(list: readonly T[], read: (one: T) => string | null): string | null {
  for (const one of list) {
    const date = read(one);
    if (date) return date;
  }
  return null;
}

function fromMeta(meta: DateHints['meta'], now: Date): string | null {
  const byName = new Map<string, string[]>();
  for (const { name, content } of meta) {
    const key = name.trim().toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), content]);
  }
  return first(META_NAMES, (name) => first(byName.get(name) ?? [], (content) => dateIn(content, now)));
}

/** `/2018/07/16/` in a path; the month alone is no day. */
function fromAddress(url: string, now: Date): string | null {
  const match = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(url.split(/[?#]/, 1)[0]!);
  if (!match) return null;
  const month = /^\d/.test(match[2]!) ? Number(match[2]) : monthNumber(match[2]!);
  return day(Number(match[1]), month, Number(match[3]), now);
}

const ARTICLE = /(?:Article|Posting|Report|Review|WebPage)$/;
/** Deeper than any page's own metadata; hostile nesting ends there. */
const DEEPEST = 8;

/** `datePublished` of an article, else of anything, in JSON-LD that may be a list or a graph. */
function fromJsonLd(texts: readonly string[], now: Date): string | null {
  const articles: string[] = [];
  const others: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
    if (Array.isArray(value)) return value.forEach((one) => walk(one, depth + 1));
    const { datePublished, '@type': type } = value as Record<string, unknown>;
    if (typeof datePublished === 'string') {
      const types = Array.isArray(type) ? type : [type];
      (types.some((one) => ARTICLE.test(String(one))) ? articles : others).push(datePublished);
    }
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  for (const text of texts) {
    try {
      walk(JSON.parse(text), 0);
    } catch {
      continue;
    }
  }
  return first([...articles, ...others], (text) => dateIn(text, now));
}
