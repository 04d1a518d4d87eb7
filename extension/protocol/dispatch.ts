/** Decides what to do with a raw message. Knows no browser, so that every malformed message can be tried in Node. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import {
  envelope,
  failure,
  PROTOCOL_VERSION,
  type Answer,
  type Ask,
  type Asked,
  type Channel,
  type Result,
} from './envelope.ts';

export type Handlers<C extends Channel> = {
  [K in keyof C]: (
    body: Ask<C, K>,
    sender: Runtime.MessageSender,
  ) => Promise<Result<Answer<C, K>>> | Result<Answer<C, K>>;
};

/**
 * Decides what to do with one raw message.
 * Returns undefined where it is none of ours: another listener may want it.
 */
export function dispatch<C extends Channel>(
  channel: Asked<C>,
  handlers: Handlers<C>,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Result<unknown>> | undefined {
  const message = v.safeParse(envelope, raw);
  if (!message.success) return undefined;
  const { sm, type, body } = message.output;
  const exchange = Object.hasOwn(channel, type) ? channel[type] : undefined;
  const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
  if (!exchange || !handler) return undefined;
  if (sm !== PROTOCOL_VERSION) return Promise.resolve(failure('otherVersion', String(sm)));
  const request = v.safeParse(exchange.request, body);
  if (!request.success) return Promise.resolve(failure('malformed', type));
  return answered(() => handler(request.output as Ask<C, keyof C>, sender));
}

/** The handler runs at once: a panel opens only in the very turn in which the user's click arrives. */
async function answered(handler: () => Promise<Result<unknown>> | Result<unknown>): Promise<Result<unknown>> {
  try {
    return await handler();
  } catch (error) {
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}
