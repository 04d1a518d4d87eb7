/** What a card says of one mention of a text that we read ourselves. */
import type { JSX } from 'preact';
import { figureKey } from '../../src/crosscheck/asked.ts';
import type { Mention } from '../../src/scan/mention.ts';
import type { ViewActions } from './actions.ts';
import { EntityView } from './entity-view.tsx';
import { FigureView } from './figure-view.tsx';
import type { ReadText } from './read-text.ts';
import { UnlistedView } from './unlisted-view.tsx';

interface MentionCardProps {
  mention: Mention;
  block: number;
  read: ReadText;
  actions: ViewActions;
}

export function MentionCard({ mention, block, read, actions }: MentionCardProps): JSX.Element {
  if (mention.kind === 'figure') {
    const brief = read.figures.get(figureKey(block, mention.start)) ?? null;
    return <FigureView mention={mention} brief={brief} actions={actions} />;
  }
  const brief = mention.entity ? read.entities.get(mention.entity) : undefined;
  if (!brief) return <UnlistedView mention={mention} times={1} actions={actions} />;
  return <EntityView brief={brief} mention={mention} sourceCount={read.sourceCount} actions={actions} />;
}
