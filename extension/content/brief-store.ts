/** What the dataset says of the page's entities and figures, fetched with the scan so that cards open without the worker. */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Answer, Ask, Result } from '../protocol/envelope.ts';
import type { ToBackground } from '../protocol/to-background.ts';
import type { Placed } from './placed.ts';
import { task } from './timings.ts';

type Asked = Ask<ToBackground, 'brief'>;
type Answered = Answer<ToBackground, 'brief'>;

export interface BriefHooks {
  brief(body: Asked): Promise<Result<Answered>>;
  page(): Promise<Pick<Asked, 'facts' | 'url' | 'canonicalUrl' | 'fingerprint'>>;
  onBriefs(): void;
}

const ENTITIES = 80;
const FIGURES = 120;
/** Of a page with more, the rest is fetched when its card is opened. */
const MOST = 3000;

export class BriefStore {
  readonly entities = new Map<string, EntityBrief>();
  readonly #figures = new Map<string, { of: Figure; brief: FigureBrief | null }>();
  readonly #hooks: BriefHooks;
  readonly #signal: AbortSignal;
  readonly #asked = new Set<string>();
  #wantedEntities = new Set<string>();
  #wantedFigures = new Map<string, Figure>();
  #running = false;
  sourceCount = 0;
  pageIsSource: Answered['pageIsSource'] = null;

  constructor(hooks: BriefHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#signal = signal;
  }

  figure(id: string): FigureBrief | null {
    return this.#figures.get(id)?.brief ?? null;
  }

  figures(): FigureBrief[] {
    return [...this.#figures.values()].flatMap(({ brief }) => brief ?? []);
  }

  /** All that can be known of these mentions is known. */
  has({ id, mention }: Placed): boolean {
    if (mention.kind === 'figure') return this.figure(id) !== null;
    return mention.entity === null || this.entities.has(mention.entity);
  }

  /** Fetches what is missing for these mentions, the first ones first. */
  want(placed: readonly Placed[], urgent = false): void {
    for (const { id, mention } of placed) {
      if (!urgent && this.#asked.size + this.#figures.size > MOST) break;
      if (mention.kind === 'figure') this.#wantFigure(id, mention.figure);
      else {
        if (mention.entity !== null) this.wantEntity(mention.entity);
        for (const { entity } of mention.candidates ?? []) this.wantEntity(entity);
      }
    }
    void this.#run();
  }

  wantEntity(entity: string): void {
    if (this.#asked.has(entity)) return;
    this.#asked.add(entity);
    this.#wantedEntities.add(entity);
  }

  #wantFigure(id: string, figure: Figure): void {
    const known = this.#figures.get(id);
    if (known?.of === figure) return;
    if (known && JSON.stringify(known.of) === JSON.stringify(figure)) {
      known.of = figure;
      return;
    }
    this.#figures.set(id, { of: figure, brief: null });
    this.#wantedFigures.set(id, figure);
  }

  /** The figures of mentions that are gone need not be kept. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#figures.keys()) if (!ids.has(id)) this.#figures.delete(id);
  }

  /** The dataset or the page's own date has changed: all must be asked for again; what is known is shown meanwhile. */
  forget(): void {
    this.#asked.clear();
    for (const known of this.#figures.values()) known.of = {} as Figure;
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    let failures = 0;
    while (!this.#signal.aborted && this.#wantedEntities.size + this.#wantedFigures.size > 0) {
      const page = await this.#hooks.page();
      if (this.#signal.aborted) return;
      const entities = [...this.#wantedEntities].slice(0, ENTITIES);
      const figures = [...this.#wantedFigures].slice(0, FIGURES).map(([key, figure]) => ({ key, figure }));
      const answer = await this.#hooks.brief({ entities, figures, ...page });
      if (this.#signal.aborted) return;
      if (!answer.ok && ++failures < 3) continue;
      for (const entity of entities) this.#wantedEntities.delete(entity);
      for (const { key, figure } of figures)
        if (this.#wantedFigures.get(key) === figure) this.#wantedFigures.delete(key);
      failures = 0;
      if (answer.ok) task(() => this.#keep(answer.value));
      else for (const entity of entities) this.#asked.delete(entity);
    }
    this.#running = false;
  }

  #keep(answer: Answered): void {
    for (const brief of answer.entities) this.entities.set(brief.entity, brief);
    for (const brief of answer.figures) {
      const known = this.#figures.get(brief.key);
      if (known) known.brief = brief;
    }
    this.sourceCount = answer.sourceCount;
    this.pageIsSource = answer.pageIsSource;
    this.#hooks.onBriefs();
  }
}
