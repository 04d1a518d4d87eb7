/** The entry of the part that draws what a brief shows: run when the first page has something to draw. */
import { drawnFigure, drawnName } from '../../ui/drawings.ts';

const offered = { drawnFigure, drawnName };
export type Drawings = typeof offered;

globalThis.__sourcemarkDrawings = offered;
