/**
 * Finds marks whose words or surroundings are not as they were. Put into a page only where it has such marks; in the same
 * isolated world as the content script, which runs it in slices.
 */
import { anchorSteps } from '../../../src/annotation/anchor/anchor.ts';

globalThis.__sourcemarkAnchor = anchorSteps;
