/** The user's own marks on the page: fetched, found by quote and context, painted, looked for again as the page changes. */
import { evenSpaces, findAsItWas, type Quote } from '../../../src/annotation/anchor/as-it-was.ts';
import type { Found } from '../../../src/annotation/anchor/found.ts';
import { ask } from '../wire/ask.ts';
import type { PageSummary } from '../../protocol/to-content.ts';
import type { Core } from '../core.ts';
import { articleText, PageText, type BlockSpan } from './page-text.ts';
import { canonicalUrl, isPrivate, pageUrl } from '../page.ts';
import type { Paintable } from '../paint/painter.ts';
import { inSlices, sleep } from '../slice.ts';

type Mark = Quote & { id: string; hasText: boolean };

/** Null: it is still looked for. */
interface Standing {
  found: Found | null;
  spans: BlockSpan[];
}

/** A page that loads late is given so long before a mark counts as gone. */
const PATIENCE_MS = 4000;
const SETTLE_MS = 150;
/** A page that goes on changing begins the search anew; for longer than this it is let finish before it is. */
const UNFINISHED_MS = 500;
/** Of a passage that reads otherwise now so much is told. */
const MOST_TOLD = 1000;
const MOST_ALTERED = 20;
const MOST_IDS = 500;

export class Marks {
  readonly #core: Core;
  readonly #signal: AbortSignal;
  #marks: Mark[] = [];
  #standing = new Map<string, Standing>();
  /** The states that the background knows. */
  readonly #noted = new Map<string, string>();
  /** Marks of another address that the user wants looked for here. */
  #also: string[] = [];
  #since = performance.now();
  #finding: AbortController | null = null;
  #searching = false;
  /** When the first of the searches began that were not let finish. */
  #begun = 0;
  #again = false;

  constructor(core: Core, signal: AbortSignal) {
    this.#core = core;
    this.#signal = signal;
    void this.fetch();
  }

  states(): PageSummary['marks'] {
    return this.#marks.map(({ id }) => ({ id, ...told(this.#standing.get(id)?.found ?? null) }));
  }

  spans(id: string): readonly BlockSpan[] {
    return this.#standing.get(id)?.spans ?? [];
  }

  /** Those of another address as well, or none of them any more. */
  lookFor(ids: readonly string[]): void {
    this.#also = [...ids];
    void this.fetch();
  }

