/** Paints mentions and marks: works out what has changed since the last time and does only that, in slices. */
import type { Block } from '../collect/block.ts';
import { staticRange } from '../collect/span.ts';
import { alive, ownerOf, scopeOf } from '../pristine.ts';
import { Layers } from './layers.ts';
import type { HighlightKind } from './palette.ts';
import { Sheets } from './sheet.ts';

export interface Paintable {
  id: string;
  kind: HighlightKind;
  /** One or more spans: a mark may run over several blocks. */
  spans: readonly { block: Block; start: number; end: number }[];
}

interface Painted {
  of: Paintable;
  /** Which nodes each span was made from. */
  versions: readonly number[];
  ranges: StaticRange[];
}

/** Whether what is painted is what is wanted, on nodes that stand. */
function isStill({ of, versions }: Painted, wanted: Paintable): boolean {
  if (of !== wanted && (of.kind !== wanted.kind || of.spans.length !== wanted.spans.length)) return false;
  // Nearly always one span, and the very same.
  if (of === wanted && versions.length === 1) return of.spans[0]!.block.version === versions[0];
  return wanted.spans.every((span, i) => {
    const known = of.spans[i]!;
    return (
      span.block.version === versions[i] &&
      (span === known || (span.block === known.block && span.start === known.start && span.end === known.end))
    );
  });
}

export class Painter {
  readonly layers: Layers;
  readonly sheets: Sheets;
  readonly #painted = new Map<string, Painted>();
  #wanted = new Map<string, Paintable>();
  #todo: Iterator<Paintable> | null = null;
  #last: { node: Node; document: Document } | null = null;

  /** @param beside another painter of the same page, which has other things to paint */
  constructor(beside?: Painter) {
    this.layers = beside?.layers ?? new Layers();
    this.sheets = beside?.sheets ?? new Sheets();
  }

  has(id: string): boolean {
    return this.#painted.has(id);
  }

  get size(): number {
    return this.#painted.size;
  }

  /** Says what is to be painted from now on; `step` does it. What is no longer wanted goes at once. */
  want(paintables: Iterable<Paintable>): void {
    this.#wanted = new Map();
    for (const one of paintables) this.#wanted.set(one.id, one);
    for (const [id, painted] of this.#painted) {
      const wanted = this.#wanted.get(id);
      if (wanted && isStill(painted, wanted)) continue;
      for (const range of painted.ranges) this.layers.delete(painted.of.kind, range);
      this.#painted.delete(id);
    }
    this.#todo = this.#wanted.values();
    this.#last = null;
  }

  /** Paints until the deadline (performance.now); true when all is painted. */
  step(deadline: number): boolean {
    for (let count = 1; this.#todo; count++) {
      const next = this.#todo.next();
      if (next.done) {
        this.#todo = null;
        return true;
      }
      if (!this.#painted.has(next.value.id)) this.#paint(next.value);
      if (count % 16 === 0 && performance.now() > deadline) return false;
    }
    return true;
  }

  #paint(of: Paintable): void {
    const { id, kind, spans } = of;
    const ranges = alive(() => spans.map(({ block, start, end }) => staticRange(block, start, end)), []);
    for (const range of ranges) this.layers.add(kind, range, this.#documentOf(range.startContainer));
    this.#painted.set(id, { of, versions: spans.map(({ block }) => block.version), ranges });
  }

  /** The document of a node; sees to it that there is a stylesheet. Asked once for the mentions of one text. */
  #documentOf(node: Node): Document {
    if (this.#last?.node !== node) {
      this.sheets.add(scopeOf(node));
      this.#last = { node, document: ownerOf(node)! };
    }
    return this.#last.document;
  }

  clear(): void {
    this.#painted.clear();
    this.#wanted.clear();
    this.#todo = null;
    this.#last = null;
    this.layers.clear();
    this.sheets.clear();
  }
}
