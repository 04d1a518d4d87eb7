/** A name that the dataset knows: who it is, what the sources state of it, who lists it, where it lies, what else it is called. */
import { Fragment, type JSX } from 'preact';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import type { NameMention } from '../../src/scan/mention.ts';
import { number, plural, t, uiLanguage } from '../platform/i18n.ts';
import { ActionRow } from './action-row.tsx';
import type { ViewActions } from './actions.ts';
import { Counting } from './counting.tsx';
import { Designations } from './designations.tsx';
import { DOT } from './dot.ts';
import { Fold } from './fold.tsx';
import { History } from './history.tsx';
import { KindMark } from './kind-mark.tsx';
import { subKindWords } from './kind-words.ts';
import { Names } from './names.tsx';
import { PlaceEvents } from './place-events.tsx';
import { PlaceMap } from './place-map.tsx';
import { StatementLine } from './statement-line.tsx';
import { whyWords } from './why-words.ts';

type Reading = EntityBrief['readings'][number];

interface EntityViewProps {
  brief: EntityBrief;
  /** The words on a page that led here, with the reasons for this reading. */
  mention?: NameMention;
  sourceCount: number;
  actions: ViewActions;
  headingId?: string;
}

/** "province, Afghanistan" */
export const whatWords = ({ subKind, within }: Pick<EntityBrief, 'subKind' | 'within'>): string =>
  [subKindWords(subKind), ...within].join(', ');

/** "Kunduz (city)", "Qalat, Zabul": only where it lies that the reading at hand does not share. */
const readingWords = ({ label, within }: Reading, brief: EntityBrief): string =>
  [label, ...within.filter((place) => place !== brief.label && !brief.within.includes(place))]
    .filter((part, at) => at === 0 || !label.includes(part))
    .join(', ');

/** "in 4 of your 5 sources, all opinion pieces" */
export function namedInWords({ naming, all, allOpinion, pageIsOne }: EntityBrief['sources']): string {
  if (naming === 0) return t('ui_named_in_background', number(all));
  const words = plural(allOpinion ? 'ui_named_in_opinion' : 'ui_named_in', naming, number(all));
  return pageIsOne ? t('ui_named_in_this_page', words) : words;
}

function Title({ brief, headingId }: { brief: EntityBrief; headingId?: string }): JSX.Element {
  const short = brief.names.find(({ kind, lang }) => kind === 'abbreviation' && lang === 'en');
  const said = [whatWords(brief), brief.distinguish].filter(Boolean);
  return (
    <h2 class="name" id={headingId}>
      <bdi>{brief.label}</bdi>
      {short && !brief.label.includes(short.text) && ` (${short.text})`}
      <span class="unseen"> · </span>
      <span class="facets">
        <KindMark kind={brief.kind} />
        {said.join(DOT)}
      </span>
    </h2>
  );
}

/** Why these words were read so, and what else they may mean. */
function Reading({ brief, mention, actions }: EntityViewProps): JSX.Element | null {
  const why = mention ? whyWords(mention.why) : [];
  // Only what these very words may mean; what other names of it may mean is offered under "Not this".
  const others = brief.readings.filter(({ entity }) =>
    mention?.candidates?.some((candidate) => candidate.entity === entity),
  );
  if (why.length + others.length === 0) return null;
  const list = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' });
  return (
    <p class="why">
      {why.length > 0 && t('ui_why', list.format(why))}
      {others.slice(0, 3).map((reading) => (
        <Fragment key={reading.entity}>
          {' '}
          {actions.choose ? (
            <button type="button" class="reading" onClick={() => actions.choose?.(reading.entity)}>
              {t('ui_readings_or', readingWords(reading, brief))}
            </button>
          ) : (
            t('ui_readings_or', readingWords(reading, brief))
          )}
        </Fragment>
      ))}
    </p>
  );
}

function Roles({ roles }: Pick<EntityBrief, 'roles'>): JSX.Element | null {
  if (roles.length === 0) return null;
  return (
    <ul class="roles">
      {roles.map(({ title, organisation, source }) => (
        <li key={`${title} ${source.id}`}>
          {organisation === null ? title : t('ui_role_at', title, organisation)}
          <cite class="soft">{source.shortName}</cite>
        </li>
      ))}
    </ul>
  );
}

export function EntityView(props: EntityViewProps): JSX.Element {
  const { brief, mention, sourceCount, actions, headingId } = props;
  const holder = brief.standsFor?.find(({ entity }) => entity === mention?.standsFor);
  const listed = brief.designations.length > 0 || brief.subKind === 'armedGroup';
  return (
    <article class="brief" data-kind={brief.kind}>
      <header class="head">
        <Title brief={brief} headingId={headingId} />
        <Reading {...props} />
        {holder && <p class="why">{t('ui_stands_for', holder.label)}</p>}
        <p class="soft">{namedInWords({ ...brief.sources, all: sourceCount || brief.sources.all })}</p>
      </header>
      <Roles roles={brief.roles} />
      <Counting brief={brief} actions={actions} />
      {brief.lines.length > 0 && (
        <ul class="lines">
          {brief.lines.slice(0, 3).map((line) => (
            <StatementLine key={line.id} line={line} actions={actions} />
          ))}
        </ul>
      )}
      {brief.moreLines ? (
        actions.record ? (
          <button type="button" class="reading" onClick={actions.record}>
            {plural('ui_more_lines', brief.moreLines)}
          </button>
        ) : (
          <p class="soft">{plural('ui_more_lines', brief.moreLines)}</p>
        )
      ) : null}
      {brief.lines.length + brief.opinions.length === 0 && <p class="soft">{t('ui_statements_none')}</p>}
      {brief.opinions.length > 0 && (
        <Fold summary={plural('ui_opinions', brief.opinions.length)}>
          <ul class="lines">
            {brief.opinions.map((line) => (
              <StatementLine key={line.id} line={line} actions={actions} />
            ))}
          </ul>
        </Fold>
      )}
      <History brief={brief} />
      <PlaceMap brief={brief} />
      <PlaceEvents brief={brief} />
      {listed && <Designations lines={brief.designations} actions={actions} />}
      <Names names={brief.names} hostileNames={brief.hostileNames} />
      <ActionRow
        actions={actions}
        dismissal="not"
        readings={
          mention
            ? brief.readings.map((reading) => ({
                entity: reading.entity,
                label: readingWords(reading, brief),
              }))
            : []
        }
      />
    </article>
  );
}
