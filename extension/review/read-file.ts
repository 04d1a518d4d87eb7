/** A file as a text that may become a source, or why it is none. */
import type { Refusal } from '../../src/crosscheck/intake/queue.ts';
import { textArticle, type Article } from '../../src/crosscheck/intake/text-article.ts';
import { decodeText } from '../../src/text/decode.ts';
import { articleOf } from './article.ts';

export type FileRead = { ok: true; article: Article } | { ok: false; why: Refusal };

const LARGEST = 50_000_000;

const refused = (why: Refusal): FileRead => ({ ok: false, why });

const kindOf = (name: string): 'page' | 'text' | 'pdf' | null => {
  if (/\.(?:x?html?|xht)$/i.test(name)) return 'page';
  if (/\.(?:txt|text)$/i.test(name)) return 'text';
  return /\.pdf$/i.test(name) ? 'pdf' : null;
};

/** Null where they are in no encoding that it names or that its bytes show. */
function lettersIn(bytes: Uint8Array) {
  const decoded = decodeText(bytes);
  return decoded.ok && !decoded.text.includes('\uFFFD') ? decoded : null;
}

const ENCODING = { 'windows-1252': 'Windows-1252' } as const;

/** Stops, where it takes long, once the signal aborts. */
export async function readFile(file: File, now: Date, signal: AbortSignal): Promise<FileRead> {
  const kind = kindOf(file.name);
  if (kind === null) return refused('kind');
  if (file.size > LARGEST) return refused('large');
  if (file.size === 0) return refused('empty');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved or taken away since it was chosen.
    return refused('damaged');
  }
  if (kind === 'pdf') {
    const { pdfText } = await import('./pdf.ts');
    const read = await pdfText(bytes, signal);
    return read.ok ? textArticle(read.text, read.title ?? file.name, now) : refused(read.why);
  }
  const letters = lettersIn(bytes);
  if (letters === null) return refused('encoding');
  const read = kind === 'text' ? textArticle(letters.text, file.name, now) : pageArticle(letters.text, now);
  if (!read.ok) return read;
  const readIn = letters.guessed && ENCODING[letters.guessed];
  return { ok: true, article: { ...read.article, readIn } };
}

function pageArticle(html: string, now: Date): FileRead {
  const article = articleOf(html, null, now);
  return article ? { ok: true, article } : refused('noArticle');
}
