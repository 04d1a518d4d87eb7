import type { JSX } from 'preact';
import type { EntityBrief, SvgNode } from '../../src/crosscheck/brief.ts';
import { number, t } from '../platform/i18n.ts';
import { Svg } from './svg.tsx';
import { AsTable, type TableData } from './table.tsx';

const degrees = (value: number): string =>
  number(value, { style: 'unit', unit: 'degree', unitDisplay: 'narrow', maximumFractionDigits: 2 });

/** The words that stand on a map, in its own order. */
const wordsOn = ({ tag, children }: SvgNode): string[] =>
  children.flatMap((child) => (typeof child !== 'string' ? wordsOn(child) : tag === 'text' ? [child] : []));

/** The marked point first, then what else the map names for orientation. */
function tableOf({ label, map, position }: Pick<EntityBrief, 'label' | 'map' | 'position'>): TableData {
  const also = map ? wordsOn(map).filter((words) => words !== label && !/\d/.test(words)) : [];
  return {
    columns: ['place', 'latitude', 'longitude'],
    rows: [
      [label, position ? degrees(position.lat) : '', position ? degrees(position.lon) : ''],
      ...[...new Set(also)].map((words) => [words, t('ui_map_also'), '']),
    ],
  };
}

export function PlaceMap({ brief }: { brief: EntityBrief }): JSX.Element | null {
  if (brief.map === null) return null;
  const title = t('ui_map', [brief.label, ...brief.within].join(', '));
  return (
    <figure class="place-map">
      <Svg node={brief.map} label={title} />
      <figcaption>{t('ui_map_credit')}</figcaption>
      <AsTable caption={title} table={tableOf(brief)} />
    </figure>
  );
}
