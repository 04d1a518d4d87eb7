/** The rows of our drawings in the reader's words: what the background draws, and what the same tables say. */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import { plotRows, type PlotRow } from '../../src/draw/plot.ts';
import { timelineRows, type TimelineRow } from '../../src/draw/timeline.ts';
import { t } from '../platform/i18n.ts';
import { quantityWords } from './quantity-words.ts';
import { bareStanceWords } from './stance-words.ts';

/** Empty where fewer than two counters can be compared. */
export const countRows = (brief: FigureBrief): PlotRow[] =>
  plotRows(brief, {
    here: t('ui_plot_here'),
    quantity: (q) => quantityWords(q, 'textAsWritten' in q ? q.textAsWritten : '', ''),
    counter: (counter) => counter ?? t('ui_counted_by_nobody'),
  });

export const historyRows = ({ history }: Pick<EntityBrief, 'history'>): TimelineRow[] =>
  timelineRows(history ?? [], {
    // The source stands on a line of its own.
    who: ({ who }) => who ?? t('ui_timeline_itself'),
    stance: bareStanceWords,
  });
