/** A page that clears all highlights, or takes our stylesheet out, gets ours back: soon, but not for ever. */
import type { Painter } from './painter.ts';

const EVERY_MS = 1500;
const MOST_TIMES = 5;

/**
 * Looks every one and a half seconds while the page is shown, until the signal aborts; restores until the page has won.
 * `onLook`: what else is to be looked at.
 */
export function guardPaint({ layers, sheets }: Painter, onLook: () => void, signal: AbortSignal): void {
  let times = 0;
  const timer = setInterval(() => {
    if (document.visibilityState === 'hidden') return;
    onLook();
    if (times === MOST_TIMES || signal.aborted || (layers.intact && sheets.missing().length === 0)) return;
    layers.restore();
    sheets.restore();
    times++;
  }, EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
