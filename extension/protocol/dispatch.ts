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

/** @typeParam Unread what a handler gets as it came, and has to check before it uses it */
export type Handlers<C extends Channel, Unread extends keyof C = never> = {
  [K in keyof C]: (
    body: K extends Unread ? unknown : Ask<C, K>,
    sender: Runtime.MessageSender,
  ) => Promise<Result<Answer<C, K>>> | Result<Answer<C, K>>;
};

/** What is asked, where it has the shape that it must have. */
export function read<S extends v.GenericSchema>(
  type: string,
  { request }: { request: S },
  body: unknown,
): Result<v.InferOutput<S>> {
  const known = v.safeParse(request, body);
  return known.success ? { ok: true, value: known.output } : failure('malformed', type);
}

/**
 * Decides what to do with one raw message.
 * Returns undefined where it is none of ours: another listener may want it.
 */
export function dispatch<C extends Channel, Unread extends keyof C = never>(
  channel: Asked<C, Unread>,
  handlers: Handlers<C, Unread>,
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
  const asked = read(type, exchange, body);
  if (!asked.ok) return Promise.resolve(asked);
  return answered(() => handler(asked.value as Parameters<typeof handler>[0], sender));
}

/** The handler runs at once: a panel opens only in the very turn in which the user's click arrives. */
async function answered(handler: () => Promise<Result<unknown>> | Result<unknown>): Promise<Result<unknown>> {
  try {
    return await handler();
  } catch (error) {
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}
