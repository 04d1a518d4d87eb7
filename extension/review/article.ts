/** A tab's page as a text that may become a source: its article, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import { guessGenre } from '../../src/crosscheck/intake/genre.ts';
import { LONGEST_TEXT, SHORTEST_TEXT, type Article } from '../../src/crosscheck/intake/text-article.ts';
import { pageDate } from '../../src/scan/page-date.ts';
import { pageLanguage } from '../../src/scan/page-language.ts';
import { browser } from '../platform/api.ts';

/** A page above this is a data set; its article is not searched for. */
const LONGEST = 5_000_000;
/** Of more elements than an article has, the search would take minutes. */
const MOST_ELEMENTS = 100_000;
const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,td,th,figcaption,dt,dd';

/** The innermost blocks of an article, one paragraph each. */
function paragraphsOf(html: string): string[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const inner = [...body.querySelectorAll(BLOCKS)].filter((element) => !element.querySelector(BLOCKS));
  const texts = (inner.length > 0 ? inner : [body]).map((element) => element.textContent ?? '');
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}

const contentOf = (page: Document, names: readonly string[]): string | null => {
  for (const name of names) {
    const element = page.querySelector(`meta[property="${name}" i],meta[name="${name}" i]`);
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
};

/** Null where the page has no article. @param url null for a file */
export function articleOf(html: string, url: string | null, now: Date): Article | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const jsonLd = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  );
  const meta = [...page.querySelectorAll('meta[content]')].map((element) => ({
    name: ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean) ?? '',
    content: element.getAttribute('content') ?? '',
  }));
  const times = [...page.querySelectorAll('time[datetime]')].map((element) => ({
    datetime: element.getAttribute('datetime') ?? '',
    labelled: element.hasAttribute('pubdate') || element.getAttribute('itemprop') === 'datePublished',
  }));
  const declared = page.documentElement.getAttribute('lang');
  const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  const section = contentOf(page, ['article:section']);
  // Readability takes the tree apart, so all else is read before.
  const endless = page.getElementsByTagName('*').length > MOST_ELEMENTS;
  const read = endless ? null : new Readability(page).parse();
  const paragraphs = paragraphsOf(read?.content ?? '');
  const title = read?.title?.trim() || null;
  if (paragraphs.filter((words) => words !== title).join(' ').length < SHORTEST_TEXT) return null;
  if (title !== null && !paragraphs.slice(0, 2).includes(title)) paragraphs.unshift(title);
  const text = paragraphs.join('\n\n');
  const { genre, from } = guessGenre({ url, section, jsonLd });
  return {
    text,
    title,
    url,
    canonicalUrl: canonical !== null && /^https?:/.test(canonical) ? canonical : null,
    publisher: read?.siteName?.trim() || null,
    byline: read?.byline?.trim() || null,
    language: pageLanguage(declared, text.slice(0, 1200)).language ?? 'und',
    date: pageDate({ meta, jsonLd, times, url: url ?? '', lines: paragraphs.slice(0, 40) }, now),
    genre,
    genreWhy: from === null ? 'nothing in the page says it' : `from the page's ${from}`,
    retrievedOn: now.toISOString().slice(0, 10),
    newerThan: null,
    readIn: null,
  };
}

export type Reading = { state: 'read'; article: Article } | { state: 'noAccess' | 'tooLong' | 'noArticle' };

/** The page of a tab. Its own scripts may have grown it to any length: what is no article's is not even sent. */
export async function articleOfTab(tabId: number): Promise<Reading> {
  let page: { html: string | null; url: string } | null | undefined;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (longest: number) => {
        const html = document.documentElement.outerHTML;
        return { html: html.length > longest ? null : html, url: location.href };
      },
      args: [LONGEST],
    });
    page = answer?.result as typeof page;
  } catch {
    return { state: 'noAccess' };
  }
  if (!page) return { state: 'noAccess' };
  if (page.html === null) return { state: 'tooLong' };
  const article = articleOf(page.html, page.url, new Date());
  if (article && article.text.length > LONGEST_TEXT) return { state: 'tooLong' };
  return article ? { state: 'read', article } : { state: 'noArticle' };
}
