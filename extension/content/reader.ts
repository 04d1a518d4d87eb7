/** Reads one page: collects its text, has it read, chooses what is painted, paints it, and follows its changes. */
import type { Judged } from '../../src/scan/dismissed.ts';
import { showsMarks, type Settings } from '../platform/settings.ts';
import { browser } from '../platform/api.ts';
import { ask } from './wire/ask.ts';
import type { READING_STATES } from '../protocol/to-content.ts';
import { BriefStore } from './brief-store.ts';
import { wordsIn, type Block } from './collect/block.ts';
import { Collector } from './collect/collector.ts';
import { inView } from './collect/in-view.ts';
import { Follower } from './follow/follower.ts';
import { watchLater } from './follow/later.ts';
import { watchLooks } from './follow/looks.ts';
import { canonicalUrl, pageHost, pageUrl, readPage, type PageReading } from './page.ts';
import { MOST_PAINTED } from './paint/around.ts';
import { guardPaint } from './paint/guard.ts';
import { pageMark } from './page-mark.ts';
import { MarkPaint } from './paint/mark-paint.ts';
import { Painter } from './paint/painter.ts';
import { SAMPLES, toneOf } from './paint/tone.ts';
import { ScanClient } from './scan/scan-client.ts';
import { Shown } from './shown.ts';
import { afterFrame, breathe, SLICE_MS } from './slice.ts';
import { task } from './timings.ts';

export type ReadingState = (typeof READING_STATES)[number];

export interface ReaderHooks {
  settings(): Settings;
  /** What the user sent away on this page only. */
  judgedHere(): readonly Judged[];
  /** The summary of the page has changed. */
  onChange(): void;
  /** The text of the page has changed: marks are looked for again. */
  onText(): void;
  onEnd(why: 'gone' | 'stale' | 'notAllowed'): void;
  onScope(root: Document | ShadowRoot): void;
  isOurs(node: Node): boolean;
}

const FIRST_LINES = 40;
/** Before anything is found the tone is a first guess: it is looked for again when all is read. */
const FIRST_SAMPLES = 12;
const TONE_EVERY_MS = 1500;
const LATE_FACTS_MS = 6000;
/** Less new text than this is not worth a message while more is being collected. */
const ENOUGH_TEXT = 3000;

export class Reader {
  readonly collector: Collector;
  readonly briefs: BriefStore;
  readonly painter = new Painter();
  readonly marks: MarkPaint;
  readonly shown: Shown;
  page: PageReading = readPage([]);
  readonly #hooks: ReaderHooks;
  readonly #signal: AbortSignal;
  readonly #scan: ScanClient;
  readonly #follower: Follower;
  #walking = false;
  #collected = false;
  #settled = false;
  #paused = false;
  #building = false;
  #toneAt = 0;
  /** A page that puts itself together may bring its metadata later than its address, and its words later still. */
  #factsUntil = Infinity;
  #fingerprint: Promise<string> | null = null;

  constructor(hooks: ReaderHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#signal = signal;
    this.marks = new MarkPaint(this.painter, () => showsMarks(hooks.settings(), pageHost()), signal);
    this.collector = new Collector(document, {
      isOurs: hooks.isOurs,
      onScope: (root) => this.#scope(root),
      onFrame: (frame) => this.#frame(frame),
    });
    this.#scan = new ScanClient(
      {
        scan: (body) => ask('scan', body),
        order: () => this.collector.blocks(),
        facts: () => this.page.facts,
        isWhole: () => !this.collector.busy,
        onRead: (blocks) => this.shown.read(blocks),
        onBuilding: (building) => this.#set(() => (this.#building = building)),
        onSettled: () => {
          void afterFrame().then(() => this.#findTone());
          this.#set(() => (this.#settled = true));
          this.briefs.together();
          this.shown.settled();
        },
        onEnd: hooks.onEnd,
        isAlive,
      },
      signal,
    );
    this.briefs = new BriefStore(
      {
        brief: (body) => ask('brief', body),
        page: async () => ({
          facts: this.page.facts,
          url: pageUrl(),
          canonicalUrl: canonicalUrl(),
          fingerprint: await (this.#fingerprint ??= pageMark(this.collector.blocks(), signal)),
        }),
        onBriefs: () => this.shown.briefed(),
      },
      signal,
    );
    this.shown = new Shown(
      this,
      {
        settings: hooks.settings,
        judgedHere: hooks.judgedHere,
        isSettled: () => this.#settled,
        onTooMany: () => this.#scan.finish(),
        onPainted: () => this.marks.paint(),
        onChange: hooks.onChange,
      },
      signal,
    );
    this.#follower = new Follower(
      this.collector,
      {
        isOurs: hooks.isOurs,
        onDue: () => void this.walk(),
        onPaused: (paused) => this.#set(() => (this.#paused = paused)),
      },
      signal,
    );
    watchLater(this.collector, () => void this.walk(), signal);
    watchLooks(
      () => this.#findTone(),
      () => {
        if (this.shown.paintedIds.size > MOST_PAINTED) this.shown.update();
      },
      signal,
    );
    guardPaint(this.painter, () => isAlive() || hooks.onEnd('gone'), signal);
    signal.addEventListener('abort', () => this.painter.clear());
  }

