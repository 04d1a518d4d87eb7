/**
 * Runs a task for each item, several at a time, and gives the results in the order of the items. At most `ahead` items
 * are under way or waiting for their turn, however many there are and however slowly the results are taken.
 */
export async function* inOrder<I, R>(
  items: Iterable<I>,
  run: (item: I) => Promise<R>,
  ahead: number,
): AsyncGenerator<{ item: I; result: R }> {
  const waiting: { item: I; result: Promise<R> }[] = [];
  for (const item of items) {
    const result = run(item);
    // Whoever takes the results meets the failure in its turn; until then it is nobody's.
    result.catch(() => undefined);
    waiting.push({ item, result });
    if (waiting.length < Math.max(1, ahead)) continue;
    const first = waiting.shift()!;
    yield { item: first.item, result: await first.result };
  }
  for (const { item, result } of waiting) yield { item, result: await result };
}
