/** What the dataset says of a page's entities and figures: the rows are gathered here, the briefs are made in crosscheck. */
import { entityBrief } from '../../src/crosscheck/entity-brief.ts';
import { figureBrief } from '../../src/crosscheck/figure-brief.ts';
import { pageSource } from '../../src/crosscheck/page-source.ts';
import { pageDoubts } from '../../src/crosscheck/within-page.ts';
import { worldOf } from '../../src/crosscheck/world.ts';
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { Answer, Ask } from '../protocol/envelope.ts';
import type { ToBackground } from '../protocol/to-background.ts';
import type { Outcome } from '../store/outcome.ts';
import { claimsFor, entitiesWithin, facts, relationsAbout } from './facts.ts';

type Asked = Ask<ToBackground, 'brief'>;
type Answered = Answer<ToBackground, 'brief'>;

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

export async function brief(asked: Asked): Promise<Outcome<Answered>> {
  const known = await facts();
  if (!known.ok) return known;
  const { sources } = known.value;
  const figures = asked.figures.map(({ figure }) => figure);
  const [relations, claims] = await Promise.all([
    relationsAbout(known.value, asked.entities),
    claimsFor(known.value, figures),
  ]);
  const entities = await entitiesWithin(
    known.value,
    [
      ...asked.entities,
      ...relations.flatMap(ofRelation),
      ...claims.flatMap(ofClaim),
      ...figures.flatMap(({ place, event }) => [place?.value.entity, event?.value.entity]),
    ].filter(isId),
  );
  const placed = asked.figures.flatMap((one) =>
    one.block === undefined ? [] : { ...one, block: one.block },
  );
  const doubts = pageDoubts(placed, worldOf(entities, claims, sources));
  const page = pageSource(asked, sources.values());
  const pageSourceId = page?.id ?? null;
  return {
    ok: true,
    value: {
      entities: asked.entities.flatMap((id) => {
        const entity = entities.get(id);
        if (!entity) return [];
        const made = entityBrief({
          entity,
          relations,
          sources,
          entities,
          mentions: entity.sources,
          pageSourceId,
        });
        // Who asked by the id of one that was merged away finds the answer by that id.
        return [{ ...made, entity: id }];
      }),
      figures: asked.figures.map(({ key, figure, words }) => {
        const sentence = words ?? null;
        const found = doubts.get(key) ?? [];
        const rows = { claims, sources, entities, pageSourceId };
        return figureBrief({ key, figure, sentence, doubts: found, facts: asked.facts, ...rows });
      }),
      sourceCount: [...sources.values()].filter(({ background }) => !background).length,
      pageIsSource: page,
    },
  };
}
