import { toGold } from '../figures/gold.ts';
import type { Mention } from '../scan/mention.ts';

export interface GoldMention {
  start: number;
  end: number;
  kind: 'group' | 'place' | 'person' | 'figure';
  entity?: string;
  value?: number | null;
  low?: number | null;
  high?: number | null;
  comparator?: string;
}

/** `sm:seed/group/ttp` is `ttp` to the scorer. */
const slug = (entity: string) => entity.slice(entity.lastIndexOf('/') + 1);

/**
 * Mentions in the form that recognition is scored in: an institution counts as a group, events are left out, and
 * figures carry value, bounds and the signs `= >= > <= < ~ range`.
 */
export function goldMentions(mentions: Mention[]): GoldMention[] {
  return mentions.flatMap((mention): GoldMention[] => {
    const { start, end } = mention;
    if (mention.kind === 'figure') {
      const figure = toGold(mention.figure);
      return figure === null ? [] : [{ start, end, kind: 'figure', ...figure }];
    }
    if (mention.kind === 'event') return [];
    const kind = mention.kind === 'institution' ? 'group' : mention.kind;
    return [{ start, end, kind, ...(mention.entity === null ? {} : { entity: slug(mention.entity) }) }];
  });
}
