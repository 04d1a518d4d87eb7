import type { NameMention } from './mention.ts';

/** Mentions with the same key are the same name: one entity, or one unlisted name in its long and short forms. */
export const nameKey = (mention: NameMention): string =>
  mention.entity ?? `${mention.kind}:${(mention.sameAs ?? mention.text).toLowerCase()}`;
