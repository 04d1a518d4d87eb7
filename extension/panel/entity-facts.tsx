/** The parts of a card that a record's page shows as well: what it is, who lists it, where it lies, what else it is called. */
import type { JSX } from 'preact';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { t } from '../platform/i18n.ts';
import { Counting } from '../ui/counting.tsx';
import { Designations } from '../ui/designations.tsx';
import { namedInWords, whatWords } from '../ui/entity-view.tsx';
import { History } from '../ui/history.tsx';
import { PlaceEvents } from '../ui/place-events.tsx';
import { PlaceMap } from '../ui/place-map.tsx';
import { showSource } from './mention-actions.ts';
import { routeHash } from './route.ts';

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
      <div class="brief pictures">
        <Counting brief={brief} actions={{ showSource }} />
        <History brief={brief} open />
        <PlaceMap brief={brief} />
        <PlaceEvents brief={brief} href={(id) => routeHash({ view: 'entity', id })} />
      </div>
      {listed && (
        <section class="list brief">
          <Designations lines={brief.designations} actions={{ showSource }} />
        </section>
      )}
    </>
  );
}
