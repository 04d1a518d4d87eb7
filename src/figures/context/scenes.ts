import { isInOrder } from '../../text/in-order.ts';
import type { Span } from '../../text/span.ts';
import type { NameSpan } from '../name-span.ts';
import type { FigureReading } from '../reading.ts';
import type { Prose } from '../prose.ts';
import type { SentenceSpan } from '../sentence-spans.ts';
import { mayTell } from '../anchors.ts';
import { type Sentence, look } from '../token.ts';
import { type FigureFacts, type Scene, nothingKnown } from './clue.ts';

/** How far back in its paragraph a figure looks. */
const LOOK_BACK = 3;

const byPlace = (a: NameSpan, b: NameSpan): number => a.start - b.start || b.end - a.end;

const NO_NAMES: readonly NameSpan[] = [];

const within = (names: readonly NameSpan[], { start, end }: Span): readonly NameSpan[] => {
  if (names.length === 0) return NO_NAMES;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside: NameSpan[] = [];
  for (let i = low; i < names.length && (names[i]?.start ?? end) < end; i++)
    inside.push(names[i] as NameSpan);
  return inside;
};

/** A sentence that is tokenised, and knows its neighbours, only once somebody asks. */
class LazyScene implements Scene {
  readonly known: Scene['known'] = nothingKnown();
  #sentence: Sentence | null = null;
  #names: readonly NameSpan[] | null = null;
  #earlier: readonly Scene[] | null = null;

  constructor(
    private readonly page: Page,
    private readonly at: number,
    /** The figures of the sentence, in order. */
    readonly readings: readonly FigureReading[],
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
const NO_READINGS: readonly FigureReading[] = [];

/** The scenes of a text, each made when it is asked for. */
class Page {
  readonly #readings: (FigureReading[] | null)[];
  readonly #scenes: (Scene | null)[];

  constructor(
    readonly prose: Prose,
    readings: readonly FigureReading[],
    /** In order. */
    readonly names: readonly NameSpan[],
    readonly facts: FigureFacts,
  ) {
    this.#readings = prose.spans.map(() => null);
    this.#scenes = prose.spans.map(() => null);
    for (const reading of readings) {
      const at = prose.startingAt(reading.sentence.start);
      const list = this.#readings[at];
      if (list) list.push(reading);
      else if (at >= 0) this.#readings[at] = [reading];
    }
  }

  scene(at: number): Scene {
    return (this.#scenes[at] ??= new LazyScene(this, at, this.#readings[at] ?? NO_READINGS));
  }
}

/**
 * The scene of each reading of a text. A reading whose sentence is not one of the text's (it was read from another text)
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
