/** The user's own marks: painted above what was found, and at once, as they wait for no answer. */
import { inSlices } from '../slice.ts';
import { task } from '../timings.ts';
import { Painter, type Paintable } from './painter.ts';

export class MarkPaint {
  readonly #painter: Painter;
  readonly #areShown: () => boolean;
  readonly #signal: AbortSignal;
  #marks: readonly Paintable[] = [];

  /** @param beside paints the rest of the same page */
  constructor(beside: Painter, areShown: () => boolean, signal: AbortSignal) {
    this.#painter = new Painter(beside);
    this.#areShown = areShown;
    this.#signal = signal;
  }

  show(marks: readonly Paintable[]): void {
    this.#marks = marks;
    void this.paint();
  }

  /** Again, as they may have been switched on or off, or stand in other nodes. */
  paint(): Promise<void> {
    this.#painter.want(this.#areShown() ? this.#marks : []);
    return inSlices((deadline) => task(() => this.#painter.step(deadline), 'paint'), this.#signal);
  }
}
