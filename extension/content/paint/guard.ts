/** A page that clears all highlights, or takes our stylesheet out, gets ours back: soon, but not for ever. */
import type { Painter } from './painter.ts';

const EVERY_MS = 1500;
const MOST_TIMES = 5;

/** Looks every one and a half seconds while the page is shown, until the signal aborts or the page has won. */
export function guardPaint({ layers, sheets }: Painter, signal: AbortSignal): void {
  let times = 0;
  const timer = setInterval(() => {
    if (document.visibilityState === 'hidden') return;
    if (layers.intact && sheets.missing().length === 0) return;
    layers.restore();
    sheets.restore();
    if (++times === MOST_TIMES) clearInterval(timer);
  }, EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
