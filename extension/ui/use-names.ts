/** The names of records beside their ids, which are looked up where they are shown. */
import { useEffect, useState } from 'preact/hooks';

/** What these records are called, by id; a page of the extension asks the store. */
export type AskNames = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What these records are called; those that are known already are not asked for again. */
export function useNames(ids: readonly string[], ask: AskNames): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = ids.filter((id) => !names.has(id));
  const key = unknown.join('\n');
  useEffect(() => {
    if (unknown.length === 0) return;
    let current = true;
    void ask(unknown).then((found) => {
      // One without a name keeps its id, and is not asked for again and again.
      const all = new Map(unknown.map((id) => [id, found.get(id) ?? id]));
      if (current) setNames((before) => new Map([...before, ...all]));
    });
    return () => {
      current = false;
    };
  }, [key]);
  return names;
}
