import type { Pack, PackMention } from '../pack.ts';
import type { Locator } from '../primitives.ts';
import type { PackIssue } from '../result.ts';

/** `exact` is as long as its span, and the span lies within the document where its length is known. */
function locatorIssues(locator: Locator, path: string, lengths?: ReadonlyMap<string, number>): PackIssue[] {
  const issues: PackIssue[] = [];
  const { start, end, exact, documentId } = locator;
  if (exact !== undefined && exact.length !== end - start)
    issues.push({ path: `${path}.exact`, message: 'is not as long as its span' });
  const length = lengths?.get(documentId);
  if (length !== undefined && end > length)
    issues.push({ path: `${path}.end`, message: 'lies beyond the document' });
  return issues;
}

/**
 * All locators are sound; a mention is by one of its entity's aliases unless it is a description; two names never stand
 * on the same words. An event or a border may lie around the names within it.
 */
export function mentionIssues(pack: Pack, lengths?: ReadonlyMap<string, number>): PackIssue[] {
  const entities = new Map(pack.entities.map((e) => [e.id, e]));
  const background = new Map(pack.sources.map((s) => [s.id, s.background]));
  const issues: PackIssue[] = [];
  const plain: { mention: PackMention; path: string }[] = [];
  pack.mentions.forEach((mention, i) => {
    const path = `mentions.${i}`;
    const entity = entities.get(mention.entityId);
    const { exact, documentId } = mention.locator;
    issues.push(...locatorIssues(mention.locator, `${path}.locator`, lengths));
    if (mention.descriptive && exact !== undefined)
      issues.push({ path: `${path}.locator.exact`, message: "a description's words are the document's own" });
    if (!mention.descriptive && exact === undefined)
      issues.push({ path: `${path}.locator.exact`, message: 'is missing' });
    if (background.get(documentId)) issues.push({ path, message: 'background has no text to lie in' });
    if (!entity || mention.descriptive) return;
    if (!entity.aliases.some((alias) => alias.text === exact))
      issues.push({ path, message: `${exact} is no alias of ${mention.entityId}` });
    if (entity.kind !== 'event') plain.push({ mention, path });
  });
  plain.sort((a, b) => order(a.mention.locator, b.mention.locator));
  for (let i = 1; i < plain.length; i++) {
    const before = plain[i - 1]!.mention.locator;
    const here = plain[i]!.mention.locator;
    if (before.documentId === here.documentId && here.start < before.end)
      issues.push({ path: plain[i]!.path, message: `stands on the same words as ${plain[i - 1]!.path}` });
  }
  pack.relations.forEach((r, i) =>
    issues.push(...locatorIssues(r.locator, `relations.${i}.locator`, lengths)),
  );
  pack.figureClaims.forEach((f, i) => {
    if (f.locator) issues.push(...locatorIssues(f.locator, `figureClaims.${i}.locator`, lengths));
  });
  return issues;
}

const order = (a: Locator, b: Locator): number =>
  a.documentId === b.documentId ? a.start - b.start : a.documentId < b.documentId ? -1 : 1;
