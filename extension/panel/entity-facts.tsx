/** The parts of a card that a record's page shows as well: what it is, who lists it, where it lies, what else it is called. */
import type { JSX } from 'preact';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { t } from '../platform/i18n.ts';
import { Designations } from '../ui/designations.tsx';
import { namedInWords, whatWords } from '../ui/entity-view.tsx';
import { Svg } from '../ui/svg.tsx';
import { showSource } from './mention-actions.ts';

export const EntityHead = ({
  brief,
  sourceCount,
}: {
  brief: EntityBrief;
  sourceCount: number;
}): JSX.Element => (
  <p class="soft">
    {[whatWords(brief), brief.distinguish].filter(Boolean).join(' · ')}
    <br />
    {namedInWords({ ...brief.sources, all: sourceCount || brief.sources.all })}
  </p>
);

export function EntityFacts({ brief }: { brief: EntityBrief }): JSX.Element {
  const listed = brief.designations.length > 0 || brief.subKind === 'armedGroup';
  return (
    <>
      {brief.roles.length > 0 && (
        <section class="list">
          <h2>{t('panel_record_roles')}</h2>
          <ul class="plain-list">
            {brief.roles.map(({ title, organisation, source }) => (
              <li key={`${title} ${source.id}`}>
                {organisation === null ? title : t('ui_role_at', title, organisation)}{' '}
                <span class="soft">{source.shortName}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {brief.map !== null && (
        <figure class="brief place-map">
          <Svg node={brief.map} label={t('ui_map', [brief.label, ...brief.within].join(', '))} />
          <figcaption>{t('ui_map_credit')}</figcaption>
        </figure>
      )}
      {listed && (
        <section class="list brief">
          <Designations lines={brief.designations} actions={{ showSource }} />
        </section>
      )}
    </>
  );
}
