/** What is shown of a page's mentions: where each stands, which of them are painted, and when that is worked out anew. */
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import {
  choosePainted,
  mayBePainted,
  type PaintFacts,
  type PaintRules,
} from '../../src/scan/choose-painted.ts';
import { Judgements, type Judged } from '../../src/scan/dismissed.ts';
import { paintedKind } from '../../src/scan/mention.ts';
import { levelFor, type Settings } from '../platform/settings.ts';
import type { BriefStore } from './brief-store.ts';
import type { Block } from './collect/block.ts';
import type { Collector } from './collect/collector.ts';
import { pageHost } from './page.ts';
import { aroundWindow } from './paint/around.ts';
import type { Painter, Paintable } from './paint/painter.ts';
import { placedIn, type Placed } from './placed.ts';
import { inSlices, sleep } from './slice.ts';
import { task, timings } from './timings.ts';

export interface ShownHooks {
  settings(): Settings;
  /** What the user sent away on this page only. */
  judgedHere(): readonly Judged[];
  /** Whether all is read: no more answers are under way. */
  isSettled(): boolean;
  /** There are more mentions than are shown. */
  onTooMany(): void;
  /** What was wanted last is painted. */
  onPainted(): Promise<void>;
  onChange(): void;
}

/** Of a page with more mentions, the first are shown. */
const MOST_MENTIONS = 10_000;
const TOGETHER_MS = 200;
/** While more answers are still to come, each painting waits longer than the one before, up to so many times that. */
const MOST_TOGETHER = 3;

export class Shown {
  /** In page order. */
  placed: readonly Placed[] = [];
  paintedIds: ReadonlySet<string> = new Set();
  truncated = false;
  readonly #collector: Collector;
  readonly #painter: Painter;
  readonly #briefs: BriefStore;
  readonly #hooks: ShownHooks;
  readonly #signal: AbortSignal;
  readonly #facts: PaintFacts = {
    subKind: (entity) => this.#briefs.entities.get(entity)?.subKind,
    figureState: (id) => this.#briefs.figure(id)?.state,
  };
  #byBlock = new Map<Block, readonly Placed[]>();
  #judged: { of: readonly unknown[]; judgements: Judgements } | null = null;
  #updating = false;
  #again = false;
  #hurries = false;
  #rest: AbortController | null = null;
  #chooseMs = 0;
  /** How often was painted since the last text was sent. */
  #rounds = 0;

  constructor(
    page: { collector: Collector; painter: Painter; briefs: BriefStore },
    hooks: ShownHooks,
    signal: AbortSignal,
  ) {
    this.#collector = page.collector;
    this.#painter = page.painter;
    this.#briefs = page.briefs;
    this.#hooks = hooks;
    this.#signal = signal;
  }

  /** The mentions in a block, ascending. */
  in(block: Block): readonly Placed[] {
    return this.#byBlock.get(block) ?? [];
  }

  byId(id: string): Placed | undefined {
    return this.placed.find((one) => one.id === id);
  }

  brief({ mention }: Placed): EntityBrief | null {
    return mention.kind === 'figure' || mention.entity === null
      ? null
      : (this.#briefs.entities.get(mention.entity) ?? null);
  }

  /** Blocks were read. */
  read(blocks: readonly Block[]): void {
    const concerns = (block: Block) => this.#byBlock.has(block) || block.result?.mentions.length !== 0;
    if (!blocks.some(concerns)) return;
    // A figure has no id yet, as the dataset was not asked about it.
    const read = blocks.flatMap(({ result }) => result?.mentions ?? []);
    this.update(this.#anyToPaint(read.map((mention) => ({ id: '', mention }))));
  }

  /** More is known of what the page names. */
  briefed(): void {
    this.update(this.#anyToPaint(this.placed));
  }

  #anyToPaint(mentions: readonly Pick<Placed, 'id' | 'mention'>[]): boolean {
    const rules = this.#rules();
    return mentions.some(({ id, mention }) => mayBePainted(id, mention, rules, this.#facts));
  }

  /** All is read: what waits for more answers is worked out now. */
  settled(): void {
    this.#rounds = 0;
    this.#briefs.want(this.placed);
    if (timings.firstHighlight === null) this.#rest?.abort();
  }

  /**
   * Chooses anew what is painted, and paints it; never twice at the same time.
   * @param hurries whether there may be something new to be painted: the first highlights of a page are painted at once
   */
  update(hurries = true): void {
    this.#hurries ||= hurries && timings.firstHighlight === null;
    if (this.#hurries) this.#rest?.abort();
    if (this.#updating) {
      this.#again = true;
      return;
    }
    this.#updating = true;
    void this.#update().finally(() => {
      this.#updating = false;
      if (this.#again && !this.#signal.aborted) {
        this.#again = false;
        this.update(false);
      }
    });
  }

  async #update(): Promise<void> {
    if (!this.#hurries) await this.#waitForMore();
    // On a page with very many mentions choosing takes its time: it is not done for every answer.
    if (this.#chooseMs > 4) await sleep(6 * this.#chooseMs, this.#signal);
    if (this.#signal.aborted) return;
    // What came while this waited is in it.
    this.#again = false;
    this.#hurries = false;
    const start = performance.now();
    task(() => this.#choose(), 'paint');
    this.#chooseMs = performance.now() - start;
    await inSlices((deadline) => task(() => this.#painter.step(deadline), 'paint'), this.#signal);
    await this.#hooks.onPainted();
    if (this.#signal.aborted) return;
    if (this.#painter.size > 0) timings.firstHighlight ??= performance.now();
    // On a short page all is read before the next painting, and all figures are asked for at once.
    if (this.placed.length > 0) this.#rounds++;
    if (this.#hooks.isSettled() || this.#rounds > 1) this.#briefs.want(this.placed);
    this.#hooks.onChange();
  }

  /** Where there is no hurry several answers are painted together. */
  async #waitForMore(): Promise<void> {
    const rounds = this.#hooks.isSettled() ? 1 : Math.min(this.#rounds, MOST_TOGETHER);
    this.#rest = new AbortController();
    await sleep(TOGETHER_MS * Math.max(1, rounds), AbortSignal.any([this.#rest.signal, this.#signal]));
    this.#rest = null;
  }

  #rules(): PaintRules {
    const settings = this.#hooks.settings();
    const level = levelFor(settings, pageHost()) ?? 'quiet';
    return { level, kinds: settings.kinds, unlisted: settings.unlisted };
  }

  #choose(): void {
    const judgements = this.#judgements(this.#hooks.settings(), pageHost());
    const placed: Placed[] = [];
    this.#byBlock = new Map();
    this.truncated = false;
    for (const block of this.#collector.blocks()) {
      if (placed.length > MOST_MENTIONS) {
        this.truncated = true;
        break;
      }
      const here = placedIn(block, judgements);
      if (here.length > 0) this.#byBlock.set(block, here);
      for (const one of here) placed.push(one);
    }
    this.placed = placed;
    if (this.truncated) this.#hooks.onTooMany();
    const flags = choosePainted(placed, this.#rules(), this.#facts);
    const chosen = placed.filter((_, i) => flags[i]);
    this.paintedIds = new Set(chosen.map(({ id }) => id));
    this.#painter.want(aroundWindow(chosen, this.#collector).map(asPaintable));
  }

  #judgements({ dismissals }: Settings, host: string): Judgements {
    const here = this.#hooks.judgedHere();
    const of = [dismissals, here, host];
    if (!this.#judged?.of.every((one, i) => one === of[i]))
      this.#judged = { of, judgements: new Judgements([...dismissals, ...here], host) };
    return this.#judged.judgements;
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
