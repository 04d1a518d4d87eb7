/** What `npm start` was given: nothing (the sample), a file or an address. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { servePages, type PageServer } from '../drive/serve.ts';

export interface Input {
  url: string;
  /** The match pattern of that page's origin: all that the extension may read. */
  pattern: string;
  server: PageServer | null;
}

const SAMPLE = new URL('../sample/news.html', import.meta.url).pathname;

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('\n');

/** A plain text as a page that reads well. */
const textPage = (name: string, text: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(name)}</title>
<style>:root{color-scheme:light dark}body{max-inline-size:42rem;margin:2rem auto;padding-inline:1rem;font:1.1rem/1.6 Georgia,serif}</style>
<main><article>${paragraphs(text)}</article></main></html>`;

/** Serves the file, or takes the address as it is. Throws one line where neither is there. */
export async function openInput(argument: string | undefined): Promise<Input> {
  if (argument !== undefined && /^https?:\/\//i.test(argument)) {
    const { protocol, hostname, href } = new URL(argument);
    return { url: href, pattern: `${protocol}//${hostname}/*`, server: null };
  }
  const file = resolve(argument ?? SAMPLE);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`no such file: ${argument}`);
  const server = await servePages(dirname(file));
  const name = file.split(/[\\/]/).at(-1)!;
  const url = /^\.(?:html?|xhtml|svg)$/i.test(extname(file))
    ? `${server.origin}/${encodeURIComponent(name)}`
    : server.put('/text.html', textPage(name, readFileSync(file, 'utf8')));
  return { url, pattern: 'http://127.0.0.1/*', server };
}
