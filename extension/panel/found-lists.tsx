/** The lists of a page or of a pasted text: comparable figures, doubts, names, what the dataset does not have, events. */
import type { JSX } from 'preact';
import { plural, t, type PluralKey } from '../platform/i18n.ts';
import type { ViewActions } from '../ui/actions.ts';
import type { PageMention } from '../protocol/to-content.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { FigureItem } from './figure-item.tsx';
import { LazyFold } from './lazy-fold.tsx';
import { NameItem } from './name-item.tsx';
import { isEmpty, type FigureRow, type NameGroup, type PageLists } from './page-lists.ts';

export interface FoundActions {
  /** Goes to the mention and flashes it. */
  reveal: (id: string) => void;
  /** What a card of this mention offers. */
  of: (mention: PageMention) => ViewActions;
}

interface FoundListsProps {
  lists: PageLists;
  sourceCount: number;
  actions: FoundActions;
  /** Said where nothing is left by the filter. */
  emptyWords: string;
}

interface SectionProps {
  stem: PluralKey;
  count: number;
  children: JSX.Element | JSX.Element[];
}

const Section = ({ stem, count, children }: SectionProps): JSX.Element | null =>
  count === 0 ? null : (
    <section class="list">
      <h2>{plural(stem, count)}</h2>
      <ul class="plain-list">{children}</ul>
    </section>
  );

interface FoldedProps {
  stem: PluralKey;
  count: number;
  children: () => JSX.Element[];
}

const Folded = ({ stem, count, children }: FoldedProps): JSX.Element | null =>
  count === 0 ? null : (
    <LazyFold class="list fold" summary={<h2>{plural(stem, count)}</h2>}>
      {() => <ul class="plain-list">{children()}</ul>}
    </LazyFold>
  );

export function FoundLists({ lists, sourceCount, actions, emptyWords }: FoundListsProps): JSX.Element {
  const figures = (rows: FigureRow[]) =>
    rows.map((row) => <FigureItem key={row.mention.id} row={row} actions={actions} />);
  const names = (groups: NameGroup[]) =>
    groups.map((group) => (
      <NameItem key={group.key} group={group} sourceCount={sourceCount} actions={actions} />
    ));
  if (isEmpty(lists)) return <EmptyState words={emptyWords} />;
  return (
    <>
      <Section stem="panel_comparable" count={lists.comparable.length}>
        {figures(lists.comparable)}
      </Section>
      <Section stem="panel_doubts" count={lists.doubts.length}>
        {figures(lists.doubts)}
      </Section>
      <Section stem="panel_names" count={lists.names.length}>
        {names(lists.names)}
      </Section>
      <Section stem="panel_ambiguous" count={lists.ambiguous.length}>
        {names(lists.ambiguous)}
      </Section>
      <Folded stem="panel_unlisted" count={lists.unlisted.length}>
        {() => names(lists.unlisted)}
      </Folded>
      <Folded stem="panel_events" count={lists.events.length}>
        {() => names(lists.events)}
      </Folded>
      <Folded stem="panel_other_figures" count={lists.otherFigures.length}>
        {() => figures(lists.otherFigures)}
      </Folded>
      <p class="soft end">{t('panel_list_end')}</p>
    </>
  );
}
