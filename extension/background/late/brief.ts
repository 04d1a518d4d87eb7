/** What the dataset says of a page's entities and figures: the rows are gathered here, the briefs are made in crosscheck. */
import type { EntityBrief } from '../../../src/crosscheck/brief.ts';
import { entityBriefs, figureBriefs, type BriefRecords } from '../../../src/crosscheck/briefs.ts';
import { claimUnder } from '../../../src/crosscheck/claim-under-policy.ts';
import { claimsOfOthers, pageSources } from '../../../src/crosscheck/page-source.ts';
import type { Entity } from '../../../src/dataset/entity.ts';
import type { FigureClaim } from '../../../src/dataset/figure-claim.ts';
import type { Relation } from '../../../src/dataset/relation.ts';
import { policyWith } from '../../../src/figures/policy-change.ts';
import { loadSettings } from '../../platform/settings.ts';
import type { Answer, Ask } from '../../protocol/envelope.ts';
import type { ToBackground } from '../../protocol/to-background.ts';
import { attempt, type Outcome } from '../../store/outcome.ts';
import { withDrawings } from './drawn.ts';
import { allEvents, claimsFor, entitiesWithin, facts, relationsAbout, type Facts } from './facts.ts';
import { mapOf } from './maps.ts';

type Asked = Ask<ToBackground, 'brief'>;
type Answered = Answer<ToBackground, 'brief'>;

/** The ids of the other entities that have one of an entity's names; none while there is no index. */
export type Namesakes = (id: string, names: readonly string[]) => string[];

const ofRelation = ({ subject, object, assertedBy }: Relation): (string | undefined)[] => [
  subject,
  object,
  assertedBy,
];
const ofClaim = (claim: FigureClaim): (string | undefined)[] => [
  claim.placeId,
  claim.eventId,
  claim.counter,
  claim.saidBy,
  claim.denominator?.placeId,
  claim.perpetrator?.entityId,
];
const isId = (id: string | null | undefined): id is string => typeof id === 'string';

/** Whom else each entity's names may mean, by its id; nothing while there is no index. */
function readingsOf(
  entities: ReadonlyMap<string, Entity>,
  ids: readonly string[],
  namesakes: Namesakes,
): Map<string, string[]> {
  return new Map(
    ids.flatMap((id) => {
      const entity = entities.get(id);
      if (!entity) return [];
      const names = entity.aliases.map(({ text }) => text);
      return [[id, namesakes(entity.id, names)] as const];
    }),
  );
}

async function gather(asked: Asked, known: Facts, namesakes: Namesakes): Promise<BriefRecords> {
  const figures = asked.figures.map(({ figure }) => figure);
  const [relations, claims] = await Promise.all([
    relationsAbout(known, asked.entities),
    claimsFor(known, figures),
  ]);
  const named = [
    ...asked.entities,
    ...relations.flatMap(ofRelation),
    ...claims.flatMap(ofClaim),
    ...figures.flatMap(({ place, event }) => [place?.value.entity, event?.value.entity]),
  ].filter(isId);
  const entities = await entitiesWithin(known, named);
  const readings = readingsOf(entities, asked.entities, namesakes);
  const holders = asked.entities.flatMap((id) => entities.get(id)?.metonymOf ?? []);
  const others = await entitiesWithin(known, [
    ...[...readings.values()].flat(),
    ...holders.map(({ entity }) => entity),
  ]);
  const hasPlace = asked.entities.some((id) => entities.get(id)?.kind === 'place');
  const inPlaces = hasPlace ? await allEvents(known) : null;
  return {
    relations,
    claims,
    readings,
    events: inPlaces?.events ?? [],
    entities: new Map([...(inPlaces?.entities ?? []), ...others, ...entities]),
    sources: known.sources,
  };
}

const withMaps = (briefs: readonly EntityBrief[], { entities }: BriefRecords): Promise<EntityBrief[]> =>
  Promise.all(briefs.map(async (made) => ({ ...made, map: await mapOf(entities.get(made.entity)!) })));

/** @param namesakes whom else names may mean; the engine's to say, which the worker has and this part has not. */
export async function brief(asked: Asked, namesakes: Namesakes): Promise<Outcome<Answered>> {
  const known = await facts();
  if (!known.ok) return known;
  return attempt(async () => {
    const policy = policyWith((await loadSettings()).vague);
    const found = await gather(asked, known.value, namesakes);
    const pages = pageSources(asked, found.sources.values());
    const [page = null] = pages;
    const pageSourceId = page?.id ?? null;
    const rows = { ...found, claims: found.claims.map((claim) => claimUnder(claim, policy)) };
    const others = { ...rows, claims: claimsOfOthers(rows.claims, pages) };
    const drawn = await withDrawings({
      entities: await withMaps(entityBriefs(asked.entities, rows, pageSourceId), rows),
      figures: figureBriefs(asked.figures, others, { facts: asked.facts, pageSourceId }),
    });
    return {
      ...drawn,
      sourceCount: [...rows.sources.values()].filter(({ background }) => !background).length,
      pageIsSource: page,
    };
  });
}
