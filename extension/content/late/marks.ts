/** The user's own marks on the page: fetched, found by quote and context, painted, looked for again as the page changes. */
import type { Found } from '../../../src/annotation/anchor/found.ts';
import { ask } from '../wire/ask.ts';
import type { PageSummary } from '../../protocol/to-content.ts';
import type { Core } from '../core.ts';
import { MarkSearch } from './mark-search.ts';
import { articleText, type BlockSpan } from './page-text.ts';
import type { Mark, Standing } from './still-known.ts';
import { canonicalUrl, isPrivate, pageUrl } from '../page.ts';
import type { Paintable } from '../paint/painter.ts';
import { sleep } from '../slice.ts';

/** A page that loads late is given so long before a mark counts as gone. */
const PATIENCE_MS = 4000;
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
  readonly #search: MarkSearch;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(core: Core, signal: AbortSignal) {
    this.#core = core;
    this.#signal = signal;
    const hooks = {
      marks: () => this.#marks,
      onSome: (standing: ReadonlyMap<string, Standing>) => this.#showSome(standing),
      onAll: (standing: ReadonlyMap<string, Standing>) => this.#showAll(standing),
    };
    this.#search = new MarkSearch(core, hooks, signal);
    signal.addEventListener('abort', () => clearTimeout(this.#patience));
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

  /** Looks for all marks in the text as it stands now. */
  find(): void {
    if (this.#marks.length > 0 || this.#standing.size > 0) this.#search.find();
  }

  /** Those that are known already are painted while the rest is looked for. */
  #showSome(some: ReadonlyMap<string, Standing>): void {
    const known = new Map<string, Standing>();
    for (const { id } of this.#marks) {
      const now = some.get(id);
      const standing = now && now.spans.length > 0 ? now : this.#standing.get(id);
      if (standing) known.set(id, standing);
    }
    this.#paint(known);
  }

  #showAll(standing: ReadonlyMap<string, Standing>): void {
    const now = performance.now();
    const isPatient = now - this.#since < PATIENCE_MS;
    const isLost = ({ found }: Standing) => found === null || found.state === 'gone';
    const all = new Map<string, Standing>();
    for (const { id } of this.#marks) {
      const one = standing.get(id) ?? { found: null, spans: [] };
      all.set(id, isLost(one) && isPatient ? { found: null, spans: [] } : one);
    }
    this.#paint(all);
    this.#keepText(all);
    this.#note(all);
    clearTimeout(this.#patience);
    if (isPatient && [...all.values()].some(({ found }) => found === null))
      this.#patience = setTimeout(() => this.find(), PATIENCE_MS - (now - this.#since) + 50);
  }

  #paint(standing: Map<string, Standing>): void {
    this.#standing = standing;
    const marks = [...standing].filter(([, { spans }]) => spans.length > 0).map(asPaintable);
    this.#core.reader.marks.show(marks);
    this.#core.changed();
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
