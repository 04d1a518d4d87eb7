import type { JSX } from 'preact';
import type { FigureMention } from '../../src/figures/figure-mention.ts';
import { t } from '../platform/i18n.ts';
import { figureLines } from '../ui/figure-lines.ts';
import { FigureView } from '../ui/figure-view.tsx';
import { MentionRow } from '../ui/mention-row.tsx';
import type { FoundActions } from './found-lists.tsx';
import { LazyFold } from './lazy-fold.tsx';
import type { FigureRow } from './page-lists.ts';

export function FigureItem({ row, actions }: { row: FigureRow; actions: FoundActions }): JSX.Element {
  const { mention: page, brief } = row;
  const mention = page.mention as FigureMention;
  const here = { figure: mention.figure, words: mention.text };
  const lines = brief ? figureLines(brief, here) : [];
  return (
    <MentionRow mention={page} lines={lines} onOpen={actions.reveal}>
      <LazyFold
        summary={
          <>
            {t('panel_details')}
            <span class="unseen"> {mention.text}</span>
          </>
        }
      >
        {() => <FigureView mention={mention} brief={brief} actions={actions.of(page)} />}
      </LazyFold>
    </MentionRow>
  );
}
