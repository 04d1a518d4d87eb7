/** Answers typed messages. Only this extension is heard; what is malformed or of another version gets an error value. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/api.ts';
import { dispatch, type Handlers } from './dispatch.ts';
import type { Asked, Channel } from './envelope.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Listens until the signal aborts. Messages from pages and from other extensions are not heard at all. */
export function receive<C extends Channel, Unread extends keyof C = never>(
  channel: Asked<C, Unread>,
  handlers: Handlers<C, Unread>,
  signal?: AbortSignal,
): void {
  const listener = (raw: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const answer = sender.id === browser.runtime.id ? dispatch(channel, handlers, raw, sender) : undefined;
    if (!answer) return false;
    void answer.then(respond);
    // Keeps the way open for the answer.
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as Listener));
}
