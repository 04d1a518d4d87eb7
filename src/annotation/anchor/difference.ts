/** Where two lists of guards part: the longest common run of both is the same, the rest has changed. */
import type { GuardKind } from './guard-kinds.ts';
import type { Guard } from './guards.ts';

/** `{kind: 'number', before: '12', after: '42'}`; a side is null where there is nothing in its place. */
export interface Altered {
  kind: GuardKind;
  before: string | null;
  after: string | null;
}

const same = (a: Guard, b: Guard): boolean =>
  a.kind === b.kind && (a.key === b.key || (a.kind === 'unit' && isSlip(a.key, b.key)));

/** A unit with two letters in the wrong order, or one too many or too few, is the same unit. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (a[head] === b[head]) head++;
  const [one, other] = [a.slice(head), b.slice(head)];
  if (head === 0) return false;
  const isTurned = one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
  return isTurned || one.slice(1) === other || other.slice(1) === one;
}

/** Lengths of the longest common subsequence of what is left of both. */
function common(a: readonly Guard[], b: readonly Guard[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let k = b.length - 1; k >= 0; k--)
      table[i]![k] = same(a[i]!, b[k]!)
        ? table[i + 1]![k + 1]! + 1
        : Math.max(table[i + 1]![k]!, table[i]![k + 1]!);
  return table;
}

/** Longer lists are told apart by their first difference alone. */
const MOST = 400;

/** The guards that differ, in their order; empty where both lists are the same. */
export function alteredGuards(
  [oldText, before]: readonly [string, readonly Guard[]],
  [newText, after]: readonly [string, readonly Guard[]],
): Altered[] {
  const was = before.slice(0, MOST);
  const is = after.slice(0, MOST);
  const table = common(was, is);
  const gone: Guard[] = [];
  const come: Guard[] = [];
  const found: Altered[] = [];
  const flush = () => {
    for (const guard of gone) {
      const partner = come.findIndex(({ kind }) => kind === guard.kind);
      const [other] = partner < 0 ? [] : come.splice(partner, 1);
      found.push({
        kind: guard.kind,
        before: oldText.slice(guard.start, guard.end),
        after: other ? newText.slice(other.start, other.end) : null,
      });
    }
    for (const guard of come)
      found.push({ kind: guard.kind, before: null, after: newText.slice(guard.start, guard.end) });
    gone.length = 0;
    come.length = 0;
  };
  let i = 0;
  let k = 0;
  while (i < was.length || k < is.length) {
    if (i < was.length && k < is.length && same(was[i]!, is[k]!)) {
      flush();
      i++;
      k++;
    } else if (k >= is.length || (i < was.length && table[i + 1]![k]! >= table[i]![k + 1]!))
      gone.push(was[i++]!);
    else come.push(is[k++]!);
  }
  flush();
  return found;
}
