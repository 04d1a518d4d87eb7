/** A pasted text on its way through the engine; in the panel's memory only. */
import { figureKey } from '../../src/crosscheck/asked.ts';
import { paragraphSpans } from '../../src/text/paragraphs.ts';
import type { PageMention } from '../protocol/to-content.ts';
import type { ReadText } from '../ui/read-text.ts';
import type { Found } from './page-lists.ts';

export interface Checked {
  typed: string;
  state: 'idle' | 'reading' | 'building' | 'failed' | 'ready';
  read: ReadText | null;
}

export const NOTHING_CHECKED: Checked = { typed: '', state: 'idle', read: null };

/** Blocks as a page would have them. */
export const paragraphs = (text: string): string[] =>
  paragraphSpans(text).map(({ start, end }) => text.slice(start, end).trim());

const AROUND = 60;

/** The start of the words before, and the end of those after, at a word's edge where there is one in reach. */
const before = (text: string, start: number): string =>
  text.slice(Math.max(0, start - AROUND), start).replace(start > AROUND ? /^\S*\s/ : /^/, '');
const after = (text: string, end: number): string =>
  text.slice(end, end + AROUND).replace(end + AROUND < text.length ? /\s\S*$/ : /$/, '');

/** What was found in the text, in the shape of a page's mentions, so that the same lists show it. */
export function foundIn({ blocks, entities, figures }: ReadText): Found {
  const mentions = blocks.flatMap(({ id, text, mentions }) =>
    mentions.map((mention): PageMention => ({
      id: figureKey(id, mention.start),
      mention,
      painted: true,
      before: before(text, mention.start),
      after: after(text, mention.end),
    })),
  );
  return { mentions, entities: [...entities.values()], figures: [...figures.values()] };
}

/** RFC 6920: a text without an address is named by its hash. */
export async function textName(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const base64 = btoa(String.fromCharCode(...digest));
  return `ni:///sha-256;${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}
