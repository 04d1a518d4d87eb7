/** Whether a list is in order. */
export const isInOrder = <T>(list: readonly T[], compare: (a: T, b: T) => number): boolean => {
  for (let i = 1; i < list.length; i++) if (compare(list[i - 1]!, list[i]!) > 0) return false;
  return true;
};

/** Sorts a list in place where it is not in order yet: most come so, and a look costs less than a sort. Stable. */
export const inOrder = <T>(list: T[], compare: (a: T, b: T) => number): T[] =>
  isInOrder(list, compare) ? list : list.sort(compare);

/**
 * Two lists as one list in order, as a stable sort of one after the other gives: each is put in order by itself, in place,
 * and they are merged.
 */
export const mergedInOrder = <T>(first: T[], second: T[], compare: (a: T, b: T) => number): T[] => {
  inOrder(first, compare);
  inOrder(second, compare);
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const all: T[] = [];
  let n = 0;
  for (const one of first) {
    while (n < second.length && compare(one, second[n]!) > 0) all.push(second[n++]!);
    all.push(one);
  }
  while (n < second.length) all.push(second[n++]!);
  return all;
};
