/** Reads one page: collects its text, has it read, chooses what is painted, paints it, and follows its changes. */
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { choosePainted } from '../../src/scan/choose-painted.ts';
import { Judgements, type Judged } from '../../src/scan/dismissed.ts';
import { paintedKind } from '../../src/scan/mention.ts';
import { levelFor, showsMarks, type Settings } from '../platform/settings.ts';
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
import { aroundWindow, MOST_PAINTED } from './paint/around.ts';
import { guardPaint } from './paint/guard.ts';
import { pageMark } from './page-mark.ts';
import { MarkPaint } from './paint/mark-paint.ts';
import { Painter, type Paintable } from './paint/painter.ts';
import { SAMPLES, toneOf } from './paint/tone.ts';
import { placedIn, type Placed } from './placed.ts';
import { ScanClient } from './scan/scan-client.ts';
import { afterFrame, breathe, inSlices, SLICE_MS, sleep } from './slice.ts';
import { task, timings } from './timings.ts';

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

/** Of a page with more mentions, the first are shown. */
const MOST_MENTIONS = 10_000;
const FIRST_LINES = 40;
/** Before anything is found the tone is a first guess: it is looked for again when all is read. */
const FIRST_SAMPLES = 12;
const TONE_EVERY_MS = 1500;
const LATE_FACTS_MS = 6000;
const TOGETHER_MS = 200;
/** While more answers are still to come, each painting waits longer than the one before, up to so many times that. */
const MOST_TOGETHER = 3;
/** Less new text than this is not worth a message while more is being collected. */
const ENOUGH_TEXT = 3000;

export class Reader {
  readonly collector: Collector;
  readonly briefs: BriefStore;
  readonly painter = new Painter();
  readonly marks: MarkPaint;
  /** In page order. */
  placed: readonly Placed[] = [];
  paintedIds: ReadonlySet<string> = new Set();
  truncated = false;
  page: PageReading = readPage([]);
  readonly #hooks: ReaderHooks;
  readonly #signal: AbortSignal;
  readonly #scan: ScanClient;
  readonly #follower: Follower;
  #byBlock = new Map<Block, readonly Placed[]>();
  #judged: { of: readonly unknown[]; judgements: Judgements } | null = null;
  #walking = false;
  #collected = false;
  #settled = false;
  #paused = false;
  #building = false;
  #updating = false;
  #again = false;
  #chooseMs = 0;
  #toneAt = 0;
  /** How often was painted since the last text was sent. */
  #rounds = 0;
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
        onRead: (blocks) => {
          const concerns = (block: Block) => this.#byBlock.has(block) || block.result?.mentions.length !== 0;
          if (blocks.some(concerns)) this.update();
        },
        onBuilding: (building) => this.#set(() => (this.#building = building)),
        onSettled: () => {
          void afterFrame().then(() => this.#findTone());
          this.#rounds = 0;
          this.#set(() => (this.#settled = true));
          this.briefs.together();
          this.briefs.want(this.placed);
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
        onBriefs: () => this.update(),
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
        if (this.paintedIds.size > MOST_PAINTED) this.update();
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

  /** The mentions in a block, ascending. */
  placedIn(block: Block): readonly Placed[] {
    return this.#byBlock.get(block) ?? [];
  }

  byId(id: string): Placed | undefined {
    return this.placed.find((one) => one.id === id);
  }

  brief(placed: Placed): EntityBrief | null {
    return placed.mention.kind === 'figure' || placed.mention.entity === null
      ? null
      : (this.briefs.entities.get(placed.mention.entity) ?? null);
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
    this.update();
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
    if (removed.length + moved.length > 0) this.update();
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
    if (!this.truncated) this.#scan.add(added.filter((block) => !seen.has(block)));
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
    const { placed } = this;
    const blocks = placed.length > 0 ? placed.map(({ block }) => block) : this.collector.blocks();
    this.painter.sheets.tone = toneOf(
      blocks.map(({ run }) => run.nodes[0]!),
      placed.length > 0 ? SAMPLES : FIRST_SAMPLES,
    );
  }

  /** Chooses anew what is painted, and paints it. The first time at once, then never twice at the same time. */
  update(): void {
    if (this.#updating) {
      this.#again = true;
      return;
    }
    this.#updating = true;
    void this.#update().finally(() => {
      this.#updating = false;
      if (this.#again && !this.#signal.aborted) {
        this.#again = false;
        this.update();
      }
    });
  }

  async #update(): Promise<void> {
    // After the first highlights there is no hurry: several answers are painted together.
    const rounds = this.#settled ? 1 : Math.min(this.#rounds, MOST_TOGETHER);
    if (timings.firstHighlight !== null) await sleep(TOGETHER_MS * Math.max(1, rounds), this.#signal);
    // On a page with very many mentions choosing takes its time: it is not done for every answer.
    if (this.#chooseMs > 4) await sleep(6 * this.#chooseMs, this.#signal);
    if (this.#signal.aborted) return;
    // What came while this waited is in it.
    this.#again = false;
    const start = performance.now();
    task(() => this.#choose(), 'paint');
    this.#chooseMs = performance.now() - start;
    await inSlices((deadline) => task(() => this.painter.step(deadline), 'paint'), this.#signal);
    await this.marks.paint();
    if (this.#signal.aborted) return;
    if (this.painter.size > 0) timings.firstHighlight ??= performance.now();
    // On a short page all is read before the next painting, and all figures are asked for at once.
    if (this.placed.length > 0) this.#rounds++;
    if (this.#settled || this.#rounds > 1) this.briefs.want(this.placed);
    this.#hooks.onChange();
  }

  #choose(): void {
    const settings = this.#hooks.settings();
    const host = pageHost();
    const judgements = this.#judgements(settings, host);
    const placed: Placed[] = [];
    this.#byBlock = new Map();
    this.truncated = false;
    for (const block of this.collector.blocks()) {
      if (placed.length > MOST_MENTIONS) {
        this.truncated = true;
        break;
      }
      const here = placedIn(block, judgements);
      if (here.length > 0) this.#byBlock.set(block, here);
      for (const one of here) placed.push(one);
    }
    this.placed = placed;
    if (this.truncated) this.#scan.finish();
    const level = levelFor(settings, host) ?? 'quiet';
    const flags = choosePainted(
      placed,
      { level, kinds: settings.kinds, unlisted: settings.unlisted },
      {
        subKind: (entity) => this.briefs.entities.get(entity)?.subKind,
        figureState: (id) => this.briefs.figure(id)?.state,
      },
    );
    const chosen = placed.filter((_, i) => flags[i]);
    this.paintedIds = new Set(chosen.map(({ id }) => id));
    this.painter.want(aroundWindow(chosen, this.collector).map(asPaintable));
  }

  #judgements({ dismissals }: Settings, host: string): Judgements {
    const here = this.#hooks.judgedHere();
    const of = [dismissals, here, host];
    if (!this.#judged?.of.every((one, i) => one === of[i]))
      this.#judged = { of, judgements: new Judgements([...dismissals, ...here], host) };
    return this.#judged.judgements;
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

function asPaintable(placed: Placed): Paintable {
  const { id, block, mention } = placed;
  return (placed.paintable ??= {
    id,
    kind: paintedKind(mention)!,
    spans: [{ block, start: mention.start, end: mention.end }],
  });
}

/** Whether the extension that this script belongs to is still there: an update takes it away under open pages. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
