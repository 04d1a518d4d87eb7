/**
 * The address of a passage: `https://news.example/a#:~:text=shut.-,137%20people,-were` (WICG, URL Fragment Text
 * Directives). A browser that knows it scrolls there and marks the words; another opens the page as ever. It matches whole
 * words in any case, and white space as one space.
 */
import type { Quote } from './anchor/as-it-was.ts';

/** A longer passage is given by its first and last words. */
const LONGEST = 160;
const EDGE_WORDS = 5;

/** What the directive's own syntax uses is escaped beside what an address escapes. */
const escaped = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const fold = (text: string): string => plain(text).toLowerCase();

const isWordly = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);

/** How often words stand in a text as whole words. */
function timesIn(text: string, words: string): number {
  if (words === '') return 0;
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const cutsBefore = isWordly(text[at - 1]) && isWordly(words[0]);
    const cutsAfter = isWordly(text[at + words.length]) && isWordly(words.at(-1));
    if (!cutsBefore && !cutsAfter) times++;
  }
  return times;
}

/** A context's words next to the passage: so many of them, none that may have been cut in two or stands in another block. */
function nearest(context: string, words: number, isBefore: boolean): string {
  if (words === 0) return '';
  const block = isBefore ? context.split('\n').at(-1)! : context.split('\n')[0]!;
  const whole = block.length === context.length;
  const list = plain(block).split(' ').filter(Boolean);
  // The outermost word may have been cut.
  const sure = whole ? (isBefore ? list.slice(1) : list.slice(0, -1)) : list;
  const near = (isBefore ? sure.slice(-words) : sure.slice(0, words)).join(' ');
  return [...near].some(isWordly) ? near : '';
}

/** Words of context that are tried: none, then more. */
const CONTEXTS = [0, 2, 4, 8];

/** The passage's own part: itself, or its ends where it is long or runs over blocks, since a directive's words stand in one block. */
function rangeOf(exact: string): { start: string; end: string | null } | null {
  const whole = plain(exact);
  if (whole === '') return null;
  if (whole.length <= LONGEST && !exact.includes('\n')) return { start: whole, end: null };
  const blocks = exact.split('\n').map(plain).filter(Boolean);
  const first = blocks[0]!.split(' ');
  const last = blocks.at(-1)!.split(' ');
  if (blocks.length === 1 && first.length < 2 * EDGE_WORDS) return { start: whole, end: null };
  return { start: first.slice(0, EDGE_WORDS).join(' '), end: last.slice(-EDGE_WORDS).join(' ') };
}

/**
 * The text directive of a passage, with as much context as makes it the only such place; null where no context that is
 * kept does, or where the passage has no words.
 * @param text the page's text, in which it must stand once; where it is not at hand, all the context that may help is given
 */
export function textDirective(quote: Quote, text: string | null): string | null {
  const range = rangeOf(quote.exact);
  if (!range) return null;
  const page = text === null ? null : fold(text);
  for (const words of text === null ? [4] : CONTEXTS) {
    const prefix = nearest(quote.prefix, words, true);
    const suffix = nearest(quote.suffix, words, false);
    const parts = [
      ...(prefix ? [`${escaped(prefix)}-`] : []),
      escaped(range.start),
      ...(range.end ? [escaped(range.end)] : []),
      ...(suffix ? [`-${escaped(suffix)}`] : []),
    ];
    const directive = `text=${parts.join(',')}`;
    if (page === null) return directive;
    const before = prefix ? `${prefix} ` : '';
    const behind = suffix && range.end === null ? suffix : '';
    const glue = /^\s/.test(quote.suffix) ? ' ' : '';
    const led = /\s$/.test(quote.prefix) || before === '' ? before : prefix;
    const looked = fold(led + range.start + (behind && glue + behind));
    if (timesIn(page, looked) === 1) return directive;
  }
  return null;
}

/** The address with the directive; what it had of a fragment stays before it, an older directive goes. */
export function passageAddress(address: string, quote: Quote, text: string | null): string {
  const directive = textDirective(quote, text);
  const bare = address.replace(/:~:.*$/s, '').replace(/#$/, '');
  if (directive === null) return bare;
  return `${bare}${bare.includes('#') ? '' : '#'}:~:${directive}`;
}
