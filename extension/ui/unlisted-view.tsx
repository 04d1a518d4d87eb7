/** A name that the dataset does not have, or cannot decide on: the name as printed, and no guessed facts. */
import type { JSX } from 'preact';
import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import type { NameMention } from '../../src/scan/mention.ts';
import { plural, t, uiLanguage, type MessageKey } from '../platform/i18n.ts';
import { ActionRow } from './action-row.tsx';
import type { ViewActions } from './actions.ts';
import { kindWords } from './kind-words.ts';
import { KindMark } from './kind-mark.tsx';
import { whyWords } from './why-words.ts';

const LOOKS: Record<EntityKind, MessageKey> = {
  group: 'ui_unlisted_looks_group',
  institution: 'ui_unlisted_looks_institution',
  place: 'ui_unlisted_looks_place',
  person: 'ui_unlisted_looks_person',
  event: 'ui_unlisted_looks_event',
};

interface UnlistedViewProps {
  mention: NameMention;
  /** How often the name stands on the page. */
  times: number;
  actions: ViewActions;
  headingId?: string;
}

function looks({ kind, why }: NameMention): string {
  const reasons = whyWords(why);
  const list = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' });
  return reasons.length === 0
    ? t('ui_unlisted_plain', t(LOOKS[kind]))
    : t('ui_unlisted_why', t(LOOKS[kind]), list.format(reasons));
}

export function UnlistedView({ mention, times, actions, headingId }: UnlistedViewProps): JSX.Element {
  const ambiguous = mention.resolution === 'ambiguous';
  return (
    <article class="brief" data-kind={mention.kind}>
      <header class="head">
        <h2 class="name" id={headingId}>
          <bdi>{mention.sameAs ?? mention.text}</bdi>
          <span class="unseen"> · </span>
          <span class="facets">
            <KindMark kind={mention.kind} />
            {kindWords(mention.kind)}
          </span>
        </h2>
      </header>
      <p class="soft">{t(ambiguous ? 'ui_ambiguous' : 'ui_unlisted')}</p>
      {!ambiguous && <p class="why">{looks(mention)}</p>}
      {times > 1 && actions.next && (
        <button type="button" class="reading" onClick={actions.next}>
          {plural('ui_times', times)}
        </button>
      )}
      <ActionRow actions={actions} dismissal="ignore" />
    </article>
  );
}
