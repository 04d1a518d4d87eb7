/** One highlight object a kind and document, in the registry that all scripts of the page share. */
import { alive, ownerOf, viewOf } from '../pristine.ts';
import { highlightName, type HighlightKind } from './palette.ts';

type View = Window & typeof globalThis;

/** A frame keeps its window when it goes to another page: what was painted belongs to the document. */
const registryOf = (document: Document): HighlightRegistry | undefined =>
  alive(() => (viewOf(document) as View | null)?.CSS.highlights, undefined);

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
  document: Document;
  kind: HighlightKind;
  highlight: Highlight;
  ranges: Set<AbstractRange>;
}

export class Layers {
  readonly #layers = new Map<Document, Map<HighlightKind, Layer>>();

  /** Paints a range of a document; nothing where that is shown no more. */
  add(kind: HighlightKind, range: AbstractRange, document = ownerOf(range.startContainer)!): void {
    const layer = this.#layer(document, kind);
    layer?.ranges.add(range);
    layer?.highlight.add(range);
  }

  delete(kind: HighlightKind, range: AbstractRange): void {
    alive(() => {
      const layer = this.#layers.get(ownerOf(range.startContainer)!)?.get(kind);
      layer?.ranges.delete(range);
      layer?.highlight.delete(range);
    }, undefined);
  }

  #layer(document: Document, kind: HighlightKind): Layer | null {
    const known = this.#layers.get(document)?.get(kind);
    if (known) return known;
    const view = viewOf(document) as View | null;
    if (!view) return null;
    const highlight = new view.Highlight();
    highlight.priority = PRIORITY[kind];
    view.CSS.highlights.set(highlightName(kind), highlight);
    const layer = { document, kind, highlight, ranges: new Set<AbstractRange>() };
    const kinds = this.#layers.get(document) ?? new Map<HighlightKind, Layer>();
    this.#layers.set(document, kinds.set(kind, layer));
    return layer;
  }

  /** Takes out what a former run of ours has left behind: an updated extension finds the highlights of the old one. */
  sweep(document: Document): void {
    for (const kind of Object.keys(PRIORITY) as HighlightKind[])
      registryOf(document)?.delete(highlightName(kind));
  }

  *#all(): Generator<Layer> {
    for (const kinds of this.#layers.values()) yield* kinds.values();
  }

  /** The layers that the page has taken out of the registry, or emptied. */
  #lost(): Layer[] {
    return [...this.#all()].filter(({ document, kind, highlight, ranges }) => {
      const registry = registryOf(document);
      if (!registry) this.#layers.delete(document);
      return registry && (registry.get(highlightName(kind)) !== highlight || highlight.size < ranges.size);
    });
  }

  get intact(): boolean {
    return this.#lost().length === 0;
  }

  /** Sets again what the page took away. */
  restore(): void {
    for (const { document, kind, highlight, ranges } of this.#lost()) {
      for (const range of ranges) highlight.add(range);
      registryOf(document)?.set(highlightName(kind), highlight);
    }
  }

  /** Takes out our own, and nobody else's. */
  clear(): void {
    for (const { document, kind, highlight } of this.#all()) {
      const registry = registryOf(document);
      if (!registry) continue;
      highlight.clear();
      const name = highlightName(kind);
      if (registry.get(name) === highlight) registry.delete(name);
    }
    this.#layers.clear();
  }
}
