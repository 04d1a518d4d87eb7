/**
 * Which sites may be read. The browser alone keeps this, as granted origins (`*://*.news.example/*`), so that there is
 * no second list that could say something else.
 */
import { browser } from './api.ts';

export const ALL_SITES = '*://*/*';

const isPlain = (host: string): boolean => !host.includes('.') || /^[\d.]+$|^\[/.test(host);

/** The match pattern for a site with all that lies under it; an address without a domain has nothing under it. */
export const patternOf = (host: string): string => `*://${isPlain(host) ? '' : '*.'}${host}/*`;

/** The site of a match pattern as people write it; null for all sites and for what is no site of the web. */
export function siteOf(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host ?? null;
}

export const coversAll = (patterns: readonly string[]): boolean =>
  patterns.some((pattern) => pattern === ALL_SITES || pattern === '<all_urls>');

/** `https://www.News.example/a/b` and `news.example` are both `news.example`; null for what names no site. */
export function siteFromInput(typed: string): string | null {
  const text = typed.trim();
  if (!text) return null;
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/^www\./, '');
  return host === 'localhost' || /[.[]/.test(host) ? host : null;
}

/** The match patterns that are granted now. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the browser to ask the user. To be called by a click's handler before anything is awaited: the click is what
 * entitles us to ask. False where the user declined.
 */
export const requestOrigins = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins });

/** Gives sites back. False where the browser keeps them, as with those of a development build. */
export async function removeOrigins(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins });
  } catch {
    return false;
  }
}

/** Calls back whenever sites were granted or given back, here or in the browser's own settings, until the signal aborts. */
export function watchAccess(callback: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  });
}
