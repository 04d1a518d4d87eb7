/** Looks for the user's marks in the page's text, slice by slice, and tells of each as soon as it is known where it stands. */
import { evenSpaces, findAsItWas } from '../../../src/annotation/anchor/as-it-was.ts';
import type { Found } from '../../../src/annotation/anchor/found.ts';
import type { Core } from '../core.ts';
import { inSlices, sleep } from '../slice.ts';
import { ask } from '../wire/ask.ts';
import { PageText } from './page-text.ts';
import { stillKnown, type Former, type Known, type Mark, type Standing } from './still-known.ts';

export interface SearchHooks {
  marks(): readonly Mark[];
  /** Some marks more are known; the rest is still looked for. */
  onSome(standing: ReadonlyMap<string, Standing>): void;
  onAll(standing: ReadonlyMap<string, Standing>): void;
}

/** A page that goes on changing has its changes searched together. */
const SETTLE_MS = 150;
/** It begins the search anew; for longer than this it is let finish before it is. */
const UNFINISHED_MS = 500;
/** The first that is found is told at once, and what follows in so many milliseconds together. */
const TOGETHER_MS = 100;

export class MarkSearch {
  readonly #core: Core;
  readonly #hooks: SearchHooks;
  readonly #signal: AbortSignal;
  #finding: AbortController | null = null;
  #searching = false;
  /** When the first of the searches began that were not let finish, and when the last one did. */
  #begun = 0;
  #last = -Infinity;
  #again = false;
  #former: Former | null = null;

  constructor(core: Core, hooks: SearchHooks, signal: AbortSignal) {
    this.#core = core;
    this.#hooks = hooks;
    this.#signal = signal;
  }

  /** Looks for all marks in the text as it stands now; a newer look ends this one. */
  find(): void {
    const now = performance.now();
    if (this.#searching && now - this.#begun > UNFINISHED_MS) {
      this.#again = true;
      return;
    }
    this.#finding?.abort();
    if (!this.#searching) this.#begun = now;
    this.#searching = true;
    const finding = new AbortController();
    this.#finding = finding;
    void this.#run(finding);
  }

  async #run(finding: AbortController): Promise<void> {
    const signal = AbortSignal.any([finding.signal, this.#signal]);
    // After a rest the first change is what one waits for.
    const isBusy = performance.now() - this.#last < UNFINISHED_MS;
    this.#last = performance.now();
    try {
      if (isBusy) await sleep(SETTLE_MS, signal);
      if (!signal.aborted) await this.#find(signal);
    } finally {
      if (this.#finding === finding) this.#searching = false;
    }
    if (signal.aborted || !this.#again) return;
    this.#again = false;
    this.find();
  }

  async #find(signal: AbortSignal): Promise<void> {
    const page = this.#core.task(() => new PageText(this.#core.reader.collector.blocks()));
    const marks = this.#hooks.marks();
    const known = this.#core.task(() => stillKnown(this.#former, page, marks));
    const { standing } = known;
    let open = [...known.open, ...(await this.#likely(known, signal))];
    // The script that looks for the rest finds these faster; but only pages with something amiss get it.
    if (!globalThis.__sourcemarkAnchor && open.length > 0) {
      open = await this.#findAsTheyWere(page, open, standing, signal);
      if (signal.aborted) return;
      if (open.length > 0) {
        this.#hooks.onSome(standing);
        await ask('loadAnchor', null);
      }
    }
    const onSome = () => this.#hooks.onSome(standing);
    if (!signal.aborted && open.length > 0) await this.#anchor(page, open, standing, onSome, signal);
    if (signal.aborted) return;
    this.#former = { page, marks, standing };
    this.#hooks.onAll(standing);
  }

  /** Of the doubtful those of which something stands in what is new; the whole page decides then. */
  async #likely({ doubtful, fresh }: Known, signal: AbortSignal): Promise<Mark[]> {
    const there = new Map<string, Standing>();
    if (doubtful.length > 0)
      await this.#anchor(new PageText(fresh), doubtful, there, () => undefined, signal);
    return doubtful.filter(({ id }) => (there.get(id)?.found?.state ?? 'gone') !== 'gone');
  }

  /** Those that do not stand as they stood are returned. */
  async #findAsTheyWere(
    page: PageText,
    all: readonly Mark[],
    standing: Map<string, Standing>,
    signal: AbortSignal,
  ): Promise<Mark[]> {
    const { task } = this.#core;
    const text = task(() => evenSpaces(page.text));
    const marks = all.values();
    const others: Mark[] = [];
    const look = (deadline: number): boolean => {
      while (performance.now() < deadline) {
        const { value: mark, done } = marks.next();
        if (done) return true;
        const whole = findAsItWas(text, mark);
        if (!whole) others.push(mark);
        else keep(standing, page, mark, { ...whole, state: 'exact', reason: 'asItWas' });
      }
      return false;
    };
    await inSlices((deadline) => task(() => look(deadline)), signal);
    return others;
  }

  /** Nothing is known of the others where the script for them could not be put in. */
  async #anchor(
    page: PageText,
    marks: readonly Mark[],
    standing: Map<string, Standing>,
    onSome: () => void,
    signal: AbortSignal,
  ): Promise<void> {
    let more = false;
    let told = -Infinity;
    const steps = globalThis.__sourcemarkAnchor?.(page.text, marks, (n, found) => {
      keep(standing, page, marks[n]!, found);
      more ||= found.state !== 'gone';
    });
    if (!steps) return;
    const slice = (deadline: number): boolean => {
      while (performance.now() < deadline) if (steps.next().done) return true;
      if (!more || performance.now() < told + TOGETHER_MS) return false;
      onSome();
      more = false;
      told = performance.now();
      return false;
    };
    await inSlices((deadline) => this.#core.task(() => slice(deadline)), signal);
  }
}

function keep(standing: Map<string, Standing>, page: PageText, { id }: Mark, found: Found): void {
  const spans = found.state === 'gone' ? [] : page.spans(found.start, found.end);
  standing.set(id, { found, spans });
}
