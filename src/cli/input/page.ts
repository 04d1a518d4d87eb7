/** An HTML page as a text: its article where it has one, else all that it shows; with what it says of its date and language. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { pageDate, type DateHints } from '../../scan/page-date.ts';
import { pageLanguage } from '../../scan/page-language.ts';
import { parsePage } from './parse-page.ts';
import type { ScannedDocument } from './scanned-document.ts';
import { visibleText } from './visible-text.ts';
import { sizeOf } from './walk.ts';

const OPENS = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** By its name, or by how it begins: a text may well hold a tag further down. */
export const looksLikePage = (name: string, text: string): boolean =>
  /\.(?:x?html?|xht)$/i.test(name) || OPENS.test(text.slice(0, 8000));

/** Less than this is a caption or a consent banner, unless the whole page says little more. */
const SHORT = 200;
/** Readability's time grows with the square of a tree's depth and more; beyond these the article is not searched for. */
const MOST_NODES = 100_000;
const DEEPEST = 120;

function all(page: Document, selector: string): Element[] {
  return [...page.querySelectorAll(selector)];
}

function dateHints(page: Document, lines: readonly string[]): DateHints {
  const meta = all(page, 'meta[content]').map((element) => ({
    name:
      ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)).find(Boolean) ??
      '',
    content: element.getAttribute('content') ?? '',
  }));
  const times = all(page, 'time[datetime], [itemprop="datePublished"]').map((element) => ({
    datetime:
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
    labelled: element.hasAttribute('pubdate') || element.getAttribute('itemprop') === 'datePublished',
  }));
  const jsonLd = all(page, 'script[type="application/ld+json"]').map((script) => script.textContent ?? '');
  return { meta, times, jsonLd, url: addressOf(page) ?? '', lines };
}

const addressOf = (page: Document): string | null =>
  page.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ??
  page.querySelector('meta[property="og:url"][content]')?.getAttribute('content') ??
  null;

interface Article {
  title: string | null;
  text: string;
}

/** Readability takes its tree apart, so it is given one of its own. */
function articleOf(html: string): Article | null {
  const page = parsePage(html);
  const { nodes, depth } = sizeOf(page.documentElement);
  if (nodes > MOST_NODES || depth > DEEPEST) return null;
  try {
    const readable = isProbablyReaderable(page);
    const heading = headline(
      page,
      page.querySelector('title')?.textContent?.replaceAll(/\s+/g, ' ').trim() || null,
    );
    const article = new Readability(page, { serializer: (node) => node }).parse();
    const text = article?.content ? visibleText(article.content as Node) : '';
    if (text === '' || (text.length < SHORT && !readable)) return null;
    return { title: heading ?? (article?.title?.trim() || null), text };
  } catch {
    return null;
  }
}

/** The headline as the page shows it, where its title has that and the site's name besides. */
function headline(page: Document, title: string | null): string | null {
  const shown = all(page, 'h1').map((element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  return shown.find((words) => words.length > 8 && title?.includes(words)) ?? title;
}

/** The headline stands over the article once, whether or not the article has kept it. */
const withTitle = ({ title, text }: Article): string =>
  title === null || text.slice(0, title.length + 400).includes(title) ? text : `${title}\n\n${text}`;

/** Reads an HTML text of any shape. Throws only where there is no memory for its tree. */
export function extractPage(html: string, now = new Date()): ScannedDocument {
  const page = parsePage(html);
  const shown = visibleText(page.body ?? page.documentElement);
  const article = articleOf(html);
  const text = article ? withTitle(article) : shown;
  const dated = pageDate(dateHints(page, shown.split(/\n+/, 40)), now);
  const { language } = pageLanguage(page.documentElement?.getAttribute('lang') ?? null, text.slice(0, 4000));
  return {
    text,
    facts: {
      ...(dated ? { date: dated.date, dateBasis: dated.basis } : {}),
      ...(language === undefined ? {} : { language }),
    },
    page: {
      title: article?.title ?? (page.querySelector('title')?.textContent?.trim() || null),
      canonicalUrl: addressOf(page),
    },
  };
}
