import type { Runtime } from 'webextension-polyfill';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { browser } from '../../../extension/platform/api.ts';
import { dispatch, type Handlers } from '../../../extension/protocol/dispatch.ts';
import { PROTOCOL_VERSION } from '../../../extension/protocol/envelope.ts';
import { receive } from '../../../extension/protocol/receive.ts';
import { send, sendToTab } from '../../../extension/protocol/send.ts';
import { toBackground, type ToBackground } from '../../../extension/protocol/to-background.ts';
import { toContent } from '../../../extension/protocol/to-content.ts';
import { toSurfaces } from '../../../extension/protocol/to-surfaces.ts';

const sender = { id: browser.runtime.id } as Runtime.MessageSender;
const open = vi.fn(() => ({ ok: true as const, value: null }));
const handlers = { open } as unknown as Handlers<ToBackground>;
const ask = (raw: unknown) => dispatch(toBackground, handlers, raw, sender);
const message = (type: string, body: unknown, sm = PROTOCOL_VERSION) => ({ sm, type, body });

describe('dispatch', () => {
  it('answers a message of ours', async () => {
    expect(await ask(message('open', { page: 'panel' }))).toEqual({ ok: true, value: null });
    expect(open).toHaveBeenCalledWith({ page: 'panel' }, sender);
  });

  it('calls the handler in the very turn of the message: a gesture is over with the first await', () => {
    open.mockClear();
    void ask(message('open', { page: 'panel' }));
    expect(open).toHaveBeenCalledOnce();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'open'],
    ['no version', { type: 'open', body: { page: 'panel' } }],
    ['no type', { sm: 1, body: {} }],
    ['an unknown type', message('format-disk', {})],
    ['a type of every object', message('toString', {})],
    ['a type of every prototype', message('__proto__', {})],
    ['a type without a handler here', message('loadCard', null)],
  ])('leaves %s to other listeners', (_, raw) => {
    expect(ask(raw)).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['an older version', message('open', { page: 'panel' }, PROTOCOL_VERSION - 1), 'otherVersion'],
    ['a newer version', message('open', { page: 'panel' }, PROTOCOL_VERSION + 1), 'otherVersion'],
    ['another page', message('open', { page: 'javascript:alert(1)' }), 'malformed'],
    ['no body', message('open', null), 'malformed'],
  ])('answers %s with an error value', async (_, raw, code) => {
    expect(await ask(raw)).toMatchObject({ ok: false, error: { code } });
  });

  it('turns what a handler throws into a value, at once or later', async () => {
    const throwing = {
      open: () => {
        throw new Error('broken');
      },
      loadCard: () => Promise.reject(new Error('late')),
    } as unknown as Handlers<ToBackground>;
    const raised = await dispatch(toBackground, throwing, message('open', { page: 'panel' }), sender);
    expect(raised).toEqual({ ok: false, error: { code: 'failed', detail: 'broken' } });
    const late = await dispatch(toBackground, throwing, message('loadCard', null), sender);
    expect(late).toEqual({ ok: false, error: { code: 'failed', detail: 'late' } });
  });

  it('never throws and never calls a handler for what is malformed', async () => {
    open.mockClear();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...Object.keys(toBackground)), async (body, type) => {
        for (const raw of [body, message(type, body)]) await ask(raw);
      }),
      { numRuns: 300 },
    );
    for (const [body] of open.mock.calls as unknown as [{ page: string }][])
      expect(['panel', 'entity', 'source', 'options', 'welcome']).toContain(body.page);
  });
});

describe('receive', () => {
  it('does not hear pages and other extensions', async () => {
    const added = vi.spyOn(browser.runtime.onMessage, 'addListener');
    const end = new AbortController();
    receive(toBackground, handlers, end.signal);
    const listener = added.mock.calls[0]![0] as unknown as (
      raw: unknown,
      from: unknown,
      respond: unknown,
    ) => unknown;
    const respond = vi.fn();
    const valid = message('open', { page: 'panel' });
    expect(listener(valid, { id: 'another-extension' }, respond)).toBe(false);
    expect(listener(valid, { url: 'https://news.example/' }, respond)).toBe(false);
    expect(listener('no message', sender, respond)).toBe(false);
    await Promise.resolve();
    expect(respond).not.toHaveBeenCalled();
    expect(listener(valid, sender, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: null }));
    end.abort();
    expect(browser.runtime.onMessage.hasListener(listener as never)).toBe(false);
    added.mockRestore();
  });
});

const answering = (answer: () => Promise<unknown>) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer);

describe('send', () => {
  it.each<[string, () => Promise<unknown>, object]>([
    ['a proper answer', async () => ({ ok: true, value: null }), { ok: true, value: null }],
    ['nobody there', async () => undefined, { ok: false, error: { code: 'gone' } }],
    ['a rejection', () => Promise.reject(new Error('no receiver')), { ok: false, error: { code: 'gone' } }],
    [
      'an answer of another shape',
      async () => ({ ok: true, value: 3 }),
      { ok: false, error: { code: 'malformed' } },
    ],
    ['no result at all', async () => 'yes', { ok: false, error: { code: 'malformed' } }],
    [
      'an error of the other side',
      async () => ({ ok: false, error: { code: 'building' } }),
      { ok: false, error: { code: 'building' } },
    ],
  ])('makes a value of %s', async (_, answer, expected) => {
    const posted = answering(answer);
    expect(await send(toSurfaces, 'draftReady', null)).toMatchObject(expected);
    expect(posted).toHaveBeenCalledWith({ sm: PROTOCOL_VERSION, type: 'draftReady', body: null });
    posted.mockRestore();
  });

  it('speaks to the top frame of a tab alone', async () => {
    const posted = vi
      .spyOn(browser.tabs, 'sendMessage')
      .mockImplementation(async () => ({ ok: true, value: true }));
    expect(await sendToTab(7, toContent, 'reveal', { kind: 'mark', id: 'a' })).toEqual({
      ok: true,
      value: true,
    });
    expect(posted.mock.calls[0]![2]).toEqual({ frameId: 0 });
    posted.mockRestore();
  });
});
