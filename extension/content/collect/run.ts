/**
 * One inline run of text as the reader sees it, with the way back. Three nodes `"  The "`, `"Quetta\n   "`, `"Shura"`
 * become the text `"The Quetta Shura"` and the pieces
 * `[{at: 0, node: 0, from: 2}, {at: 4, node: 1, from: 0}, {at: 11, node: 2, from: 0}]`, where the space at 10 is the
 * line break of the second node: inside a piece one unit of text is one unit of its node.
 */

/** Anything with text in it; a DOM Text node, or a plain object in a test. */
export interface TextNode {
  readonly data: string;
}

export interface Run<N extends TextNode> {
  text: string;
  nodes: N[];
  /** Parallel arrays, ascending by `at`: where a piece begins in the text, its node's index, where in the node. */
  at: number[];
  node: number[];
  from: number[];
}

/** A longer run is cut into several, at the end of a sentence where there is one near. */
export const MAX_RUN = 16_384;
const CUT_WINDOW = 2_048;
/** A run shorter than this is filled up before it is cut. */
const CUT_FROM = MAX_RUN - CUT_WINDOW;

const SPACE = 32;
/**
 * Whether there is white space of which one unit at most is seen, and what is seen of it is a space. Asked without an
 * expression: the first ones of a page take longer to get ready than a short page to be read.
 */
const collapses = (text: string): boolean =>
  text.includes('\n') ||
  text.includes('  ') ||
  text.includes('\t') ||
  text.includes('\r') ||
  text.includes('\f') ||
  text.includes('\v');
const SPACES = /[\t-\r][\t-\r ]*| [\t-\r ]+/g;
const isSpace = (code: number) => code === SPACE || (code >= 9 && code <= 13);
/** White space alone; that it is none is nearly always seen from its first unit. */
export const isBlank = (data: string): boolean => !(data.charCodeAt(0) > SPACE) && data.trim() === '';
const WORD = /[\p{L}\p{N}]/u;
/** Asked first: an expression over all of Unicode takes longer to get ready than a short page to be read. */
const PLAIN_WORD = /[A-Za-z0-9]/;
const NOT_PLAIN = /[^\0-\x7f]/;
const hasWord = (text: string): boolean =>
  isLetter(text.charCodeAt(0)) || PLAIN_WORD.test(text) || (NOT_PLAIN.test(text) && WORD.test(text));
/** Of the Latin alphabet, without an accent: most runs begin with one. */
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

export class RunBuilder<N extends TextNode> {
  /** Null before the first text of a run. */
  #run: Run<N> | null = null;
  /** The text ends in a space, or has not begun: the next space would not be seen. */
  #spaced = true;
  readonly #emit: (run: Run<N>) => void;

  constructor(emit: (run: Run<N>) => void) {
    this.#emit = emit;
  }

  /**
   * Adds a node's text from `start` on, or as much of it as one run holds, so that a node of ten megabytes can be taken
   * in slices. Returns where it stopped. `keepBreaks`: line breaks are breaks (white-space: pre-line and its like).
   */
  add(node: N, data: string, start: number, keepBreaks: boolean): number {
    const length = this.#run === null ? 0 : this.#run.text.length;
    let part = data;
    let end = data.length;
    if (start > 0 || end > MAX_RUN - length) {
      end = this.#endOf(data, start, length);
      part = data.slice(start, end);
    }
    // Most texts are shown as they are; that is seen once, and nothing in them need be looked for again.
    if (collapses(part)) {
      if (keepBreaks) this.#lines(node, part, start);
      else this.#collapse(node, part, start);
      return end;
    }
    // Not its first space where there is one before it.
    if (!this.#spaced || part.charCodeAt(0) !== SPACE) this.#piece(node, part, start);
    else if (part.length > 1) this.#piece(node, part.slice(1), start + 1);
    return end;
  }

  /** How far a text goes into a run that has so much text: a run that is nearly full is cut. */
  #endOf(data: string, start: number, length: number): number {
    let room = MAX_RUN - length;
    if (data.length - start > room && length > CUT_FROM) {
      this.#cut();
      room = MAX_RUN - this.#run!.text.length;
    }
    return Math.min(data.length, start + Math.max(CUT_WINDOW, room));
  }

  /** A line break in the middle of a run. */
  break(): void {
    const run = this.#run;
    if (run && !run.text.endsWith('\n')) run.text = `${run.text.trimEnd()}\n`;
    this.#spaced = true;
  }

  /** Ends the run; one without a letter or a digit is dropped. */
  flush(): void {
    const run = this.#run;
    this.#spaced = true;
    if (run === null) return;
    this.#run = null;
    emitTrimmed(run, this.#emit);
  }

  #piece(node: N, part: string, from: number): void {
    const run = this.#run;
    this.#spaced = part.charCodeAt(part.length - 1) === SPACE;
    if (run === null) {
      this.#run = { text: part, nodes: [node], at: [0], node: [0], from: [from] };
      return;
    }
    const { nodes } = run;
    if (nodes[nodes.length - 1] !== node) nodes.push(node);
    run.at.push(run.text.length);
    run.node.push(nodes.length - 1);
    run.from.push(from);
    run.text += part;
  }

