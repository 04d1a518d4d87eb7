/** The drawings of a brief. They are made once a page, by the background, so that the card that every page loads need not know how. */
import type { EntityBrief, FigureBrief } from '../../src/crosscheck/brief.ts';
import { figurePlot } from '../../src/draw/plot.ts';
import { timeline } from '../../src/draw/timeline.ts';
import { number, runsFromRight, t } from '../platform/i18n.ts';
import { dateWords } from './date-words.ts';
import { countRows, historyRows } from './pictures.ts';

/** As wide as a card's text. */
const WIDTH = 320;

const look = (title: string) => ({ title, width: WIDTH, rtl: runsFromRight() });

export function drawnFigure(brief: FigureBrief): FigureBrief {
  const rows = countRows(brief);
  return rows.length === 0
    ? brief
    : { ...brief, plot: figurePlot(rows, { ...look(t('ui_plot_title')), format: (n) => number(n) }) };
}

export function drawnName(brief: EntityBrief): EntityBrief {
  const rows = historyRows(brief);
  if (rows.length === 0) return brief;
  const drawn = timeline(rows, { ...look(t('ui_timeline_title')), format: (date) => dateWords(date) });
  return { ...brief, timeline: drawn?.drawing ?? null };
}
