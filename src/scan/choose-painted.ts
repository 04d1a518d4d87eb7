/**
 * Which mentions of a page are painted. Quiet: the first mention of each name, no countries or capitals, figures only
 * where the dataset has something comparable or where a doubt is. Full: all of them. Unlisted names only when asked for.
 */
import { paintedKind, type Mention, type PaintedKind } from './mention.ts';
import { nameKey } from './name-key.ts';

/** A mention in page order. `aside`: it stands in the page's navigation or footer. */
export interface Choosable {
  id: string;
  mention: Mention;
  aside: boolean;
}

export interface PaintRules {
  level: 'quiet' | 'full';
  kinds: Partial<Record<PaintedKind, boolean>>;
  unlisted: boolean;
}

/** What is known of the dataset so far; undefined: not yet, and what depends on it waits. */
export interface PaintFacts {
  subKind(entity: string): string | undefined;
  figureState(id: string): 'comparable' | 'doubt' | 'nothing' | undefined;
}

/** Names that are on every page about the region: a reader who wants them chooses Full. */
const TOO_COMMON = new Set(['country', 'capital']);

/**
 * One flag a mention, in the same order.
 * @param mentions in page order
 */
export function choosePainted(
  mentions: readonly Choosable[],
  rules: PaintRules,
  facts: PaintFacts,
): boolean[] {
  const wanted = mentions.map(({ id, mention }) => mayBePainted(id, mention, rules, facts));
  if (rules.level === 'full') return wanted;
  const first = new Map<string, number>();
  // This runs for every answer on a page that is being read.
  for (let i = 0; i < mentions.length; i += 1) {
    const { mention, aside } = mentions[i]!;
    if (!wanted[i] || mention.kind === 'figure') continue;
    const key = nameKey(mention);
    const known = first.get(key);
    // A mention in the text comes before one in the frame, wherever that stands.
    const isFirst = known === undefined || (mentions[known]!.aside && !aside);
    wanted[i] = isFirst;
    if (!isFirst) continue;
    if (known !== undefined) wanted[known] = false;
    first.set(key, i);
  }
  return wanted;
}

/** Whether a mention is painted where no other of the same name comes before it. */
export function mayBePainted(id: string, mention: Mention, rules: PaintRules, facts: PaintFacts): boolean {
  const kind = paintedKind(mention);
  if (kind === null || rules.kinds[kind] === false) return false;
  const quiet = rules.level === 'quiet';
  if (mention.kind === 'figure') {
    if (!quiet) return true;
    const state = facts.figureState(id);
    return state === 'comparable' || state === 'doubt';
  }
  if (mention.resolution === 'unlisted') return rules.unlisted;
  if (!quiet) return true;
  if (mention.entity === null) return false;
  if (mention.kind !== 'place') return true;
  const subKind = mention.subKind ?? facts.subKind(mention.entity);
  return subKind !== undefined && !TOO_COMMON.has(subKind);
}