  /** Of several spaces the first is kept. Most of them stand at the edges, where the page's source is indented. */
  #collapse(node: N, part: string, offset: number): void {
    let from = 0;
    let to = part.length;
    while (from < to && isSpace(part.charCodeAt(from))) from++;
    while (to > from && isSpace(part.charCodeAt(to - 1))) to--;
    // A space that is seen where there is none before it.
    if (from > 0 && !this.#spaced) this.#piece(node, ' ', offset);
    if (from === to) return;
    const middle = part.slice(from, to);
    let done = 0;
    if (collapses(middle))
      for (const { index, 0: spaces } of middle.matchAll(SPACES)) {
        this.#piece(node, `${middle.slice(done, index)} `, offset + from + done);
        done = index + spaces.length;
      }
    const last = done > 0 ? middle.slice(done) : middle;
    this.#piece(node, to < part.length ? `${last} ` : last, offset + from + done);
  }

  #lines(node: N, part: string, offset: number): void {
    let from = 0;
    for (const line of part.split('\n')) {
      if (from > 0) this.break();
      this.#collapse(node, line, offset + from);
      from += line.length + 1;
    }
  }

  /** Emits the run up to the best place to cut near its end and goes on with the rest. */
  #cut(): void {
    const run = this.#run!;
    const least = Math.max(1, run.text.length - CUT_WINDOW);
    const cut = lastSentenceEnd(run.text, least) ?? lastSpace(run.text, least) ?? run.text.length;
    const [head, tail] = splitRun(run, cut);
    this.#run = tail;
    emitTrimmed(head, this.#emit);
  }
}

const emptyRun = <N extends TextNode>(): Run<N> => ({ text: '', nodes: [], at: [], node: [], from: [] });

function emitTrimmed<N extends TextNode>(run: Run<N>, emit: (run: Run<N>) => void): void {
  if (!hasWord(run.text)) return;
  run.text = run.text.trimEnd();
  while (run.at[run.at.length - 1]! >= run.text.length) {
    run.at.pop();
    run.node.pop();
    run.from.pop();
  }
  emit(run);
}

function lastSentenceEnd(text: string, least: number): number | null {
  for (let i = text.length - 1; i > least; i--) {
    if (text.charCodeAt(i) === SPACE && '.!?\u2026\u06d4\u061f\n'.includes(text[i - 1]!)) return i + 1;
    if (text[i - 1] === '\n') return i;
  }
  return null;
}

function lastSpace(text: string, least: number): number | null {
  const at = text.lastIndexOf(' ');
  return at > least ? at + 1 : null;
}

/** Two runs from one; `cut` is an offset into the text. */
function splitRun<N extends TextNode>(run: Run<N>, cut: number): [Run<N>, Run<N>] {
  const head = emptyRun<N>();
  const tail = emptyRun<N>();
  head.text = run.text.slice(0, cut);
  tail.text = run.text.slice(cut);
  const put = (to: Run<N>, at: number, node: N, from: number) => {
    if (to.nodes.at(-1) !== node) to.nodes.push(node);
    to.at.push(at);
    to.node.push(to.nodes.length - 1);
    to.from.push(from);
  };
  for (let i = 0; i < run.at.length; i++) {
    const at = run.at[i]!;
    const end = run.at[i + 1] ?? run.text.length;
    const node = run.nodes[run.node[i]!]!;
    if (at < cut) put(head, at, node, run.from[i]!);
    if (end > cut) put(tail, Math.max(0, at - cut), node, run.from[i]! + Math.max(0, cut - at));
  }
  const last = run.nodes.at(-1)!;
  if (tail.nodes.at(-1) !== last) tail.nodes.push(last);
  return [head, tail];
}

/** The last piece that begins at or before an offset of the text. */
export function pieceAt(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place in the nodes of an offset of the text; `end`: of the end of a span, which belongs to the unit before it. */
export function toNode<N extends TextNode>(
  run: Run<N>,
  offset: number,
  end: boolean,
): { node: N; offset: number } {
  const piece = pieceAt(run.at, end ? Math.max(0, offset - 1) : offset);
  const node = run.nodes[run.node[piece]!]!;
  return { node, offset: Math.min(node.data.length, run.from[piece]! + offset - run.at[piece]!) };
}

/** The offset in the text of a place in the run's node number `node`; a place in collapsed space is that of the space. */
export function toText(run: Run<TextNode>, node: number, offset: number): number {
  let low = 0;
  let high = run.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = run.node[middle]!;
    if (at < node || (at === node && run.from[middle]! <= offset)) low = middle;
    else high = middle - 1;
  }
  const next = run.at[low + 1] ?? run.text.length;
  if (run.node[low] !== node) return run.node[low]! < node ? next : run.at[low]!;
  return Math.min(next, Math.max(run.at[low]!, run.at[low]! + offset - run.from[low]!));
}
