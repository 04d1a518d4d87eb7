/** What a card shows, whatever it is mounted in. */
import type { JSX } from 'preact';
import type { Locator } from '../../src/dataset/primitives.ts';
import type { CardRequest } from '../content/card-contract.ts';
import { t } from '../platform/i18n.ts';
import type { ViewActions } from '../ui/actions.ts';
import { EntityView } from '../ui/entity-view.tsx';
import { FigureView } from '../ui/figure-view.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { kindWords } from '../ui/kind-words.ts';
import { questionMessage } from '../ui/questions.ts';
import { UnlistedView } from '../ui/unlisted-view.tsx';
import { copyOf } from './copies.ts';

export const HEADING = 'sourcemark-card-heading';

interface CardViewProps {
  request: CardRequest;
  onClose: () => void;
}

/** The day in the reader's own time zone. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** A source's record at a passage, as the panel's addresses write it: `sm:seed/source/s0?at=120-134`. */
const placeIn = (source: string, locator: Locator | null): string =>
  locator === null ? source : `${source}?at=${locator.start}-${locator.end}`;

function actionsFor({ request, onClose }: CardViewProps): ViewActions {
  const { callbacks, mention, page, figure } = request;
  const close = (done: boolean) => done && onClose();
  const found = mention.mention;
  const entity = found.kind === 'figure' ? null : found.entity;
  return {
    showSource: (source, locator) => void callbacks.openRecord('source', placeIn(source.id, locator)),
    // The content script opens the card anew with the other reading.
    choose: (reading, scope = 'page') => {
      onClose();
      void callbacks.choose(reading, scope);
    },
    note: () => void callbacks.note(),
    copy: (form) => {
      const { text, html } = copyOf(form, request, today());
      return callbacks.copy(text, html);
    },
    copyQuestions: () =>
      callbacks.copy(
        questionMessage(figure?.questions ?? [], { words: found.text, title: page.title, url: page.url }),
        null,
      ),
    dismiss: (scope) => void callbacks.dismiss(scope).then(close),
    // A private window leaves no trace of its sites.
    scopes: page.private ? ['page', 'everywhere'] : ['page', 'site', 'everywhere'],
    record: entity === null ? undefined : () => void callbacks.openRecord('entity', entity),
    next: callbacks.revealNext,
    close: request.trigger === 'pointer' ? undefined : onClose,
  };
}

function Waiting({
  words,
  kind,
}: {
  words: string;
  kind: Parameters<typeof KindMark>[0]['kind'];
}): JSX.Element {
  return (
    <article class="brief">
      <header class="head">
        <h2 class="name" id={HEADING}>
          <bdi>{words}</bdi>
          <span class="unseen"> · </span>
          <span class="facets">
            <KindMark kind={kind} />
            {kindWords(kind)}
          </span>
        </h2>
      </header>
      <p class="soft">{t('card_fetching')}</p>
    </article>
  );
}

function Content(props: CardViewProps): JSX.Element {
  const { mention, entity, figure, loading, occurrence, page } = props.request;
  const found = mention.mention;
  const actions = actionsFor(props);
  if (found.kind === 'figure') {
    const waiting = t(loading ? 'card_fetching' : 'card_no_answer');
    return (
      <FigureView mention={found} brief={figure} actions={actions} waiting={waiting} headingId={HEADING} />
    );
  }
  if (entity) {
    return (
      <EntityView
        brief={entity}
        mention={found}
        sourceCount={page.sourceCount}
        actions={actions}
        headingId={HEADING}
      />
    );
  }
  if (loading) return <Waiting words={found.text} kind={found.kind} />;
  return <UnlistedView mention={found} times={occurrence.of} actions={actions} headingId={HEADING} />;
}

function whereTo(link: string): string | null {
  try {
    return new URL(link).host || null;
  } catch {
    return null;
  }
}

export function CardView(props: CardViewProps): JSX.Element {
  const { link, page } = props.request;
  const target = link === null ? null : whereTo(link);
  return (
    <>
      <Content {...props} />
      {page.pageIsSource && (
        <p class="card-foot">
          {t(
            page.pageIsSource.by === 'address' ? 'card_is_source' : 'card_is_copy',
            page.pageIsSource.shortName,
          )}
        </p>
      )}
      {target !== null && <p class="card-foot">{t('card_link', target)}</p>}
    </>
  );
}
