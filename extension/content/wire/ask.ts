/**
 * Asks the background. What comes back is not checked against the schemas, which are a tenth of this script's weight and
 * would take their time for every mention on the page's main thread: the answers are our own background's, of the same
 * version, and no page or other extension can answer in its place. What is no answer at all is an error value.
 */
import { browser } from '../../platform/api.ts';
import { PROTOCOL_VERSION, type Answer, type Ask, type Result } from '../../protocol/envelope.ts';
import type { ToBackground } from '../../protocol/to-background.ts';
import { timings } from '../timings.ts';

const gone = { ok: false, error: { code: 'gone' } } as const;

export async function ask<K extends keyof ToBackground & string>(
  type: K,
  body: Ask<ToBackground, K>,
): Promise<Result<Answer<ToBackground, K>>> {
  timings.firstMessage ??= performance.now();
  try {
    const answer = (await browser.runtime.sendMessage({ sm: PROTOCOL_VERSION, type, body })) as unknown;
    if (typeof answer !== 'object' || answer === null) return gone;
    const { ok, error } = answer as { ok?: unknown; error?: { code?: unknown } };
    if (ok === true && 'value' in answer) return answer as unknown as Result<Answer<ToBackground, K>>;
    return typeof error?.code === 'string'
      ? (answer as Result<never>)
      : { ok: false, error: { code: 'malformed', detail: type } };
  } catch {
    return gone;
  }
}

/** Tells whichever extension pages are open that the page's summary has changed; nobody need listen. */
export function tellSurfaces(): void {
  browser.runtime
    .sendMessage({ sm: PROTOCOL_VERSION, type: 'pageChanged', body: null })
    .catch(() => undefined);
}
