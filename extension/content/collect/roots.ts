/** The documents and open shadow roots that are read. */
import { alive, isConnected, nodeTypeOf, ownerOf, viewOf } from '../pristine.ts';

type Root = Document | ShadowRoot;

export class Roots {
  readonly #roots = new Set<Root>();

  add(root: Root): void {
    this.#roots.add(root);
  }

  has(root: Root): boolean {
    return this.#roots.has(root);
  }

  /** Those that are still shown; what went with a part of the page is forgotten. */
  shown(): readonly Root[] {
    for (const root of this.#roots) if (!isConnected(root) || !hasWindow(root)) this.#roots.delete(root);
    return [...this.#roots];
  }
}

/** A document that a frame has left for another has no window; in Firefox any touch of it throws. */
const hasWindow = (root: Root): boolean =>
  alive(() => viewOf(nodeTypeOf(root) === 9 ? (root as Document) : ownerOf(root)!) !== null, false);
