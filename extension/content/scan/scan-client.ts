/**
 * Has blocks read by the background. It keeps the evidence of each and joins all of it to one page context; when that
 * has changed, the blocks whose reading could depend on it are read again, so that the final mentions are the same for
 * blocks in any order and for a worker that died in between.
 */
import type { Evidence, PageContext, PageFacts } from '../../../src/scan/context.ts';
import { joinEvidence } from '../../../src/scan/join.ts';
import type { Answer, Ask, Result } from '../../protocol/envelope.ts';
import type { ToBackground } from '../../protocol/to-background.ts';
import type { Block } from '../collect/block.ts';
import { sleep } from '../slice.ts';
import { task } from '../timings.ts';
import { WaitingBlocks } from './batch.ts';

type Scan = (body: Ask<ToBackground, 'scan'>) => Promise<Result<Answer<ToBackground, 'scan'>>>;

export interface ScanHooks {
  scan: Scan;
  /** All blocks of the page in page order. */
  order(): readonly Block[];
  facts(): PageFacts;
  /** False while the page is still being walked: its context is not known yet. */
  isWhole(): boolean;
  /** Blocks that were read, or read again. */
  onRead(blocks: Block[]): void;
  onBuilding(building: boolean): void;
  /** Everything is read with the final context. */
  onSettled(): void;
  /** No answer will come any more: `gone` (we were updated or removed), `stale` (another version answers), `notAllowed`. */
  onEnd(why: 'gone' | 'stale' | 'notAllowed'): void;
  /** Whether the extension that we belong to is still there. */
  isAlive(): boolean;
}

/**
 * Messages under way at once: the background reads one while the next travels. At first only one: a background that has
 * just woken would read the second before it lets go of its first answer, and that one is waited for.
 */
const FIRST_LANES = 1;
const LANES = 2;
const RETRY_MS = [60, 250, 1000, 3000];
const BUILDING_MS = [300, 600, 1200, 2500, 5000, 10_000];

export class ScanClient {
  readonly #hooks: ScanHooks;
  readonly #signal: AbortSignal;
  readonly #waiting = new WaitingBlocks();
  #flying = 0;
  #failures = 0;
  #builds = 0;
  #resting: AbortController | null = null;
  #context: PageContext;
  #contextKey = '';
  #contextNumber = 0;
  #dataset = '';

  constructor(hooks: ScanHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#signal = signal;
    this.#context = joinEvidence([], hooks.facts());
    this.#contextKey = JSON.stringify(this.#context);
  }

  get busy(): boolean {
    return this.#flying > 0 || this.#waiting.size > 0;
  }

  add(blocks: Block[], first = false): void {
    this.#waiting.add(blocks, first);
    this.#fill();
  }

  drop(blocks: Block[]): void {
    this.#waiting.drop(blocks);
  }

  /** The page has been walked to its end. */
  whole(): void {
    this.#fill();
  }

  /** Enough was found: what still waits is left unread. */
  finish(): void {
    this.#waiting.clear();
  }

  /** The dataset has changed, or the index is ready: reads everything again, at once. */
  again(): void {
    this.#builds = 0;
    this.#waiting.add(this.#hooks.order());
    this.#resting?.abort();
    this.#fill();
  }

  #fill(): void {
    if (this.#signal.aborted || this.#resting) return;
    const lanes = this.#dataset ? LANES : FIRST_LANES;
    while (this.#flying < lanes && this.#waiting.size > 0) {
      const batch = this.#waiting.take();
      this.#flying++;
      void this.#read(batch).finally(() => {
        this.#flying--;
        this.#fill();
      });
    }
    if (this.#flying === 0 && this.#waiting.size === 0 && this.#hooks.isWhole())
      task(() => this.#settle(), 'carry');
  }

  async #read(batch: Block[]): Promise<void> {
    const number = this.#contextNumber;
    const blocks = batch.map(({ id, run }) => ({ id, text: run.text }));
    const answer = await this.#hooks.scan({ blocks, context: this.#context });
    if (this.#signal.aborted) return;
    if (!answer.ok) return this.#failed(batch, answer.error.code);
    this.#failures = 0;
    if (answer.value.state === 'building')
      return this.#rest(batch, BUILDING_MS[this.#builds++] ?? 15_000, true);
    this.#builds = 0;
    this.#hooks.onBuilding(false);
    const { value } = answer;
    task(() => this.#keep(batch, value.blocks, number), 'carry');
    if (this.#dataset && value.dataset !== this.#dataset) this.again();
    this.#dataset = value.dataset;
  }

  #keep(
    batch: Block[],
    read: Extract<Answer<ToBackground, 'scan'>, { state: 'ready' }>['blocks'],
    context: number,
  ): void {
    const byId = new Map(read.map((block) => [block.id, block]));
    for (const block of batch) {
      const answer = byId.get(block.id);
      if (!answer) continue;
      const { length } = block.run.text;
      const mentions = answer.mentions
        .filter(({ start, end }) => start < end && end <= length)
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const evidence = saysNothing(answer.evidence) ? null : answer.evidence;
      block.result = { mentions, evidence, open: answer.open, context };
    }
    this.#hooks.onRead(batch);
  }

  async #failed(batch: Block[], code: string): Promise<void> {
    if (!this.#hooks.isAlive()) return this.#hooks.onEnd('gone');
    if (code === 'otherVersion') return this.#hooks.onEnd('stale');
    if (code === 'notAllowed') return this.#hooks.onEnd('notAllowed');
    const pause = RETRY_MS[this.#failures++];
    // A worker that died under the message is woken by the next one; what fails again and again is left unread.
    if (pause !== undefined) return this.#rest(batch, pause, false);
    for (const { result } of batch) if (result) result.context = this.#contextNumber;
  }

  async #rest(batch: Block[], ms: number, building: boolean): Promise<void> {
    this.#waiting.add(batch, true);
    if (building) this.#hooks.onBuilding(true);
    if (this.#resting) return;
    const rest = new AbortController();
    this.#resting = rest;
    await sleep(ms, AbortSignal.any([rest.signal, this.#signal]));
    this.#resting = null;
  }

  #settle(): void {
    const order = this.#hooks.order();
    const evidence = order.flatMap(({ result }) => result?.evidence ?? []);
    const context = joinEvidence(evidence, this.#hooks.facts());
    const key = JSON.stringify(context);
    if (key !== this.#contextKey) {
      this.#context = context;
      this.#contextKey = key;
      this.#contextNumber++;
    }
    const open = order.filter(({ result }) => result?.open && result.context !== this.#contextNumber);
    if (open.length > 0) this.add(open);
    else this.#hooks.onSettled();
  }
}

const saysNothing = ({ named, definitions, fullNames, cueWords }: Evidence): boolean =>
  named.length + definitions.length + fullNames.length + cueWords.length === 0;
