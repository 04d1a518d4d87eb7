/** Runs of words that two texts have in common, to hold that a text is written in words of its own. */

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function runs(text: string, length: number): string[] {
  const list = words(text);
  return list
    .slice(0, Math.max(0, list.length - length + 1))
    .map((_, i) => list.slice(i, i + length).join(' '));
}

/**
 * The runs of `length` words that stand in one of `own` and in one of `theirs`, as "run | whole text". A run that is no
 * more than a name with its article is nobody's wording and is left out.
 */
export function sharedRuns(
  own: readonly string[],
  theirs: readonly string[],
  names: readonly string[],
  length: number,
): string[] {
  const known = new Set(theirs.flatMap((text) => runs(text, length)));
  const named = names.map((name) => ` ${words(name).join(' ')} `);
  const onlyName = (run: string) => named.some((name) => name.includes(` ${run.replace(/^the /, '')} `));
  return own.flatMap((text) =>
    runs(text, length)
      .filter((run) => known.has(run) && !onlyName(run))
      .map((run) => `${run} | ${text}`),
  );
}
