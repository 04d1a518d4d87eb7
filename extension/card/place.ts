/**
 * Keeps the card beside its words: above or below them, within the window, never on them. Once it stands on one side it
 * stays there, so that unfolding something does not throw the reader to the other side.
 */
import {
  computePosition,
  flip,
  offset,
  platform,
  shift,
  size,
  type Placement,
  type Platform,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Box, CardAnchor } from '../content/card-contract.ts';

const GAP = 8;
const EDGE = 8;
/** Less room than this beside the words, and the other side is tried again. */
const LEAST = 140;

/** With less than this, what one can do scrolls away with the rest. */
const TIGHT = 220;

const LOOK_MS = 200;

const isInView = ({ left, top, width, height }: Box): boolean =>
  top + height > 0 && left + width > 0 && top < innerHeight && left < innerWidth;

/** The words as one box: as high as all their lines, as wide as the line that is next to the card. */
export function wordsBox(boxes: readonly Box[], below: boolean): DOMRect {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  const line = below ? boxes[boxes.length - 1]! : boxes[0]!;
  return new DOMRect(line.left, top, line.width, bottom - top);
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight });

/**
 * The card is fixed in the top layer, so that the window is all that bounds it; what a page does to its root element, or
 * that the root is no HTML, does not matter.
 */
const inWindow = (isRTL: () => boolean): Platform => ({
  ...platform,
  getElementRects: ({ reference, floating }) => ({
    reference: (reference as VirtualElement).getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getClippingRect: () => {
    const {
      offsetLeft: x,
      offsetTop: y,
      width,
      height,
    } = visualViewport ?? { offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight };
    return { x, y, width, height };
  },
  getDimensions: (element) => sizeOf(element as HTMLElement),
  getOffsetParent: () => window,
  convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
  isRTL,
});

/**
 * Follows the words until the returned function is called.
 * @param onLost the words have gone, or have left the window
 */
export function followWords(anchor: CardAnchor, card: HTMLElement, onLost: () => void): () => void {
  let side: Placement | null = null;
  let rect = new DOMRect();
  const { contextElement } = anchor;
  const bounds = inWindow(
    () => contextElement !== null && getComputedStyle(contextElement).direction === 'rtl',
  );
  const reference = { getBoundingClientRect: () => rect };

  async function place(): Promise<void> {
    const boxes = anchor.boxes();
    if (boxes.length === 0 || !boxes.some(isInView)) return onLost();
    rect = wordsBox(boxes, side === null || side.startsWith('bottom'));
    let room = 0;
    const { x, y, placement } = await computePosition(reference, card, {
      strategy: 'fixed',
      platform: bounds,
      placement: side ?? 'bottom-start',
      middleware: [
        offset(GAP),
        side === null &&
          flip({ padding: EDGE, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight }) {
            room = availableHeight;
            card.toggleAttribute('data-tight', room < TIGHT);
            card.style.setProperty('--room', `${Math.max(0, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    });
    side = room < LEAST ? null : placement;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  }

  const again = () => void place();
  const ended = new AbortController();
  const { signal } = ended;
  addEventListener('scroll', again, { capture: true, passive: true, signal });
  addEventListener('resize', again, { signal });
  visualViewport?.addEventListener('resize', again, { signal });
  visualViewport?.addEventListener('scroll', again, { signal });
  const sizes = new ResizeObserver(again);
  sizes.observe(card);
  // What moves words without an event: late pictures, animations, a scrolled frame.
  const timer = setInterval(again, LOOK_MS);
  again();
  return () => {
    ended.abort();
    sizes.disconnect();
    clearInterval(timer);
  };
}
