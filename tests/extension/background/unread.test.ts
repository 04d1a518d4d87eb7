/** What the background passes on as it came is read by the part that answers it, before anything is done with it. */
import type { Runtime } from 'webextension-polyfill';
import * as fc from 'fast-check';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import '../../../extension/background/late/late.ts';
import '../../../extension/background/upkeep/upkeep.ts';
import { handlers } from '../../../extension/background/handlers.ts';
import { askedOfBackground } from '../../../extension/protocol/asked-of-background.ts';
import { askedOfParts } from '../../../extension/protocol/asked-of-parts.ts';
import { dispatch } from '../../../extension/protocol/dispatch.ts';
import { PROTOCOL_VERSION } from '../../../extension/protocol/envelope.ts';
import type { ToBackground, Unread } from '../../../extension/protocol/to-background.ts';
import { browser } from '../../../extension/platform/api.ts';
import { fakeBrowser } from './fake-browser.ts';

const sender = { id: browser.runtime.id, tab: { id: 1 } } as Runtime.MessageSender;
const ask = (type: string, body: unknown) =>
  dispatch<ToBackground, Unread>(askedOfBackground, handlers, { sm: PROTOCOL_VERSION, type, body }, sender);
const malformed = (type: string) => ({ ok: false, error: { code: 'malformed', detail: type } });

describe('a message that is passed on unread', () => {
  it.each<[string, string, unknown]>([
    ['no body', 'brief', null],
    [
      'an entity that is no string',
      'brief',
      { entities: [7], figures: [], facts: {}, url: '', fingerprint: null },
    ],
    [
      'a figure without a key',
      'brief',
      { entities: [], figures: [{}], facts: {}, url: '', fingerprint: null },
    ],
    ['no passage', 'annotate', {}],
    ['a word for a menu, which a page has not', 'annotate', 'selection'],
  ])('with %s is answered with an error value (%s)', async (_, type, body) => {
    const state = fakeBrowser({ tabs: [{ id: 1, url: 'https://news.example/a', visible: true }] });
    expect(await ask(type, body)).toEqual(malformed(type));
    expect(state.session.size).toBe(0);
  });

  it('is refused whatever else it is', async () => {
    fakeBrowser({ tabs: [{ id: 1, url: 'https://news.example/a', visible: true }] });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...Object.keys(askedOfParts)), async (body, type) => {
        expect(await ask(type, body)).toEqual(malformed(type));
      }),
      { numRuns: 100 },
    );
  });
});
