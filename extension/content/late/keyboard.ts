/** Next and previous mention by command, and the card of the one that is shown by Enter. */
import type { CardTrigger } from '../card-contract.ts';
import type { Placed } from '../placed.ts';
import type { Reader } from '../reader.ts';
import { boxesOf } from './hit/boxes.ts';
import { isTyping, type Revealer } from './reveal.ts';

export interface KeyboardHooks {
  reader: Reader;
  revealer: Revealer;
  open(placed: Placed, trigger: CardTrigger): void;
}

const spanOf = ({ block, mention }: Placed) => ({ block, start: mention.start, end: mention.end });

export class Keyboard {
  readonly #hooks: KeyboardHooks;
  #current: Placed | null = null;
  #shown = false;

  constructor(hooks: KeyboardHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    const options = { capture: true, signal };
    addEventListener('keydown', (event) => event.isTrusted && this.#key(event), options);
    addEventListener('pointerdown', (event) => event.isTrusted && this.#leave(), {
      ...options,
      passive: true,
    });
  }

  /** Goes to the next (1) or the previous (-1) painted mention, from the last one or from what is in the window. */
  go(step: 1 | -1): void {
    const { reader, revealer } = this.#hooks;
    const painted = reader.shown.placed.filter(({ id }) => reader.shown.paintedIds.has(id));
    if (painted.length === 0) return;
    let at = this.#start(painted, step);
    for (let tried = 0; tried < painted.length; tried++) {
      const next = painted[(at + painted.length) % painted.length]!;
      if (revealer.reveal([spanOf(next)], true)) {
        this.#current = next;
        this.#shown = true;
        return;
      }
      at += step;
    }
  }

  /** Shows a mention as the present one, as after a command. */
  show(placed: Placed): boolean {
    this.#current = placed;
    this.#shown = this.#hooks.revealer.reveal([spanOf(placed)], true);
    return this.#shown;
  }

  #start(painted: readonly Placed[], step: 1 | -1): number {
    const known = painted.findIndex(({ id }) => id === this.#current?.id);
    if (known >= 0) return known + step;
    const inWindow = painted.findIndex((one) => {
      const [box] = boxesOf(spanOf(one));
      return box !== undefined && box.top >= 0;
    });
    if (inWindow < 0) return step > 0 ? 0 : painted.length - 1;
    return step > 0 ? inWindow : inWindow - 1;
  }

  #key(event: KeyboardEvent): void {
    if (!this.#shown || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Enter' && plain && this.#current && !isTyping(document)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return this.#hooks.open(this.#current, 'key');
    }
    // The command's own keys come with modifiers; any other plain key means that the reader goes on elsewhere.
    if (plain) this.#leave();
  }

  #leave(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#hooks.revealer.hide();
  }
}
