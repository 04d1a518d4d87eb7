/** Drawings for those briefs that can have one; most pages have none, and their worker never learns how to draw. */
import type { EntityBrief, FigureBrief } from '../../../src/crosscheck/brief.ts';
import { part } from '../../platform/part.ts';
import { DRAWINGS } from '../part-files.ts';
import type { Drawings } from '../drawings/drawings.ts';

declare global {
  var __sourcemarkDrawings: Drawings | undefined;
}

const drawings = part(DRAWINGS, () => globalThis.__sourcemarkDrawings);

interface Briefs {
  entities: EntityBrief[];
  figures: FigureBrief[];
}

export async function withDrawings(briefs: Briefs): Promise<Briefs> {
  const { entities, figures } = briefs;
  if (!entities.some(({ history }) => history) && !figures.some(({ groups }) => groups.length > 1))
    return briefs;
  const { drawnFigure, drawnName } = await drawings();
  return { entities: entities.map(drawnName), figures: figures.map(drawnFigure) };
}
