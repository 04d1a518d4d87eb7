/** Opens the card for a mention: hands it all that it shows, and does what it asks. */
import type { CardCallbacks, CardRequest, CardTrigger, DismissScope } from '../card-contract.ts';
import type { Judged } from '../../../src/scan/dismissed.ts';
import { nameKey } from '../../../src/scan/name-key.ts';
import type { Core } from '../core.ts';
import { copyText } from './copy.ts';
import { boxesOf, contextElement } from './hit/boxes.ts';
import { purposeOf } from './hit/link.ts';
import { isPrivate, pageHost, pageTitle, pageUrl } from '../page.ts';
import { isDark } from '../paint/tone.ts';
import { pageMention, sentenceOf, type Placed } from '../placed.ts';
import { ask } from '../wire/ask.ts';
import { toNode } from '../collect/run.ts';

export interface CardHooks {
  note(placed: Placed): Promise<boolean>;
  /** Goes to a mention, as by key. */
  reveal(placed: Placed): void;
}

export class CardGlue {
  readonly #core: Core;
  readonly #hooks: CardHooks;
  #shown: { placed: Placed; trigger: CardTrigger; loading: boolean; asked: number } | null = null;

  constructor(core: Core, hooks: CardHooks, signal: AbortSignal) {
    this.#core = core;
    this.#hooks = hooks;
    signal.addEventListener('abort', () => this.close());
  }

  open(placed: Placed, trigger: CardTrigger): void {
    const card = globalThis.__sourcemarkCard;
    if (!card || (this.#shown?.placed.id === placed.id && card.isOpen())) return;
    const { briefs } = this.#core.reader;
    const loading = !briefs.has(placed);
    if (loading) briefs.want([placed], true);
    this.#shown = { placed, trigger, loading, asked: performance.now() };
    this.#show(card);
  }

  close(): void {
    globalThis.__sourcemarkCard?.close();
  }

  /** Facts have come, or the page's mentions have changed: an open card that waited for them gets them. */
  refresh(): void {
    const shown = this.#shown;
    const card = globalThis.__sourcemarkCard;
    if (!shown?.loading || !card?.isOpen() || !this.#core.reader.briefs.has(shown.placed)) return;
    shown.loading = false;
    this.#show(card);
  }

  #show(card: NonNullable<typeof globalThis.__sourcemarkCard>): void {
    const { placed, trigger, loading, asked } = this.#shown!;
    card.open(this.#request(placed, trigger, loading));
    const host = card.host();
    if (host) this.#core.claim(host);
    if (!loading) this.#core.timings.card = performance.now() - asked;
  }

  #request(placed: Placed, trigger: CardTrigger, loading: boolean): CardRequest {
    const { reader } = this.#core;
    const { block, mention, id } = placed;
    const span = { block, start: mention.start, end: mention.end };
    const same = this.#same(placed);
    const { node } = toNode(block.run, mention.start, false);
    return {
      mention: pageMention(placed, reader.shown.paintedIds.has(id)),
      anchor: { boxes: () => boxesOf(span), contextElement: contextElement(span) },
      entity: reader.shown.brief(placed),
      figure: reader.briefs.figure(id),
      loading,
      occurrence: { index: same.findIndex((one) => one.id === id) + 1, of: same.length },
      sentence: sentenceOf(placed),
      page: {
        url: pageUrl(),
        host: pageHost(),
        title: pageTitle(),
        private: isPrivate(),
        facts: reader.page.facts,
        sourceCount: reader.briefs.sourceCount,
        pageIsSource: reader.briefs.pageIsSource,
      },
      opener: this.#core.settings().opener,
      dark: isDark(node),
      trigger,
      link: purposeOf(node).link,
      callbacks: this.#callbacks(placed),
    };
  }

  /** The mentions of the same name, in page order. */
  #same({ mention, id }: Placed): Placed[] {
    const { placed } = this.#core.reader.shown;
    if (mention.kind === 'figure') return placed.filter((one) => one.id === id);
    const key = nameKey(mention);
    return placed.filter((one) => one.mention.kind !== 'figure' && nameKey(one.mention) === key);
  }

  #callbacks(placed: Placed): CardCallbacks {
    const done = async (answer: Promise<{ ok: boolean }>) => (await answer).ok;
    return {
      dismiss: (scope) => this.#judge(placed, scope, null),
      choose: async (entity, scope) => {
        const kept = await this.#judge(placed, scope, entity);
        const again = this.#core.reader.shown.byId(placed.id);
        if (kept && again) this.open(again, this.#shown?.trigger ?? 'pointer');
        return kept;
      },
      note: () => this.#hooks.note(placed),
      copy: (text, html) => Promise.resolve(copyText(text, html)),
      openRecord: (page, id) => done(ask('open', id === undefined ? { page } : { page, id })),
      revealNext: () => {
        const same = this.#same(placed);
        const next = same[(same.findIndex(({ id }) => id === placed.id) + 1) % same.length];
        if (next) this.#hooks.reveal(next);
      },
      closed: (returnFocus) => {
        this.#shown = null;
        if (returnFocus) this.#hooks.reveal(placed);
      },
    };
  }

  /** On this page only it is kept here; on the site or everywhere the background keeps it, never for a private window's site. */
  async #judge({ read }: Placed, scope: DismissScope, instead: string | null): Promise<boolean> {
    const judged: Judged = {
      text: read.text,
      entity: read.kind === 'figure' ? null : read.entity,
      host: scope === 'everywhere' ? null : pageHost(),
      instead,
    };
    this.#shown = null;
    this.#core.judgeHere(judged);
    if (scope === 'page' || (scope === 'site' && isPrivate())) return true;
    return (await ask('dismiss', judged)).ok;
  }
}
