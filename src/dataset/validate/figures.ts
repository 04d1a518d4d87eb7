import type { FigureClaim } from '../figure-claim.ts';
import type { Pack } from '../pack.ts';
import type { PackIssue } from '../result.ts';

type Say = (field: string, message: string) => void;

/** The interval, the value and the comparator say the same thing. */
function interval(f: FigureClaim, say: Say): void {
  const { low, high, value, comparator } = f;
  if (low !== null && high !== null && low > high) say('high', 'is below low');
  if (comparator === 'vague' || f.vague) {
    if (comparator !== 'vague' || !f.vague) say('vague', 'the comparator and the mark differ');
    if (value !== undefined) say('value', 'a vague word has no value');
  } else if (value === undefined) {
    if (f.kind !== 'superlative') say('value', 'is missing');
  } else if (comparator === 'exact' && (low !== value || high !== value))
    say('low', 'an exact value is its own interval');
  else if (comparator === 'atLeast' && (low !== value || f.lowOpen))
    say('low', '"at least" includes its number');
  else if (comparator === 'moreThan' && !(low !== null && (low > value || (low === value && f.lowOpen))))
    say('low', '"more than" leaves its number out');
  else if (comparator === 'atMost' && (high !== value || f.highOpen))
    say('high', '"at most" includes its number');
  else if (comparator === 'lessThan' && !(high !== null && (high < value || (high === value && f.highOpen))))
    say('high', '"less than" leaves its number out');
}

/** A share needs its whole, a change its baseline; neither may pass for the other. */
function whole(f: FigureClaim, say: Say): void {
  if (f.kind === 'percentShare' && !f.denominator) say('denominator', 'a share of what?');
  if (f.kind === 'percentChange' && !f.baselinePeriod) say('baselinePeriod', 'a change since when?');
  if (f.kind === 'count' && f.denominator) say('denominator', 'a count has none');
  const percent = f.kind === 'percentShare' || f.kind === 'percentChange';
  if (percent !== (f.unit === 'percent')) say('unit', 'does not fit the kind');
  if (f.kind === 'percentShare' && (f.high === null || f.high > 100 || f.low === null || f.low < 0))
    say('high', 'a share lies between 0 and 100');
}

/** Every claim has a sound interval and a place in its document; background has a source and no place. */
export function figureIssues({ figureClaims, sources }: Pack): PackIssue[] {
  const background = new Map(sources.map((s) => [s.id, s.background]));
  const byId = new Map(figureClaims.map((f) => [f.id, f]));
  return figureClaims.flatMap((f, i) => {
    const issues: PackIssue[] = [];
    const say: Say = (field, message) => issues.push({ path: `figureClaims.${i}.${field}`, message });
    interval(f, say);
    whole(f, say);
    if (background.get(f.documentId) === false && !f.locator) say('locator', 'is missing');
    if (background.get(f.documentId) && f.locator) say('locator', 'background has no text to lie in');
    if (f.locator && f.locator.documentId !== f.documentId) say('locator.documentId', 'is another document');
    for (const part of f.includes ?? [])
      if (byId.get(part)?.partOf !== undefined && byId.get(part)?.partOf !== f.id)
        say('includes', `${part} is part of another`);
    if (f.partOf !== undefined && byId.has(f.partOf) && !byId.get(f.partOf)!.includes?.includes(f.id))
      say('partOf', 'the whole does not include it');
    return issues;
  });
}
