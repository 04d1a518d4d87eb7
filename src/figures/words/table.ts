// Each is marked as free of side effects, so that no script is made longer by tables that it does not use.

/**
 * Compact tables of words. `table('km km kms|mi mile miles')` maps `km` and `kms` to `km`, `mile` and `miles` to `mi`:
 * the first word of a group is what the others stand for.
 */
/* @__NO_SIDE_EFFECTS__ */
export const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('|').flatMap((group) => {
      const [value = '', ...words] = group.split(' ');
      return words.map((word) => [word, value] as const);
    }),
  );

/** A set of words with spaces between them. */
/* @__NO_SIDE_EFFECTS__ */
export const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/**
 * The forms of regular verbs: "kill" gives kill, kills, killing and killed; "rise/rose/risen" its own past forms. A final e
 * is dropped before -ing and -ed, a final y becomes ie.
 */
/* @__NO_SIDE_EFFECTS__ */
export const inflect = (text: string): string[] =>
  text.split(' ').flatMap((verb) => {
    const [base = '', ...past] = verb.split('/');
    const stem = base.replace(/e$/, '');
    const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie') + 's';
    return [
      base,
      third,
      `${stem}ing`,
      ...(past.length > 0 ? past : [`${stem.replace(/([^aeiou])y$/, '$1i')}ed`]),
    ];
  });

/** Phrases by their first or last word; those of one word in the order of the list. */
/* @__NO_SIDE_EFFECTS__ */
export const byEdge = <T extends { words: readonly string[] }>(
  list: readonly T[],
  edge: 'first' | 'last',
): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>();
  for (const phrase of list) {
    const key = phrase.words.at(edge === 'last' ? -1 : 0) ?? '';
    const known = map.get(key);
    if (known) known.push(phrase);
    else map.set(key, [phrase]);
  }
  return map;
};
