/** Finds an entity of the dataset as one types; arrows go down the hits, Enter takes the first or the one at hand. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import { plural, t } from '../platform/i18n.ts';
import type { EntityHit } from '../store/queries/search-entities.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { kindWords, subKindWords } from '../ui/kind-words.ts';

/** The names of the dataset are read when somebody looks for one. */
const search = () => import('../store/queries/search-entities.ts');

interface EntityPickerProps {
  label: string;
  /** What is looked for first. */
  begin: string;
  kinds?: readonly EntityKind[];
  onPick: (hit: EntityHit) => void;
}

function useHits(typed: string, kinds: readonly EntityKind[] | undefined): EntityHit[] | null {
  const [hits, setHits] = useState<EntityHit[] | null>(null);
  useEffect(() => {
    let current = true;
    void search()
      .then(({ searchEntities }) => searchEntities(typed, { limit: 8, ...(kinds ? { kinds } : {}) }))
      .then((found) => current && setHits(found.ok && typed.trim() !== '' ? found.value : null));
    return () => {
      current = false;
    };
  }, [typed]);
  return hits;
}

const describe = ({ kind, subKind }: EntityHit): string =>
  kindWords(kind) === subKindWords(subKind) ? kindWords(kind) : subKindWords(subKind);

export function EntityPicker({ label, begin, kinds, onPick }: EntityPickerProps): JSX.Element {
  const [typed, setTyped] = useState(begin);
  const hits = useHits(typed, kinds);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [hits]);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const all = [input.current, ...(list.current?.querySelectorAll('button') ?? [])];
    const at = all.findIndex((element) => element === document.activeElement);
    all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  return (
    <div class="field" onKeyDown={step}>
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (hits?.[0]) onPick(hits[0]);
        }}
      />
      <p class={hits?.length === 0 ? 'soft' : 'unseen'} role="status">
        {hits && (hits.length === 0 ? t('panel_search_none') : plural('panel_hits', hits.length))}
      </p>
      {hits && (
        <ul class="plain-list" ref={list}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="hit" onClick={() => onPick(hit)}>
                <KindMark kind={hit.kind} /> <bdi>{hit.label}</bdi> <span class="soft">{describe(hit)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
