import * as v from 'valibot';
import { figure } from '../../src/figures/figure.ts';

/** A passage on a page, as the content script describes it for the editor: W3C quote and position selectors. */
export const selectionDescription = v.object({
  url: v.string(),
  canonicalUrl: v.nullable(v.string()),
  title: v.string(),
  language: v.nullable(v.string()),
  exact: v.pipe(v.string(), v.maxLength(20_000)),
  prefix: v.pipe(v.string(), v.maxLength(400)),
  suffix: v.pipe(v.string(), v.maxLength(400)),
  /** UTF-16 offsets into the page's collected text, half open. */
  start: v.number(),
  end: v.number(),
  published: v.nullable(v.string()),
  private: v.boolean(),
  /** The entity or the figure under the passage, where there is one. */
  entity: v.nullable(v.string()),
  figure: v.nullable(figure),
  /** The figure as it stands in the passage: "scores". */
  figureWords: v.optional(v.nullable(v.string())),
});
export type SelectionDescription = v.InferOutput<typeof selectionDescription>;
