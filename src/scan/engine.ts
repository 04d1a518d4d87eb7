/** What scanning needs: an opened index, and what can be worked out from it once for all scans. Holds no state of a page. */
import { DEFAULT_POLICY, type ReadingPolicy } from '../figures/reading-policy.ts';
import { NOWHERE, type Document, readDocument } from '../names/document.ts';
import { type LaterForms, laterForms } from '../names/later-form.ts';
import type { NameIndex } from '../names/name-index.ts';
import { Rules } from '../names/rules.ts';
import type { Lexicon } from '../names/unlisted/lexicon.ts';
import { type PageNames, pageNames } from '../names/unlisted/page-names.ts';
import type { PageContext } from './context.ts';

/** A page context in the index's terms. */
export interface PageReading {
  document: Document;
  forms: LaterForms;
  /** Null without a lexicon. */
  unlisted: PageNames | null;
}

export interface Engine {
  index: NameIndex;
  rules: Rules;
  /** What words may be, for names that the index lacks; null where it is not loaded: only listed names are found. */
  lexicon: Lexicon | null;
  /** What vague words are read as. */
  policy: ReadingPolicy;
  /** The document of a block that is read alone. */
  nowhere: Document;
  /** A cache over `pageReading`: a context is read once, however many blocks are decided with it. */
  pages: WeakMap<PageContext, PageReading>;
}

export const createEngine = (
  index: NameIndex,
  lexicon: Lexicon | null = null,
  policy: ReadingPolicy = DEFAULT_POLICY,
): Engine => ({
  index,
  lexicon,
  policy,
  rules: new Rules(index),
  nowhere: readDocument(NOWHERE, index),
  pages: new WeakMap(),
});

/** The page context in the index's terms. */
export const pageReading = (context: PageContext, engine: Engine): PageReading => {
  const known = engine.pages.get(context);
  if (known !== undefined) return known;
  const { facts, named, definitions, fullNames, cueWords } = context;
  const said = { date: facts.date, named, definitions, fullNames, cueWords };
  const document = readDocument(said, engine.index);
  const unlisted = engine.lexicon === null ? null : pageNames(said, engine.lexicon);
  const page = { document, forms: laterForms(document), unlisted };
  engine.pages.set(context, page);
  return page;
};
