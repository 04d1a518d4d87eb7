/**
 * The content script is two: this small one reads and paints; what answers the reader (pointer, keys, card, marks,
 * selection) comes with the card's script when the page is idle. Both run in the same isolated world; the second
 * registers itself as `globalThis.__sourcemarkLate`, and is handed the first one's reading as it begins.
 */
import type { anchorSteps } from '../../src/annotation/anchor/anchor.ts';
import type { Judged } from '../../src/scan/dismissed.ts';
import type { Settings } from '../platform/settings.ts';
import type { SelectionDescription } from '../protocol/selection.ts';
import type { PageSummary, Timings } from '../protocol/to-content.ts';
import type { Reader } from './reader.ts';
import type { task } from './timings.ts';

/** What the late part works on. */
export interface Core {
  readonly reader: Reader;
  /** The documents and the open shadow roots that are read. */
  readonly scopes: ReadonlySet<Document | ShadowRoot>;
  settings(): Settings;
  /** Keeps a judgement for as long as the page has its present address. */
  judgeHere(judged: Judged): void;
  /** The summary of the page has changed. */
  changed(): void;
  isOurs(node: unknown): boolean;
  /** Says that an element is ours: it is not read. */
  claim(node: Node): void;
  readonly task: typeof task;
  readonly timings: Timings;
}

/** What the late part does for a reading, until its signal aborts. */
export interface Late {
  onChange(): void;
  onText(): void;
  onScope(root: Document | ShadowRoot): void;
  onAddress(): void;
  /** The user's marks have changed. */
  onMarks(): void;
  marks(): PageSummary['marks'];
  /** Scrolls to a mention or a mark and flashes it; false where it is gone. */
  reveal(kind: 'mention' | 'mark', id: string): boolean;
  /** To the next (1) or the previous (-1) mention. */
  go(step: 1 | -1): void;
  selection(): SelectionDescription | null;
  /** Marks of another address are looked for here too. */
  lookFor(ids: readonly string[]): void;
  /** The article's text as it stands now, its frame left out. */
  text(): string;
}

declare global {
  var __sourcemarkAnchor: typeof anchorSteps | undefined;
  var __sourcemarkLate: ((core: Core, signal: AbortSignal) => Late) | undefined;
}
