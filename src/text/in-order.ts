/** Sorts a list in place where it is not in order yet: most come so, and a look costs less than a sort. Stable. */
export const inOrder = <T>(list: T[], compare: (a: T, b: T) => number): T[] => {
  for (let i = 1; i < list.length; i++) if (compare(list[i - 1]!, list[i]!) > 0) return list.sort(compare);
  return list;
};
