import * as v from 'valibot';

/** A match that the user sent away: this reading of these words, on one site or everywhere. */
export const dismissal = v.object({
  text: v.string(),
  entity: v.nullable(v.string()),
  /** Null: everywhere. */
  host: v.nullable(v.string()),
  /** The reading that the user chose instead, if any. */
  instead: v.nullable(v.string()),
});
export type Dismissal = v.InferOutput<typeof dismissal>;
