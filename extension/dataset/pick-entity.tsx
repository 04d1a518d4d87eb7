/** Finds one entity by its name as one types; each hit is a button. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural } from '../platform/i18n.ts';
import { searchEntities, type EntityHit } from '../store/queries/search-entities.ts';
import { Button } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { Line } from './choice.tsx';

interface PickEntityProps {
  label: string;
  /** What the button of a hit says, from the hit's name. */
  choose: (name: string) => string;
  /** An id that is not offered. */
  without?: string;
  onPick: (hit: EntityHit) => void;
}

const SHOWN = 8;

export function PickEntity({ label, choose, without, onPick }: PickEntityProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [hits, setHits] = useState<EntityHit[] | null>(null);
  useEffect(() => {
    let current = true;
    if (typed.trim() === '') setHits(null);
    else
      void searchEntities(typed, { limit: SHOWN + 1 }).then(
        (found) =>
          current && setHits(found.ok ? found.value.filter(({ id }) => id !== without).slice(0, SHOWN) : []),
      );
    return () => {
      current = false;
    };
  }, [typed, without]);
  return (
    <>
      <Line label={label} value={typed} onInput={setTyped} />
      <p role="status" class="unseen">
        {hits && plural('dataset_found', hits.length)}
      </p>
      <ul class="plain-list">
        {hits?.map((hit) => (
          <li key={hit.id} class="hit">
            <Button
              look="quiet"
              onClick={() => {
                setTyped('');
                onPick(hit);
              }}
            >
              {choose(hit.label)}
            </Button>
            <span class="soft">
              <KindMark kind={hit.kind} />
              {hit.description}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
