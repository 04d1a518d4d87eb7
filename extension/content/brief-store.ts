/** What the dataset says of the page's entities and figures, fetched with the scan so that cards open without the worker. */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Answer, Ask, Result } from '../protocol/envelope.ts';
import type { ToBackground } from '../protocol/to-background.ts';
import { sentenceOf, type Placed } from './placed.ts';
import { task } from './timings.ts';

type Asked = Ask<ToBackground, 'brief'>;
type Answered = Answer<ToBackground, 'brief'>;

export interface BriefHooks {
  brief(body: Asked): Promise<Result<Answered>>;
  page(): Promise<Pick<Asked, 'facts' | 'url' | 'canonicalUrl' | 'fingerprint'>>;
  onBriefs(): void;
}

const ENTITIES = 80;
/** As many as are laid against each other. */
const FIGURES = 300;
/** Of a page with more, the rest is fetched when its card is opened. */
const MOST = 3000;

/** With its place and its sentence: what a page's own numbers say to each other, and a flood, are read from these. */
function asked(placed: Placed): Asked['figures'] {
  const { id, block, mention } = placed;
  if (mention.kind !== 'figure') return [];
  const inTitle = block.run.nodes[0]?.parentElement?.closest('h1') ? true : undefined;
  return [{ key: id, figure: mention.figure, block: block.id, words: sentenceOf(placed), inTitle }];
}

export class BriefStore {
  readonly entities = new Map<string, EntityBrief>();
  readonly #figures = new Map<string, { of: Figure; brief: FigureBrief | null }>();
  readonly #hooks: BriefHooks;
  readonly #signal: AbortSignal;
  readonly #asked = new Set<string>();
  #wantedEntities = new Set<string>();
  #wantedFigures = new Map<string, Placed>();
  /** In how many messages the figures were asked for since all were laid side by side. */
  #parts = 0;
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
    for (const one of placed) {
      const { mention } = one;
      if (!urgent && this.#asked.size + this.#figures.size > MOST) break;
      if (mention.kind === 'figure') this.#wantFigure(one, mention.figure);
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

  #wantFigure(placed: Placed, figure: Figure): void {
    const { id } = placed;
    const known = this.#figures.get(id);
    if (known?.of === figure) return;
    if (known && JSON.stringify(known.of) === JSON.stringify(figure)) {
      known.of = figure;
      return;
    }
    this.#figures.set(id, { of: figure, brief: null });
    this.#wantedFigures.set(id, placed);
  }

  /** The figures of mentions that are gone need not be kept. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of this.#figures.keys()) if (!ids.has(id)) this.#figures.delete(id);
  }

  /**
   * The whole page has been read: figures that came in several messages are asked for once more, since a headline's
   * number and the text's say something to each other only when they are looked at together.
   */
  together(): void {
    if (this.#parts > 1) this.#forgetFigures();
    this.#parts = 0;
  }

  #forgetFigures(): void {
    for (const known of this.#figures.values()) known.of = {} as Figure;
  }

  /** The dataset or the page's own date has changed: all must be asked for again; what is known is shown meanwhile. */
  forget(): void {
    this.#asked.clear();
    this.#forgetFigures();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    let failures = 0;
    while (!this.#signal.aborted && this.#wantedEntities.size + this.#wantedFigures.size > 0) {
      const page = await this.#hooks.page();
      if (this.#signal.aborted) return;
      const entities = [...this.#wantedEntities].slice(0, ENTITIES);
      const placed = [...this.#wantedFigures.values()].slice(0, FIGURES);
      const figures = placed.flatMap(asked);
      const answer = await this.#hooks.brief({ entities, figures, ...page });
      if (this.#signal.aborted) return;
      if (!answer.ok && ++failures < 3) continue;
      for (const entity of entities) this.#wantedEntities.delete(entity);
      for (const one of placed)
        if (this.#wantedFigures.get(one.id) === one) this.#wantedFigures.delete(one.id);
      if (placed.length > 0) this.#parts += 1;
      failures = 0;
      if (answer.ok) task(() => this.#keep(answer.value), 'carry');
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
