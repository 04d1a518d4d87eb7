/** What a card says of a group, institution, place, person or event: only what a source at hand says. */
import type { Alias } from '../dataset/alias.ts';
import type { Designation } from '../dataset/designation.ts';
import type { Entity } from '../dataset/entity.ts';
import type { Relation } from '../dataset/relation.ts';
import type { SourceDocument } from '../dataset/source-document.ts';
import type { DesignationLine, EntityBrief } from './brief.ts';
import { historyOf } from './history.ts';
import { partOfChain } from './part-of.ts';
import { eventsIn } from './place-events.ts';
import { isOpinion, sourceLine } from './source-line.ts';
import { statementsOf } from './statements.ts';

const MAX_LINES = 3;
const MAX_OPINIONS = 12;
const MAX_NAMES = 40;
const MAX_READINGS = 8;
const NAME_ORDER = ['name', 'abbreviation', 'self', 'former', 'exonym', 'roleTitle', 'metonym'];

export interface EntityBriefInput {
  entity: Entity;
  /** At least those that have the entity as subject, object or speaker; others are left out. */
  relations: readonly Relation[];
  /** All sources of the dataset by id: the user's count ("in 4 of your 5") is taken from it. */
  sources: ReadonlyMap<string, SourceDocument>;
  /** By id, at least the entities that the relations, the readings, `metonymOf` and the chain of `partOf` lead to. */
  entities: ReadonlyMap<string, Entity>;
  /** Ids of the sources that name it. */
  mentions: Iterable<string>;
  /** Ids of the other entities that the same words may mean. */
  readings?: readonly string[];
  /** The source that the page is, or is a copy of. */
  pageSourceId?: string | null;
  /** All events of the dataset, for what lies in a place; `entities` has their places too. */
  events?: Iterable<Entity>;
}

/** "province, Afghanistan", no further than the country. An event lies where its place lies. */
function within(entity: Entity, entities: ReadonlyMap<string, Entity>): string[] {
  const place = entity.event?.placeId === undefined ? undefined : entities.get(entity.event.placeId);
  const chain = place ? [place, ...partOfChain(place, entities)] : partOfChain(entity, entities);
  const country = chain.findIndex((parent) => parent.subKind === 'country');
  return (country < 0 ? chain : chain.slice(0, country + 1)).map((parent) => parent.label.en);
}

function naming(input: EntityBriefInput): EntityBrief['sources'] {
  const own = [...input.sources.values()].filter((source) => !source.background);
  const named = new Set(input.mentions);
  const namedBy = own.filter((source) => named.has(source.id));
  const pageIsOne = namedBy.some((source) => source.id === input.pageSourceId);
  return {
    naming: namedBy.length,
    all: own.length,
    allOpinion: namedBy.length > 0 && namedBy.every(isOpinion),
    ...(pageIsOne ? { pageIsOne } : {}),
  };
}

function designationLine(
  d: Designation,
  sources: ReadonlyMap<string, SourceDocument>,
): DesignationLine | null {
  const source = sources.get(d.source);
  if (!source) return null;
  return {
    authority: d.authority,
    programme: d.programme ?? null,
    listRef: d.listRef ?? null,
    status: d.status,
    from: d.from ?? null,
    to: d.to ?? null,
    url: d.sourceUrl ?? null,
    source: sourceLine(source),
  };
}

type OtherName = EntityBrief['names'][number];

function otherNames(
  aliases: readonly Alias[],
  label: string,
  sources: ReadonlyMap<string, SourceDocument>,
): OtherName[] {
  const byText = new Map<string, OtherName>();
  for (const { text, lang, kind, source } of aliases) {
    if (text === label || byText.has(text)) continue;
    const known = sources.get(source)?.shortName;
    byText.set(text, { text, lang, kind, ...(known === undefined ? {} : { source: known }) });
  }
  const order = (name: OtherName) => NAME_ORDER.indexOf(name.kind) * 2 + Number(name.lang !== 'en');
  return [...byText.values()].sort((a, b) => order(a) - order(b)).slice(0, MAX_NAMES);
}

const hostile = (alias: Alias): boolean => alias.kind === 'pejorativeOfficial';

function roles(entity: Entity, sources: ReadonlyMap<string, SourceDocument>): EntityBrief['roles'] {
  // Who is no public figure has no profile; a byline is only a byline.
  if (!entity.person?.publicFigure) return [];
  return entity.person.roles.flatMap(({ title, organisation, source }) => {
    const known = sources.get(source);
    return known ? [{ title, organisation: organisation ?? null, source: sourceLine(known) }] : [];
  });
}

function counting(
  { counting: counts }: Entity,
  sources: ReadonlyMap<string, SourceDocument>,
): EntityBrief['counting'] {
  const source = counts && sources.get(counts.source);
  if (!source) return undefined;
  const { what, whom, often } = counts;
  return { what, whom, often, source: sourceLine(source) };
}

/**
 * The brief of an entity. Lines that only this page says come last and are marked; a line whose source is not at hand
 * is left out. `map` is null: whoever has the geometry draws it.
 */
export function entityBrief(input: EntityBriefInput): EntityBrief {
  const { entity, sources, entities } = input;
  const { lines, opinions } = statementsOf(input);
  const readings = (input.readings ?? [])
    .filter((id) => id !== entity.id)
    .flatMap((id) => entities.get(id) ?? [])
    .slice(0, MAX_READINGS);
  const history = historyOf(lines);
  const events = eventsIn(entity, input.events ?? [], entities);
  const counts = counting(entity, sources);
  return {
    entity: entity.id,
    label: entity.label.en,
    kind: entity.kind,
    subKind: entity.subKind,
    description: entity.description,
    distinguish: entity.distinguish ?? null,
    within: within(entity, entities),
    sources: naming(input),
    lines: lines.slice(0, MAX_LINES),
    moreLines: Math.max(0, lines.length - MAX_LINES),
    opinions: opinions.slice(0, MAX_OPINIONS),
    designations: entity.designations.flatMap((d) => designationLine(d, sources) ?? []),
    names: otherNames(
      entity.aliases.filter((a) => !hostile(a)),
      entity.label.en,
      sources,
    ),
    hostileNames: otherNames(entity.aliases.filter(hostile), entity.label.en, sources),
    roles: roles(entity, sources),
    map: null,
    ...(entity.place && { position: { lat: entity.place.lat, lon: entity.place.lon } }),
    ...(history && { history }),
    ...(events && { events }),
    ...(counts && { counting: counts }),
    ...(entity.metonymOf && {
      standsFor: entity.metonymOf.flatMap(({ entity: id }) => {
        const holder = entities.get(id);
        return holder ? [{ entity: id, label: holder.label.en }] : [];
      }),
    }),
    readings: readings.map((other) => ({
      entity: other.id,
      label: other.label.en,
      kind: other.kind,
      within: within(other, entities),
    })),
  };
}
