import type { JSX } from 'preact';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { timelineTable } from '../../src/draw/timeline.ts';
import { number, t } from '../platform/i18n.ts';
import { dateWords } from './date-words.ts';
import { Fold } from './fold.tsx';
import { historyRows } from './pictures.ts';
import { Svg } from './svg.tsx';
import { AsTable } from './table.tsx';

type Told = Pick<EntityBrief, 'history' | 'timeline'>;

/** Who said what of it, when, on a line of time: folded in a card, where the statements themselves come first. */
export function History({ brief, open = false }: { brief: Told; open?: boolean }): JSX.Element | null {
  if (!brief.timeline) return null;
  const rows = historyRows(brief);
  const sources = new Set(rows.map(({ source }) => source)).size;
  return (
    <Fold summary={t('ui_timeline_fold', number(sources))} open={open}>
      <figure class="picture">
        <Svg node={brief.timeline} />
        <AsTable caption={t('ui_timeline_title')} table={timelineTable(rows, dateWords)} />
      </figure>
    </Fold>
  );
}
