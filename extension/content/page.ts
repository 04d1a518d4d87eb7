/** What the page says of itself: address, title, date, language. Read anew when its address changes. */
import { hostOf } from '../../src/annotation/page-key.ts';
import type { PageFacts } from '../../src/scan/context.ts';
import { pageDate, type DateHints } from '../../src/scan/page-date.ts';
import { pageLanguage } from '../../src/scan/page-language.ts';
import { browser } from '../platform/api.ts';
import { attribute, rootElementOf, titleOf } from './pristine.ts';

const all = Document.prototype.querySelectorAll;
const select = (selector: string): Iterable<Element> => all.call(document, selector);
const MOST = 400;
/** Longer metadata is a data set, and parsing it a long task. */
const LONGEST_JSON = 300_000;

export const pageUrl = (): string => location.href;
export const pageHost = (): string => hostOf(location.href);
export const pageTitle = (): string => titleOf(document).trim().slice(0, 500);
/** A private window: nothing about the page is kept unless the user saves it. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;

/** `<link rel="canonical">`, where it is an address of the web. */
export function canonicalUrl(): string | null {
  for (const link of select('link[rel~="canonical" i][href]')) {
    const href = (link as HTMLLinkElement).href;
    if (/^https?:/.test(href)) return href.slice(0, 2000);
  }
  return null;
}

function* take<T>(list: Iterable<T>): Generator<T> {
  let count = 0;
  for (const one of list) {
    if (count++ === MOST) return;
    yield one;
  }
}

function hints(lines: readonly string[]): DateHints {
  const meta: DateHints['meta'][number][] = [];
  for (const element of take(select('meta[content]'))) {
    const name = ['property', 'name', 'itemprop'].map((key) => attribute(element, key)).find(Boolean);
    if (name) meta.push({ name, content: attribute(element, 'content')!.slice(0, 200) });
  }
  const jsonLd: string[] = [];
  for (const { textContent } of take(select('script[type="application/ld+json"]')))
    if (textContent.length <= LONGEST_JSON) jsonLd.push(textContent);
  const times: DateHints['times'][number][] = [];
  for (const element of take(select('time[datetime],[itemprop="datePublished"][content]')))
    times.push({
      datetime: attribute(element, 'datetime') ?? attribute(element, 'content') ?? '',
      labelled: attribute(element, 'itemprop') === 'datePublished' || attribute(element, 'pubdate') !== null,
    });
  return { meta, jsonLd, times, url: location.href, lines };
}

export interface PageReading {
  facts: PageFacts;
  namesOnly: boolean;
}

/** @param lines the page's first lines as they are seen: where it has no metadata, its date may stand there */
export function readPage(lines: readonly string[]): PageReading {
  const declared =
    attribute(rootElementOf(document), 'lang') || attribute(rootElementOf(document), 'xml:lang');
  const { language, namesOnly } = pageLanguage(declared, lines.join(' ').slice(0, 1200));
  const date = pageDate(hints(lines), new Date());
  const facts: PageFacts = { host: pageHost().slice(0, 200) };
  if (language) facts.language = language;
  if (namesOnly) facts.namesOnly = true;
  if (date) Object.assign(facts, { date: date.date, dateBasis: date.basis });
  return { facts, namesOnly };
}
