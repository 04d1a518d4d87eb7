/** One highlight object a kind and document, in the registry that all scripts of the page share. */
import { highlightName, type HighlightKind } from './sheet.ts';

type View = Window & typeof globalThis;

/** Marks lie above what was found by itself, the flash above all. */
const PRIORITY: Record<HighlightKind, number> = {
  group: 0,
  place: 0,
  person: 0,
  figure: 1,
  mark: 2,
  flash: 3,
};

interface Layer {
  view: View;
  kind: HighlightKind;
  highlight: Highlight;
  ranges: Set<AbstractRange>;
}

export class Layers {
  readonly #layers = new Map<View, Map<HighlightKind, Layer>>();

  add(view: View, kind: HighlightKind, range: AbstractRange): void {
    const layer = this.#layer(view, kind);
    layer.ranges.add(range);
    layer.highlight.add(range);
  }

  delete(view: View, kind: HighlightKind, range: AbstractRange): void {
    const layer = this.#layers.get(view)?.get(kind);
    layer?.ranges.delete(range);
    layer?.highlight.delete(range);
  }

  #layer(view: View, kind: HighlightKind): Layer {
    const kinds = this.#layers.get(view) ?? new Map<HighlightKind, Layer>();
    this.#layers.set(view, kinds);
    const known = kinds.get(kind);
    if (known) return known;
    const highlight = new view.Highlight();
    highlight.priority = PRIORITY[kind];
    view.CSS.highlights.set(highlightName(kind), highlight);
    const layer = { view, kind, highlight, ranges: new Set<AbstractRange>() };
    kinds.set(kind, layer);
    return layer;
  }

  *#all(): Generator<Layer> {
    for (const kinds of this.#layers.values()) yield* kinds.values();
  }

  /** The layers that the page has taken out of the registry, or emptied. */
  #lost(): Layer[] {
    return [...this.#all()].filter(
      ({ view, kind, highlight, ranges }) =>
        view.CSS.highlights.get(highlightName(kind)) !== highlight || highlight.size < ranges.size,
    );
  }

  get intact(): boolean {
    return this.#lost().length === 0;
  }

  /** Sets again what the page took away. */
  restore(): void {
    for (const { view, kind, highlight, ranges } of this.#lost()) {
      for (const range of ranges) highlight.add(range);
      view.CSS.highlights.set(highlightName(kind), highlight);
    }
  }

  /** Takes out our own, and nobody else's. */
  clear(): void {
    for (const { view, kind, highlight } of this.#all()) {
      highlight.clear();
      const name = highlightName(kind);
      if (view.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
    }
    this.#layers.clear();
  }
}
