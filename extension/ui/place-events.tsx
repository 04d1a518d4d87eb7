import type { JSX } from 'preact';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { plural } from '../platform/i18n.ts';
import { dateWords } from './date-words.ts';
import { Fold } from './fold.tsx';

interface PlaceEventsProps {
  brief: Pick<EntityBrief, 'events'>;
  /** The address of an event's record, where the surface has such. */
  href?: (entity: string) => string;
}

/** What the dataset has of a place. It says itself that this is no count of what happened there. */
export function PlaceEvents({ brief: { events }, href }: PlaceEventsProps): JSX.Element | null {
  if (!events) return null;
  const { all, shown } = events;
  return (
    <Fold summary={plural('ui_place_events', all)}>
      <ul class="place-events">
        {shown.map(({ entity, label, date }) => (
          <li key={entity}>
            {href ? <a href={href(entity)}>{label}</a> : label} <span class="soft">{dateWords(date)}</span>
          </li>
        ))}
      </ul>
      {all > shown.length && <p class="soft">{plural('ui_place_events_more', all - shown.length)}</p>}
    </Fold>
  );
}
