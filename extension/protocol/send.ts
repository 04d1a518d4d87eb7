/** Sends one typed message and checks the answer: what comes back malformed, late or from nobody is an error value. */
import * as v from 'valibot';
import { browser } from '../platform/api.ts';
import {
  failure,
  PROTOCOL_VERSION,
  result,
  type Answer,
  type Ask,
  type Channel,
  type Result,
} from './envelope.ts';

async function exchange<C extends Channel, K extends keyof C & string>(
  channel: C,
  type: K,
  body: Ask<C, K>,
  post: (message: unknown) => Promise<unknown>,
): Promise<Result<Answer<C, K>>> {
  let raw: unknown;
  try {
    raw = await post({ sm: PROTOCOL_VERSION, type, body });
  } catch (error) {
    return failure('gone', error instanceof Error ? error.message : String(error));
  }
  if (raw === undefined) return failure('gone');
  const exchangeType = channel[type];
  if (!exchangeType) return failure('unknownType', type);
  const parsed = v.safeParse(result(exchangeType.answer), raw);
  if (!parsed.success) return failure('malformed', type);
  return parsed.output as Result<Answer<C, K>>;
}

/** To the background, or (for `toSurfaces`) to whichever extension pages are open. */
export const send = <C extends Channel, K extends keyof C & string>(channel: C, type: K, body: Ask<C, K>) =>
  exchange(channel, type, body, (message) => browser.runtime.sendMessage(message));

/** To the content script of a tab's top frame. */
export const sendToTab = <C extends Channel, K extends keyof C & string>(
  tabId: number,
  channel: C,
  type: K,
  body: Ask<C, K>,
) => exchange(channel, type, body, (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
