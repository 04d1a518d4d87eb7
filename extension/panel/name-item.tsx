import type { JSX } from 'preact';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { number, plural, t } from '../platform/i18n.ts';
import type { ViewActions } from '../ui/actions.ts';
import { Button } from '../ui/button.tsx';
import { EntityView, whatWords } from '../ui/entity-view.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { kindWords } from '../ui/kind-words.ts';
import { MentionRow } from '../ui/mention-row.tsx';
import { UnlistedView } from '../ui/unlisted-view.tsx';
import type { FoundActions } from './found-lists.tsx';
import { LazyFold } from './lazy-fold.tsx';
import type { NameGroup } from './page-lists.ts';
import { routeHash } from './route.ts';

interface NameItemProps {
  group: NameGroup;
  sourceCount: number;
  actions: FoundActions;
}

/** Of a place also where it lies; what a body belongs to is said when its row is opened. */
const shortWords = (entity: EntityBrief): string =>
  whatWords({ ...entity, within: entity.kind === 'place' ? entity.within.slice(0, 1) : [] });

function Summary({ group: { label, entity, mentions } }: { group: NameGroup }): JSX.Element {
  const { kind } = mentions[0]!.mention;
  return (
    <span class="name-row">
      <KindMark kind={kind} />
      <span class="name-label">
        <bdi>{label}</bdi> <span class="soft">{entity ? shortWords(entity) : kindWords(kind)}</span>
      </span>
      <span class="count">
        <span aria-hidden="true">{number(mentions.length)}</span>
        <span class="unseen">{plural('panel_times', mentions.length)}</span>
      </span>
    </span>
  );
}

/** The readings to choose from; where a choice would not be remembered, the way to each record. */
function Candidates({ group, choose }: { group: NameGroup; choose: ViewActions['choose'] }): JSX.Element {
  return (
    <ul class="plain-list">
      {group.candidates.map(({ entity, label }) => (
        <li key={entity} class="row spread">
          <a href={routeHash({ view: 'entity', id: entity })}>{label}</a>
          {choose && <Button onClick={() => choose(entity)}>{t('ui_means', label)}</Button>}
        </li>
      ))}
    </ul>
  );
}

/** A name with all its mentions: the places on the page first, then what a card says. */
export function NameItem({ group, sourceCount, actions }: NameItemProps): JSX.Element {
  const { entity, mentions } = group;
  const first = mentions[0]!;
  return (
    <li class="name-item">
      <LazyFold summary={<Summary group={group} />}>
        {() => (
          <>
            <ul class="plain-list places">
              {mentions.map((mention) => (
                <MentionRow key={mention.id} mention={mention} onOpen={actions.reveal} />
              ))}
            </ul>
            {entity ? (
              <EntityView
                brief={entity}
                mention={first.mention}
                sourceCount={sourceCount}
                actions={actions.of(first)}
              />
            ) : (
              <>
                <UnlistedView mention={first.mention} times={mentions.length} actions={actions.of(first)} />
                <Candidates group={group} choose={actions.of(first).choose} />
              </>
            )}
          </>
        )}
      </LazyFold>
    </li>
  );
}
