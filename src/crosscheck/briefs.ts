/** The briefs of a whole page or text at once, from records at hand. Whoever has geometry adds the maps. */
import type { Entity } from '../dataset/entity.ts';
import type { FigureClaim } from '../dataset/figure-claim.ts';
import type { Relation } from '../dataset/relation.ts';
import type { SourceDocument } from '../dataset/source-document.ts';
import type { PageFacts } from '../scan/context.ts';
import type { AskedFigure } from './asked.ts';
import type { EntityBrief, FigureBrief } from './brief.ts';
import { entityBrief } from './entity-brief.ts';
import { figureBrief } from './figure-brief.ts';
import { pageDoubts } from './within-page.ts';
import { worldOf } from './world.ts';

/** What the briefs are made of: at least the records that the mentions lead to. */
export interface BriefRecords {
  relations: readonly Relation[];
  claims: readonly FigureClaim[];
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, SourceDocument>;
  /** Ids of the other entities that an entity's names may mean, by its id. */
  readings: ReadonlyMap<string, readonly string[]>;
  /** All events of the dataset; their places are among the entities. */
  events?: readonly Entity[];
}

/** One brief for each id that the records have, with that id: it may have been merged into another's. */
export function entityBriefs(
  ids: readonly string[],
  records: BriefRecords,
  pageSourceId: string | null,
): EntityBrief[] {
  return ids.flatMap((id) => {
    const entity = records.entities.get(id);
    if (!entity) return [];
    const readings = records.readings.get(id) ?? [];
    const made = entityBrief({ ...records, entity, mentions: entity.sources, readings, pageSourceId });
    return [{ ...made, entity: id }];
  });
}

/** One brief for each figure, with what the text's own numbers say to each other. */
export function figureBriefs(
  figures: readonly AskedFigure[],
  records: BriefRecords,
  { facts, pageSourceId }: { facts: PageFacts; pageSourceId: string | null },
): FigureBrief[] {
  const placed = figures.flatMap((one) => (one.block === undefined ? [] : { ...one, block: one.block }));
  const world = worldOf(records.entities, records.claims, records.sources);
  const doubts = pageDoubts(placed, world);
  return figures.map(({ key, figure, words }) =>
    figureBrief({
      ...records,
      key,
      figure,
      sentence: words ?? null,
      doubts: doubts.get(key) ?? [],
      facts,
      pageSourceId,
      world,
    }),
  );
}
