/** The user's own marks on the page: fetched, found by quote and context, painted, looked for again as the page changes. */
import { evenSpaces, findQuote, type Quote } from '../../../src/annotation/find-quote.ts';
import { ask } from '../wire/ask.ts';
import type { PageSummary } from '../../protocol/to-content.ts';
import type { Core } from '../core.ts';
import { PageText, type BlockSpan } from './page-text.ts';
import { canonicalUrl, pageUrl } from '../page.ts';
import type { Paintable } from '../paint/painter.ts';
import { inSlices, sleep } from '../slice.ts';

type State = PageSummary['marks'][number]['state'];
type Mark = Quote & { id: string };

interface Standing {
  state: State;
  spans: BlockSpan[];
}

/** A page that loads late is given so long before a mark counts as gone. */
const PATIENCE_MS = 4000;
const SETTLE_MS = 150;

export class Marks {
  readonly #core: Core;
  readonly #signal: AbortSignal;
  #marks: Mark[] = [];
  #standing = new Map<string, Standing>();
  #since = performance.now();
  #finding: AbortController | null = null;

  constructor(core: Core, signal: AbortSignal) {
    this.#core = core;
    this.#signal = signal;
    void this.fetch();
  }

  states(): PageSummary['marks'] {
    return this.#marks.map(({ id }) => ({ id, state: this.#standing.get(id)?.state ?? 'searching' }));
  }

  spans(id: string): readonly BlockSpan[] {
    return this.#standing.get(id)?.spans ?? [];
  }

  /** Asks for the marks of the page's present address. */
  async fetch(): Promise<void> {
    this.#since = performance.now();
    for (const pause of [200, 1000, 4000, null]) {
      const answer = await ask('annotationsFor', {
        url: pageUrl(),
        canonicalUrl: canonicalUrl(),
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
    this.#finding?.abort();
    if (this.#marks.length === 0 && this.#standing.size === 0) return;
    const finding = new AbortController();
    this.#finding = finding;
    void this.#find(AbortSignal.any([finding.signal, this.#signal]));
  }

  async #find(signal: AbortSignal): Promise<void> {
    await sleep(SETTLE_MS, signal);
    if (signal.aborted) return;
    const { reader, task } = this.#core;
    const page = task(() => new PageText(reader.collector.blocks()));
    const text = task(() => evenSpaces(page.text));
    const standing = new Map<string, Standing>();
    const marks = this.#marks.values();
    await inSlices((deadline) => {
      return task(() => {
        while (performance.now() < deadline) {
          const { value: mark, done } = marks.next();
          if (done) return true;
          const found = findQuote(text, mark);
          const missing = performance.now() - this.#since < PATIENCE_MS ? 'searching' : 'gone';
          standing.set(mark.id, {
            state: found?.state ?? missing,
            spans: found ? page.spans(found.start, found.end) : [],
          });
        }
        return false;
      });
    }, signal);
    if (signal.aborted) return;
    this.#standing = standing;
    reader.marks = [...standing].filter(([, { spans }]) => spans.length > 0).map(asPaintable);
    reader.update();
    this.#core.changed();
    if (![...standing.values()].some(({ state }) => state === 'searching')) return;
    await sleep(PATIENCE_MS - (performance.now() - this.#since) + 50, signal);
    if (!signal.aborted) this.find();
  }
}

const asPaintable = ([id, { spans }]: [string, Standing]): Paintable => ({
  id: `mark:${id}`,
  kind: 'mark',
  spans,
});
