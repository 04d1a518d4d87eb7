/** The life of the content script in a tab: reads where the settings allow it, answers messages, and ends without a trace. */
import { levelFor, loadSettings, watchSettings, DEFAULTS, type Settings } from '../platform/settings.ts';
import type { Handlers } from '../protocol/dispatch.ts';
import { receive } from '../protocol/receive.ts';
import { tellSurfaces } from './wire/ask.ts';
import type { ToContent } from '../protocol/to-content.ts';
import { heard } from './wire/heard.ts';
import { canonicalUrl, pageHost, pageUrl } from './page.ts';
import { Reading } from './reading.ts';
import { isAlive } from './reader.ts';
import { silent } from './summary.ts';
import { task } from './timings.ts';

const TELL_MS = 400;

export class Session {
  readonly #life = new AbortController();
  #settings: Settings = DEFAULTS;
  #reading: { reading: Reading; end: AbortController } | null = null;
  /** Switched by key for this page alone; null: as the settings say. */
  #switched: boolean | null = null;
  #stale = false;
  #tell: ReturnType<typeof setTimeout> | undefined;

  get isRunning(): boolean {
    return !this.#life.signal.aborted;
  }

  async start(): Promise<void> {
    const { signal } = this.#life;
    receive<ToContent>(heard, this.#handlers(), signal);
    watchSettings((settings) => this.#apply(settings), signal);
    try {
      this.#apply(await loadSettings());
    } catch {
      this.stop();
    }
  }

  /** Takes everything down: highlights, stylesheets, listeners, observers, the card. */
  stop(): void {
    clearTimeout(this.#tell);
    this.#reading?.end.abort();
    this.#reading = null;
    this.#life.abort();
  }

  #apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (levelFor(before, pageHost()) !== levelFor(settings, pageHost())) this.#switched = null;
    this.#follow();
    this.#reading?.reading.reader.shown.update();
  }

  /** Reads or does not read, as it should be now. */
  #follow(): void {
    if (this.#life.signal.aborted) return;
    const wanted = !this.#stale && (this.#switched ?? levelFor(this.#settings, pageHost()) !== null);
    if (wanted === (this.#reading !== null)) return;
    if (wanted) this.#begin();
    else {
      this.#reading?.end.abort();
      this.#reading = null;
    }
    this.#changed();
  }

  #begin(): void {
    const end = new AbortController();
    const reading = new Reading(
      {
        settings: () => this.#settings,
        onChange: () => this.#changed(),
        onEnd: (why) => this.#ended(why),
      },
      end.signal,
    );
    this.#reading = { reading, end };
  }

  #ended(why: 'gone' | 'stale' | 'notAllowed'): void {
    if (why !== 'stale') return this.stop();
    this.#stale = true;
    this.#follow();
  }

  /** Tells whichever extension pages are open, not more often than they can use it. */
  #changed(): void {
    this.#tell ??= setTimeout(() => {
      this.#tell = undefined;
      if (!isAlive()) return this.stop();
      tellSurfaces();
    }, TELL_MS);
  }

  #handlers(): Handlers<ToContent> {
    const done = { ok: true, value: null } as const;
    const reading = () => this.#reading?.reading;
    return {
      summary: () => ({
        ok: true,
        value: task(() => reading()?.summary()) ?? silent(this.#stale ? 'stale' : 'off'),
      }),
      reveal: async ({ kind, id }) => ({ ok: true, value: (await reading()?.reveal(kind, id)) ?? false }),
      command: ({ name }) => {
        if (name === 'toggle') {
          this.#switched = this.#reading === null;
          this.#follow();
        } else void reading()?.go(name === 'next' ? 1 : -1);
        return done;
      },
      text: async () => ({
        ok: true,
        value: { text: (await reading()?.text()) ?? '', url: pageUrl(), canonicalUrl: canonicalUrl() },
      }),
      lookFor: async ({ ids }) => {
        (await reading()?.late())?.lookFor(ids);
        return done;
      },
      selection: async () => ({ ok: true, value: (await reading()?.selection()) ?? null }),
      refresh: ({ what }) => {
        if (what === 'dataset') reading()?.reader.reread();
        else reading()?.onMarks();
        return done;
      },
      stop: () => {
        setTimeout(() => this.stop());
        return done;
      },
    };
  }
}
