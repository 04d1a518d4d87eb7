import { isInOrder } from '../../text/in-order.ts';
import type { Span } from '../../text/span.ts';
import type { NameSpan } from '../name-span.ts';
import type { FigureReading } from '../reading.ts';
import { type Prose, firstFrom } from '../prose.ts';
import type { SentenceSpan } from '../sentence-spans.ts';
import { mayTell } from '../anchors.ts';
import { type Sentence, look } from '../token.ts';
import { type FigureFacts, type Scene, nothingKnown } from './clue.ts';

/** How far back in its paragraph a figure looks. */
const LOOK_BACK = 3;

const byPlace = (a: NameSpan, b: NameSpan): number => a.start - b.start || b.end - a.end;

/** Those of some spans in order that start in another. */
const within = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(firstFrom(spans, start), firstFrom(spans, end));

/** A sentence that is tokenised, and knows its neighbours, only once somebody asks. */
class LazyScene implements Scene {
  readonly known: Scene['known'] = nothingKnown();
  #sentence: Sentence | null = null;
  #readings: readonly FigureReading[] | null = null;
  #names: readonly NameSpan[] | null = null;
  #earlier: readonly Scene[] | null = null;

  constructor(
    private readonly page: Page,
    private readonly at: number,
  ) {}

  private get span(): SentenceSpan {
    return this.page.prose.spans[this.at] as SentenceSpan;
  }
  get facts(): FigureFacts {
    return this.page.facts;
  }
  get tells(): boolean {
    return mayTell(this.span.anchors);
  }
  get sentence(): Sentence {
    return (this.#sentence ??= this.page.prose.sentence(this.at));
  }
  get readings(): readonly FigureReading[] {
    return (this.#readings ??= within(this.page.readings, this.span));
  }
  get names(): readonly NameSpan[] {
    return (this.#names ??= within(this.page.names, this.span));
  }
  get earlier(): readonly Scene[] {
    if (this.#earlier) return this.#earlier;
    const scenes: Scene[] = [];
    for (let i = this.at - 1; i >= this.at - LOOK_BACK && this.same(i); i--) scenes.push(this.page.scene(i));
    return (this.#earlier = scenes);
  }
  get later(): readonly Scene[] {
    return this.same(this.at + 1) ? [this.page.scene(this.at + 1)] : NO_SCENES;
  }

  private same(i: number): boolean {
    return look(this.page.prose.spans, i)?.paragraph === this.span.paragraph;
  }
}

const NO_SCENES: readonly Scene[] = [];

/** The scenes of a text, each made when it is asked for. */
class Page {
  readonly #scenes: (Scene | null)[];

  constructor(
    readonly prose: Prose,
    /** In order, as the names are. */
    readonly readings: readonly FigureReading[],
    readonly names: readonly NameSpan[],
    readonly facts: FigureFacts,
  ) {
    this.#scenes = prose.spans.map(() => null);
  }

  scene(at: number): Scene {
    return (this.#scenes[at] ??= new LazyScene(this, at));
  }
}

/**
 * The scene of each reading of a text; they are in order. A reading whose sentence is not one of the text's (it was read from another text)
 * has none.
 */
export const scenesOf = (
  readings: readonly FigureReading[],
  prose: Prose,
  names: readonly NameSpan[],
  facts: FigureFacts,
): ((reading: FigureReading) => Scene | null) => {
  const ordered = isInOrder(names, byPlace) ? names : names.toSorted(byPlace);
  const page = new Page(prose, readings, ordered, facts);
  return (reading) => {
    const at = prose.startingAt(reading.sentence.start);
    return at < 0 ? null : page.scene(at);
  };
};
