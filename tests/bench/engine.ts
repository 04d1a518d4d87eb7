/** What of the engine the bench runs; `shipped.ts` bundles it. */
export { buildIndex } from '../../src/names/build.ts';
export { hitBuffer } from '../../src/names/hits.ts';
export { findNames } from '../../src/names/lookup.ts';
export { openIndex } from '../../src/names/open.ts';
export { openLexicon } from '../../src/names/unlisted/lexicon.ts';
export { createEngine } from '../../src/scan/engine.ts';
export { scanText } from '../../src/scan/scan-text.ts';
export { tokenBuffer, tokenise } from '../../src/text/tokens.ts';
