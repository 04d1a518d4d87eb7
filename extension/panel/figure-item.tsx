import type { JSX } from 'preact';
import type { FigureMention } from '../../src/scan/mention.ts';
import { t } from '../platform/i18n.ts';
import { relationWords } from '../ui/comparison.ts';
import { FigureView } from '../ui/figure-view.tsx';
import { MentionRow } from '../ui/mention-row.tsx';
import type { FoundActions } from './found-lists.tsx';
import { LazyFold } from './lazy-fold.tsx';
import type { FigureRow } from './page-lists.ts';

/** How the first claim of the first counter relates: what one wants to know before opening the rest. */
function firstWords({ brief }: FigureRow, { figure, text }: FigureMention): string | undefined {
  const claim = brief?.groups[0]?.claims[0];
  return claim && relationWords(claim, { figure, words: text });
}

export function FigureItem({ row, actions }: { row: FigureRow; actions: FoundActions }): JSX.Element {
  const { mention: page, brief } = row;
  const mention = page.mention as FigureMention;
  return (
    <MentionRow mention={page} words={firstWords(row, mention)} onOpen={actions.reveal}>
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
