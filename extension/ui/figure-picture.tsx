import type { JSX } from 'preact';
import type { FigureBrief } from '../../src/crosscheck/brief.ts';
import { plotTable } from '../../src/draw/plot.ts';
import { t } from '../platform/i18n.ts';
import { dateWords } from './date-words.ts';
import { countRows } from './pictures.ts';
import { Svg } from './svg.tsx';
import { AsTable } from './table.tsx';

/** Two or more counters on one axis, and the same as a table; nothing where there is nothing to lay side by side. */
export function FigurePicture({ brief }: { brief: FigureBrief }): JSX.Element | null {
  if (!brief.plot) return null;
  const rows = countRows(brief).map((row) => ({ ...row, date: row.date && dateWords(row.date) }));
  return (
    <figure class="picture">
      <Svg node={brief.plot} />
      <figcaption>{t('ui_plot_key')}</figcaption>
      <AsTable caption={t('ui_plot_title')} table={plotTable(rows)} />
    </figure>
  );
}
