/** What the card of a mention offers in the panel: the same as on the page, as far as it makes sense here. */
import { hostOf } from '../../src/annotation/page-key.ts';
import { send } from '../protocol/send.ts';
import type { SelectionDescription } from '../protocol/selection.ts';
import { toBackground } from '../protocol/to-background.ts';
import type { PageMention } from '../protocol/to-content.ts';
import type { ViewActions } from '../ui/actions.ts';
import { newSubject, type Subject } from './subject.ts';
import { goTo } from './use-route.ts';

/** The page or the pasted text that the mentions are from. */
export type Origin = Pick<SelectionDescription, 'url' | 'title' | 'language' | 'published' | 'private'>;

const NOTHING = { canonicalUrl: null, start: 0, end: 0, entity: null, figure: null };

/** The mention's words as a passage. Its offsets are a block's, not the page's, so it has no position. */
export function passageOf({ mention, before, after }: PageMention, origin: Origin): SelectionDescription {
  return {
    ...origin,
    ...NOTHING,
    exact: mention.text,
    prefix: before.slice(-400),
    suffix: after.slice(0, 400),
    entity: mention.kind === 'figure' ? null : mention.entity,
    figure: mention.kind === 'figure' ? mention.figure : null,
    figureWords: mention.text,
  };
}

const AROUND = 60;

/** Words of a text as a passage, with what stands around them; with no words, the whole text or page. */
export function quoteIn(text: string, exact: string, origin: Origin): SelectionDescription {
  const at = exact ? text.indexOf(exact) : -1;
  if (at < 0) return { ...origin, ...NOTHING, exact: '', prefix: '', suffix: '' };
  const end = at + exact.length;
  const prefix = text.slice(Math.max(0, at - AROUND), at);
  return { ...origin, ...NOTHING, exact, prefix, suffix: text.slice(end, end + AROUND) };
}

export const showSource: NonNullable<ViewActions['showSource']> = (source, locator) =>
  goTo({ view: 'source', id: source.id, at: locator && { start: locator.start, end: locator.end } });

export function mentionActions(
  page: PageMention,
  { origin, onEdit, remember }: { origin: Origin; onEdit: (subject: Subject) => void; remember: boolean },
): ViewActions {
  const { mention } = page;
  const note = () => onEdit(newSubject(passageOf(page, origin)));
  if (mention.kind === 'figure') return { showSource, note };
  const { entity, text } = mention;
  const actions: ViewActions = { showSource, note };
  if (entity) actions.record = () => goTo({ view: 'entity', id: entity });
  // What is dismissed is remembered with its site: not from a private window.
  if (!remember || origin.private) return actions;
  const host = hostOf(origin.url) || null;
  const tell = (scope: 'site' | 'everywhere', instead: string | null) =>
    void send(toBackground, 'dismiss', { text, entity, host: scope === 'site' ? host : null, instead });
  return {
    ...actions,
    scopes: host ? ['site', 'everywhere'] : ['everywhere'],
    dismiss: (scope) => tell(scope === 'site' ? 'site' : 'everywhere', null),
    choose: (instead) => tell(host ? 'site' : 'everywhere', instead),
  };
}
