import { useEffect, useState } from 'preact/hooks';
import { searchEntities, type EntityHit } from '../store/queries/search-entities.ts';

/** Hits for what is typed now; an answer to an earlier key stroke is dropped. Null where nothing is typed. */
export function useHits(typed: string): EntityHit[] | null {
  const [hits, setHits] = useState<EntityHit[] | null>(null);
  useEffect(() => {
    let current = true;
    if (typed.trim() === '') {
      setHits(null);
      return;
    }
    void searchEntities(typed).then((outcome) => current && setHits(outcome.ok ? outcome.value : []));
    return () => {
      current = false;
    };
  }, [typed]);
  return hits;
}
