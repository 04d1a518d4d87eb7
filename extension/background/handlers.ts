/** Who answers which message. */
import type { Runtime } from 'webextension-polyfill';
import { namesakes } from '../../src/names/namesakes.ts';
import { browser } from '../platform/api.ts';
import { openSidePanel } from '../platform/panel.ts';
import { loadScanSettings } from '../platform/scan-settings.ts';
import type { Handlers } from '../protocol/dispatch.ts';
import { failure, type Result } from '../protocol/envelope.ts';
import type { ToBackground, Unread } from '../protocol/to-background.ts';
import type { ToSurfaces } from '../protocol/to-surfaces.ts';
import type { Outcome } from '../store/outcome.ts';
import { keepCurrent, readyEngine } from './engine.ts';
import { putLater } from './inject.ts';
import { forgetFacts, late, upkeep } from './parts.ts';
import { scan } from './scan.ts';

const DONE: Result<null> = { ok: true, value: null };

/** A store's error as the protocol has it. */
const answered = <T>(outcome: Outcome<T>): Result<T> =>
  outcome.ok
    ? outcome
    : failure(outcome.error.code === 'notFound' ? 'notFound' : 'failed', outcome.error.code);

/** Our own pages, as opposed to a script of ours in somebody else's page. */
const isOwnPage = ({ url }: Runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('')) ?? false;

/** Most people want no number, and then nothing is run for it. */
async function badge(tabId: number): Promise<void> {
  if ((await loadScanSettings()).badge) await (await upkeep()).showBadge(tabId);
}

async function later(what: 'card' | 'anchor', { tab }: Runtime.MessageSender): Promise<Result<null>> {
  return tab?.id !== undefined && (await putLater(tab.id, what)) ? DONE : failure('gone');
}

export const handlers: Handlers<ToBackground, Unread> = {
  async scan(body) {
    return { ok: true, value: await scan(body) };
  },
  async brief(body) {
    const part = await late();
    const asked = part.readBrief(body);
    if (!asked.ok) return asked;
    const index = (await readyEngine())?.engine.index;
    return answered(await part.brief(asked.value, (id, names) => (index ? namesakes(id, names, index) : [])));
  },
  loadCard: (_, sender) => later('card', sender),
  loadAnchor: (_, sender) => later('anchor', sender),
  async annotationsFor({ url, canonicalUrl, also }) {
    return answered(await (await late()).marksOn(url, canonicalUrl ?? null, also));
  },
  async keepText(body, { tab }) {
    if (tab?.incognito) return failure('notAllowed', 'private');
    return answered(await (await late()).keep(body));
  },
  async foundMarks({ found }, { tab }) {
    if (tab?.incognito) return failure('notAllowed', 'private');
    return answered(await (await late()).noteFound(found));
  },
  annotate(body, { tab }) {
    if (tab?.id === undefined) return failure('notAllowed');
    const known = { ...tab, id: tab.id };
    const panel = openSidePanel(tab.id);
    return upkeep().then(async (part) => {
      const passage = part.readPassage(body);
      if (!passage.ok) return passage;
      await part.annotate(known, passage.value, panel);
      return DONE;
    });
  },
  async dismiss(dismissal, { tab }) {
    // What names a site must not be kept of a private window.
    if (tab?.incognito && dismissal.host !== null) return failure('notAllowed', 'private');
    await (await late()).rememberDismissal(dismissal);
    return DONE;
  },
  open(body, sender) {
    const panel = body.page === 'panel' ? openSidePanel(sender.tab?.id) : null;
    return upkeep().then(async (part) => {
      await part.openPage(body, sender, panel);
      return DONE;
    });
  },
  async readTab({ tabId }, sender) {
    if (!isOwnPage(sender)) return failure('notAllowed');
    return { ok: true, value: await (await upkeep()).readTab(tabId) };
  },
};

export const surfaceHandlers: Handlers<ToSurfaces> = {
  pageChanged(_, { tab }) {
    if (tab?.id !== undefined) void badge(tab.id);
    return DONE;
  },
  storeChanged({ what }) {
    if (what === 'marks') void upkeep().then((part) => part.refreshTabs('marks'));
    if (what === 'dataset') {
      forgetFacts();
      void keepCurrent();
    }
    return DONE;
  },
  draftReady: () => DONE,
};
