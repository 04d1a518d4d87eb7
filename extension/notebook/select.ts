/** Which annotations are ticked. With Shift everything between the last one and this one goes with it. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The one that was ticked last. */
  last: string | null;
}

export const NOTHING: Selection = { ids: new Set(), last: null };

/** @param order the rows as they are listed */
export function toggled(
  { ids, last }: Selection,
  id: string,
  order: readonly string[],
  withShift: boolean,
): Selection {
  const next = new Set(ids);
  const on = !ids.has(id);
  const from = withShift && last !== null ? order.indexOf(last) : -1;
  const to = order.indexOf(id);
  const reach = from >= 0 && to >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
  for (const one of reach) {
    if (on) next.add(one);
    else next.delete(one);
  }
  return { ids: next, last: id };
}

/** What has gone meanwhile is no longer ticked. */
export const without = ({ ids, last }: Selection, gone: readonly string[]): Selection => {
  const left = new Set(ids);
  for (const id of gone) left.delete(id);
  return { ids: left, last };
};
