import type { Span } from '../../text/span.ts';
import type { NameSpan } from '../name-span.ts';
import type { FigureReading } from '../reading.ts';
import { sentenceSpans, type SentenceSpan } from '../sentence-spans.ts';
import { tokenise, type Sentence } from '../token.ts';
import type { FigureFacts, Scene } from './clue.ts';

/** How far back in its paragraph a figure looks. */
const LOOK_BACK = 3;

const within = (names: readonly NameSpan[], { start, end }: Span): NameSpan[] => {
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
  readonly known: Scene['known'] = [];
  #sentence: Sentence | null = null;
  #names: NameSpan[] | null = null;
  #earlier: Scene[] | null = null;

  constructor(
    private readonly page: Page,
    private readonly at: number,
  ) {}

  private get span(): SentenceSpan {
    return this.page.spans[this.at] as SentenceSpan;
  }
  get facts(): FigureFacts {
    return this.page.facts;
  }
  get sentence(): Sentence {
    return (this.#sentence ??= tokenise(this.page.text, this.span.start, this.span.end));
  }
  get names(): readonly NameSpan[] {
    return (this.#names ??= within(this.page.names, this.span));
  }
  get readings(): readonly FigureReading[] {
    return this.page.readings.get(this.span.start) ?? [];
  }
  get earlier(): readonly Scene[] {
    if (this.#earlier) return this.#earlier;
    const scenes: Scene[] = [];
    for (let i = this.at - 1; i >= this.at - LOOK_BACK && this.same(i); i--) scenes.push(this.page.scene(i));
    return (this.#earlier = scenes);
  }
  get later(): readonly Scene[] {
    return this.same(this.at + 1) ? [this.page.scene(this.at + 1)] : [];
  }

  private same(i: number): boolean {
    return this.page.spans[i]?.paragraph === this.span.paragraph;
  }
}

class Page {
  readonly spans: SentenceSpan[];
  readonly names: readonly NameSpan[];
  readonly readings = new Map<number, FigureReading[]>();
  readonly #scenes = new Map<number, LazyScene>();

  constructor(
    readonly text: string,
    readings: readonly FigureReading[],
    names: readonly NameSpan[],
    readonly facts: FigureFacts,
  ) {
    this.spans = sentenceSpans(text);
    this.names = names.toSorted((a, b) => a.start - b.start || b.end - a.end);
    for (const reading of readings) {
      const list = this.readings.get(reading.sentence.start);
      if (list) list.push(reading);
      else this.readings.set(reading.sentence.start, [reading]);
    }
  }

  scene(at: number): Scene {
    let scene = this.#scenes.get(at);
    if (!scene) this.#scenes.set(at, (scene = new LazyScene(this, at)));
    return scene;
  }
}

/**
 * The scene of each reading of a text. A reading whose sentence is not one of the text's (it was read from another text)
 * has none.
 */
export const scenesOf = (
  readings: readonly FigureReading[],
  text: string,
  names: readonly NameSpan[],
  facts: FigureFacts,
): ((reading: FigureReading) => Scene | null) => {
  const page = new Page(text, readings, names, facts);
  const index = new Map<number, number>();
  page.spans.forEach((span, i) => index.set(span.start, i));
  return (reading) => {
    const at = index.get(reading.sentence.start);
    return at === undefined ? null : page.scene(at);
  };
};
