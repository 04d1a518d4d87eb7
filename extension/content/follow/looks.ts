/** Hears what changes how the page looks without changing a word: a theme's switch, the browser's own, a scroll. */
const DELAY_MS = 400;
const SCROLL_DELAY_MS = 200;

export function watchLooks(onLooks: () => void, onScrolled: () => void, signal: AbortSignal): void {
  let looks: ReturnType<typeof setTimeout> | undefined;
  let scroll: ReturnType<typeof setTimeout> | undefined;
  const looksSoon = () => {
    clearTimeout(looks);
    looks = setTimeout(onLooks, DELAY_MS);
  };
  const scrolled = () => {
    clearTimeout(scroll);
    scroll = setTimeout(onScrolled, SCROLL_DELAY_MS);
  };
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', looksSoon, { signal });
  addEventListener('click', looksSoon, { capture: true, passive: true, signal });
  addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => [looks, scroll].forEach(clearTimeout));
}