  get state(): ReadingState {
    if (this.#building) return 'building';
    if (this.#paused) return 'paused';
    return this.#collected && this.#settled ? 'done' : 'reading';
  }

  words(): number {
    return this.collector.blocks().reduce((sum, block) => sum + wordsIn(block), 0);
  }

  /** The dataset has changed: reads all again; what is painted stays until the answer is there. */
  reread(): void {
    this.briefs.forget();
    this.#settled = false;
    this.#scan.again();
  }

  /** Another page has come without being loaded: its own date, its own briefs. */
  newAddress(): void {
    this.#fingerprint = null;
    this.#factsUntil = performance.now() + LATE_FACTS_MS;
    this.#readPage();
    this.briefs.forget();
    this.shown.update();
  }

  /** Walks what is marked as changed (at first: the whole page), and hands on what is new. */
  async walk(): Promise<void> {
    if (this.#walking) return;
    this.#walking = true;
    try {
      await this.#walk();
    } catch {
      // A page can pull away anything under our hands. What was begun is left; its next change is read again.
      this.collector.giveUp();
    }
    this.#walking = false;
    this.#collected = true;
  }

  async #walk(): Promise<void> {
    const { sheets } = this.painter;
    let spent = 0;
    await afterFrame();
    while (!this.#signal.aborted && this.collector.busy) {
      // Styles are to be worked out by the page's next frame, not by our asking.
      if (sheets.isFresh) await afterFrame();
      sheets.isFresh = false;
      const start = performance.now();
      task(() => this.collector.step(start + SLICE_MS), 'collect');
      task(() => this.#deliver(), 'carry');
      spent += performance.now() - start;
      await breathe();
    }
    this.#follower.walked(spent);
  }

  #deliver(): void {
    const isWhole = !this.collector.busy;
    if (this.#signal.aborted || (!isWhole && this.collector.fresh < ENOUGH_TEXT)) return;
    const { added, removed, moved } = this.collector.take();
    const hasChanged = added.length + removed.length + moved.length > 0;
    const isFirst = hasChanged && this.#factsUntil === Infinity;
    if (isFirst || (isWhole && performance.now() < this.#factsUntil)) this.#readPage();
    this.#scan.drop(removed);
    if (added.length > 0) this.#send(added, isFirst);
    if (performance.now() > this.#toneAt) this.#findTone();
    if (removed.length + moved.length > 0) this.shown.update();
    if (!isWhole) return;
    this.#scan.whole();
    if (hasChanged) this.#hooks.onText();
  }

  #send(added: Block[], isFirst: boolean): void {
    this.#settled = false;
    // At the top of a page what is in view comes first anyway, and where things stand need not be asked.
    const order = isFirst && scrollY > 0 ? this.collector.blocks() : [];
    const seen = new Set(inView(order, this.collector.index));
    const first = added.filter((block) => seen.has(block));
    if (first.length > 0) this.#scan.add(first, true);
    if (!this.shown.truncated) this.#scan.add(added.filter((block) => !seen.has(block)));
  }

  #readPage(): void {
    if (this.#factsUntil === Infinity) this.#factsUntil = performance.now() + LATE_FACTS_MS;
    const first = this.collector.blocks().slice(0, FIRST_LINES);
    const page = readPage(first.map(({ run }) => run.text));
    if (JSON.stringify(page) === JSON.stringify(this.page)) return;
    this.page = page;
    this.briefs.forget();
  }

  /** Colours that can be read on what stands behind the text. */
  #findTone(): void {
    if (this.#signal.aborted) return;
    this.#toneAt = performance.now() + TONE_EVERY_MS;
    const { placed } = this.shown;
    const blocks = placed.length > 0 ? placed.map(({ block }) => block) : this.collector.blocks();
    this.painter.sheets.tone = toneOf(
      blocks.map(({ run }) => run.nodes[0]!),
      placed.length > 0 ? SAMPLES : FIRST_SAMPLES,
    );
  }

  #scope(root: Document | ShadowRoot): void {
    if (this.#scopes.has(root)) return;
    this.#scopes.add(root);
    if (root.nodeType === 9) this.painter.layers.sweep(root as Document);
    this.#follower.watch(root);
    this.#hooks.onScope(root);
  }

  readonly #scopes = new WeakSet<Node>();
  readonly #frames = new WeakSet<HTMLIFrameElement>();
  #frame(frame: HTMLIFrameElement): void {
    if (this.#frames.has(frame)) return;
    this.#frames.add(frame);
    const read = () => {
      const container = this.collector.containerOf(frame);
      if (container) this.collector.mark(container);
      void this.walk();
    };
    frame.addEventListener('load', read, { signal: this.#signal });
  }

  #set(change: () => void): void {
    const before = this.state;
    change();
    if (this.state !== before) this.#hooks.onChange();
  }
}

/** Whether the extension that this script belongs to is still there: an update takes it away under open pages. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
