/** Paints mentions and marks: works out what has changed since the last time and does only that, in slices. */
import type { Block } from '../collect/block.ts';
import { staticRange } from '../collect/span.ts';
import { alive, scopeOf } from '../pristine.ts';
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
  kind: HighlightKind;
  /** Which nodes it was made from. */
  versions: string;
  ranges: StaticRange[];
}

const versionsOf = (paintable: Paintable): string =>
  paintable.spans.map(({ block, start, end }) => `${block.id}:${block.version}:${start}:${end}`).join();

export class Painter {
  readonly layers = new Layers();
  readonly sheets = new Sheets();
  readonly #painted = new Map<string, Painted>();
  #wanted = new Map<string, Paintable>();
  #todo: Iterator<Paintable> | null = null;

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
      if (wanted?.kind === painted.kind && versionsOf(wanted) === painted.versions) continue;
      for (const range of painted.ranges) this.layers.delete(painted.kind, range);
      this.#painted.delete(id);
    }
    this.#todo = this.#wanted.values();
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

  #paint(paintable: Paintable): void {
    const ranges = alive(
      () => paintable.spans.map(({ block, start, end }) => staticRange(block, start, end)),
      [],
    );
    for (const range of ranges) {
      this.sheets.add(scopeOf(range.startContainer));
      this.layers.add(paintable.kind, range);
    }
    this.#painted.set(paintable.id, { kind: paintable.kind, versions: versionsOf(paintable), ranges });
  }

  clear(): void {
    this.#painted.clear();
    this.#wanted.clear();
    this.#todo = null;
    this.layers.clear();
    this.sheets.clear();
  }
}
