/** One reading of a page with all that belongs to it. Ended by its signal, begun anew when the reader switches us on again. */
import type { Judged } from '../../src/scan/dismissed.ts';
import type { Settings } from '../platform/settings.ts';
import type { SelectionDescription } from '../protocol/selection.ts';
import type { PageSummary } from '../protocol/to-content.ts';
import type { Core, Late } from './core.ts';
import { watchAddress } from './follow/address.ts';
import { claim, isOurs } from './ours.ts';
import { Reader } from './reader.ts';
import { idle, sleep } from './slice.ts';
import { summarise } from './summary.ts';
import { task, timings } from './timings.ts';
import { ask } from './wire/ask.ts';

export interface ReadingHooks {
  settings(): Settings;
  onChange(): void;
  onEnd(why: 'gone' | 'stale' | 'notAllowed'): void;
}

/** A page that is never idle, or that takes long to be read, gets the late part all the same. */
const IDLE_TIMEOUT_MS = 1200;
const RETRY_MS = [0, 500, 3000];

export class Reading {
  readonly reader: Reader;
  readonly #core: Core;
  readonly #signal: AbortSignal;
  /** Something is painted, or nothing will be for now. */
  readonly #begun: Promise<void>;
  #judgedHere: Judged[] = [];
  #late: Late | null = null;
  #loading: Promise<Late | null> | null = null;

  constructor(hooks: ReadingHooks, signal: AbortSignal) {
    this.#signal = signal;
    const scopes = new Set<Document | ShadowRoot>();
    const look = watchAddress(() => this.#onAddress(), signal);
    let begin = (): void => undefined;
    this.#begun = new Promise((resolve) => (begin = resolve));
    const changed = () => {
      if (reader.painter.size > 0 || reader.state !== 'reading') begin();
      this.#late?.onChange();
      hooks.onChange();
    };
    const reader = new Reader(
      {
        settings: hooks.settings,
        judgedHere: () => this.#judgedHere,
        onChange: changed,
        onText: () => {
          look();
          this.#late?.onText();
        },
        onEnd: hooks.onEnd,
        onScope: (root) => {
          if (scopes.has(root)) return;
          scopes.add(root);
          this.#late?.onScope(root);
        },
        isOurs,
      },
      signal,
    );
    const judgeHere = (judged: Judged) => {
      this.#judgedHere = [...this.#judgedHere, judged];
      reader.shown.update();
    };
    this.reader = reader;
    this.#core = {
      reader,
      scopes,
      settings: hooks.settings,
      judgeHere,
      changed: hooks.onChange,
      isOurs,
      claim,
      task,
      timings,
    };
    signal.addEventListener('abort', () => globalThis.__sourcemarkCard?.destroy());
    void reader.walk();
    void this.late(true);
  }

  /** The part that answers the reader; null where it could not be put in (it is tried again at the next need). */
  late(whenIdle = false): Promise<Late | null> {
    this.#loading ??= this.#load(whenIdle).then((late) => {
      if (late === null) this.#loading = null;
      return late;
    });
    return this.#loading;
  }

  async #load(whenIdle: boolean): Promise<Late | null> {
    // The first highlights need the background and the page's thread; the late part would be in their way.
    if (whenIdle) {
      const rested = this.#begun.then(() => idle(IDLE_TIMEOUT_MS));
      await Promise.race([rested, sleep(IDLE_TIMEOUT_MS, this.#signal)]);
    }
    for (const pause of RETRY_MS) {
      await sleep(pause, this.#signal);
      if (this.#signal.aborted) return null;
      const here = globalThis.__sourcemarkLate !== undefined || (await ask('loadCard', null)).ok;
      if (here && globalThis.__sourcemarkLate && !this.#signal.aborted)
        return (this.#late = globalThis.__sourcemarkLate(this.#core, this.#signal));
    }
    return null;
  }

  summary(): PageSummary {
    return summarise(this.reader, this.#late?.marks() ?? []);
  }

  async text(): Promise<string> {
    return (await this.late())?.text() ?? '';
  }

  async selection(): Promise<SelectionDescription | null> {
    return (await this.late())?.selection() ?? null;
  }

  async reveal(kind: 'mention' | 'mark', id: string): Promise<boolean> {
    return (await this.late())?.reveal(kind, id) ?? false;
  }

  async go(step: 1 | -1): Promise<void> {
    (await this.late())?.go(step);
  }

  onMarks(): void {
    this.#late?.onMarks();
  }

  #onAddress(): void {
    this.#judgedHere = [];
    this.reader.newAddress();
    this.#late?.onAddress();
  }
}