  /** Asks for the marks of the page's present address. */
  async fetch(): Promise<void> {
    this.#since = performance.now();
    for (const pause of [200, 1000, 4000, null]) {
      const answer = await ask('annotationsFor', {
        url: pageUrl(),
        canonicalUrl: canonicalUrl(),
        also: this.#also,
      });
      if (this.#signal.aborted) return;
      if (answer.ok) {
        this.#marks = answer.value;
        this.find();
        return;
      }
      if (pause === null) return;
      await sleep(pause, this.#signal);
    }
  }

  /** Looks for all marks in the text as it stands now; a newer look ends this one. */
  find(): void {
    const now = performance.now();
    if (this.#searching && now - this.#begun > UNFINISHED_MS) {
      this.#again = true;
      return;
    }
    this.#finding?.abort();
    if (this.#marks.length === 0 && this.#standing.size === 0) return;
    if (!this.#searching) this.#begun = now;
    this.#searching = true;
    const finding = new AbortController();
    this.#finding = finding;
    void this.#run(finding);
  }

  async #run(finding: AbortController): Promise<void> {
    const signal = AbortSignal.any([finding.signal, this.#signal]);
    try {
      await this.#find(signal);
    } finally {
      if (this.#finding === finding) this.#searching = false;
    }
    if (signal.aborted) return;
    if (!this.#again) {
      if (![...this.#standing.values()].some(({ found }) => found === null)) return;
      await sleep(PATIENCE_MS - (performance.now() - this.#since) + 50, signal);
      if (signal.aborted) return;
    }
    this.#again = false;
    this.find();
  }

  async #find(signal: AbortSignal): Promise<void> {
    await sleep(SETTLE_MS, signal);
    if (signal.aborted) return;
    const { reader, task } = this.#core;
    const page = task(() => new PageText(reader.collector.blocks()));
    const standing = new Map<string, Standing>();
    const others = await this.#findAsTheyWere(page, standing, signal);
    if (signal.aborted) return;
    // What stands as it stood need not wait for the script that looks for the rest.
    if (others.length === 0 || !globalThis.__sourcemarkAnchor) this.#show(standing);
    if (others.length === 0) return;
    const anchored = await this.#anchor(page, others, signal);
    if (signal.aborted) return;
    const isPatient = performance.now() - this.#since < PATIENCE_MS;
    others.forEach(({ id }, n) => {
      const found = anchored[n] ?? null;
      const isGone = found === null || found.state === 'gone';
      standing.set(id, {
        found: isGone && isPatient ? null : found,
        spans: isGone ? [] : page.spans(found.start, found.end),
      });
    });
    this.#show(standing);
  }

  /** Those that do not stand as they stood are returned. */
  async #findAsTheyWere(
    page: PageText,
    standing: Map<string, Standing>,
    signal: AbortSignal,
  ): Promise<Mark[]> {
    const { task } = this.#core;
    const text = task(() => evenSpaces(page.text));
    const marks = this.#marks.values();
    const others: Mark[] = [];
    await inSlices(
      (deadline) =>
        task(() => {
          while (performance.now() < deadline) {
            const { value: mark, done } = marks.next();
            if (done) return true;
            const whole = findAsItWas(text, mark);
            if (whole)
              standing.set(mark.id, {
                found: { ...whole, state: 'exact', reason: 'asItWas' },
                spans: page.spans(whole.start, whole.end),
              });
            else others.push(mark);
          }
          return false;
        }),
      signal,
    );
    return others;
  }

  /** How each of the others is found; empty where the script for it could not be put in. */
  async #anchor(page: PageText, others: readonly Mark[], signal: AbortSignal): Promise<Found[]> {
    if (!globalThis.__sourcemarkAnchor && !(await ask('loadAnchor', null)).ok) return [];
    const steps = globalThis.__sourcemarkAnchor?.(page.text, others);
    let found: Found[] = [];
    if (!steps) return found;
    await inSlices(
      (deadline) =>
        this.#core.task(() => {
          while (performance.now() < deadline) {
            const step = steps.next();
            if (!step.done) continue;
            found = step.value;
            return true;
          }
          return false;
        }),
      signal,
    );
    return found;
  }

  #show(standing: Map<string, Standing>): void {
    const { reader } = this.#core;
    this.#standing = standing;
    reader.marks = [...standing].filter(([, { spans }]) => spans.length > 0).map(asPaintable);
    reader.update();
    this.#core.changed();
    this.#keepText(standing);
    this.#note(standing);
  }

  /** What is looked for on behalf of another address says nothing of that address. */
  #note(standing: Map<string, Standing>): void {
    if (isPrivate()) return;
    const found = [...standing].flatMap(([id, { found }]) =>
      found && !this.#also.includes(id) && this.#noted.get(id) !== found.state
        ? [{ id, state: found.state }]
        : [],
    );
    if (found.length === 0) return;
    for (const { id, state } of found) this.#noted.set(id, state);
    void ask('foundMarks', { found: found.slice(0, MOST_IDS) });
  }

  /** With a mark that is new the page's text is kept, as it stood when the passage was there as it was marked. */
  #keepText(standing: Map<string, Standing>): void {
    if (isPrivate()) return;
    const fresh = this.#marks.filter(
      ({ id, hasText }) => !hasText && standing.get(id)?.found?.state === 'exact',
    );
    if (fresh.length === 0) return;
    for (const mark of fresh) mark.hasText = true;
    const text = this.#core.task(() => articleText(this.#core.reader.collector.blocks()));
    const ids = fresh.slice(0, MOST_IDS).map(({ id }) => id);
    void ask('keepText', { ids, url: pageUrl(), canonicalUrl: canonicalUrl(), text });
  }
}

/** What the panel is told of a mark. */
function told(found: Found | null): Omit<PageSummary['marks'][number], 'id'> {
  if (!found) return { state: 'searching' };
  const { state, reason } = found;
  const now = 'now' in found ? { now: found.now.slice(0, MOST_TOLD) } : {};
  const altered = 'altered' in found ? { altered: found.altered.slice(0, MOST_ALTERED) } : {};
  return { state, reason, ...now, ...altered };
}

const asPaintable = ([id, { spans }]: [string, Standing]): Paintable => ({
  id: `mark:${id}`,
  kind: 'mark',
  spans,
});
