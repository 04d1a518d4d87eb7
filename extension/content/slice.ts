/** Work on the page's main thread is done in slices, so that the page never waits long for us. */

/** Milliseconds of one slice: well under the 50 ms that make a task a long one, on a machine six times slower too. */
export const SLICE_MS = 8;

interface Scheduler {
  postTask(
    task: () => void,
    options?: { priority?: string; signal?: AbortSignal; delay?: number },
  ): Promise<unknown>;
}

const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;

/** Resolves in a task of its own, after input and painting have had their turn. */
export function breathe(priority: 'user-visible' | 'background' = 'user-visible'): Promise<void> {
  if (scheduler)
    return new Promise((resolve) => void scheduler.postTask(resolve, { priority }).catch(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const heard = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', heard, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Runs `step` slice by slice until it says that it is done or the signal aborts.
 * `step` gets the moment (performance.now) at which it should stop.
 */
export async function inSlices(step: (deadline: number) => boolean, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (step(performance.now() + SLICE_MS)) return;
    await breathe();
  }
}

/** A pause in milliseconds that ends at once when the signal aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

/** A frame that does not come (a covered window may have none) is not waited for longer. */
const FRAME_MS = 1000;

/**
 * Resolves right after the page has laid out and painted a frame: what is asked of its styles then costs no layout of
 * its own.
 */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    const timer = setTimeout(resolve, FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      void breathe().then(resolve);
    });
  });

/** Resolves when the page is idle, or after `timeout` milliseconds. */
export const idle = (timeout: number): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, Math.min(timeout, 200));
  });
