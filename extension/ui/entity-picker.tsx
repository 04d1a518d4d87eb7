/** Finds an entity of the dataset as one types; arrows go down the hits, Enter takes the first or the one at hand. */
import type { JSX } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../src/dataset/vocabulary.ts';
import { plural, t } from '../platform/i18n.ts';
import { AmissContext } from './field.tsx';
import { KindMark } from './kind-mark.tsx';
import { kindWords, subKindWords } from './kind-words.ts';

/** What is read of an entity where one is chosen. */
export interface PickHit {
  id: string;
  label: string;
  kind: EntityKind;
  subKind: string;
  description: string;
}

interface EntityPickerProps {
  label: string;
  /** Those whose names begin with what was typed; the best first. */
  find: (typed: string) => Promise<readonly PickHit[]>;
  /** What is looked for first. */
  begin?: string;
  /**
   * What choosing a hit does, where it does something at once: the button says it, and Enter only goes to the first
   * hit.
   */
  does?: (name: string) => string;
  /** By which its form finds it. */
  name?: string;
  onPick: (hit: PickHit) => void;
  /** Escape; without it only the words that were typed go. */
  onLeave?: () => void;
}

function useHits(typed: string, find: EntityPickerProps['find']): readonly PickHit[] | null {
  const [hits, setHits] = useState<readonly PickHit[] | null>(null);
  useEffect(() => {
    let current = true;
    if (typed.trim() === '') setHits(null);
    else void find(typed).then((found) => current && setHits(found));
    return () => {
      current = false;
    };
  }, [typed]);
  return hits;
}

const describe = ({ kind, subKind }: PickHit): string =>
  kindWords(kind) === subKindWords(subKind) ? kindWords(kind) : subKindWords(subKind);

export function EntityPicker(props: EntityPickerProps): JSX.Element {
  const { label, find, begin = '', does, name, onPick, onLeave } = props;
  const [typed, setTyped] = useState(begin);
  const hits = useHits(typed, find);
  const id = useId();
  const amiss = useContext(AmissContext);
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [hits]);
  const pick = (hit: PickHit) => {
    setTyped('');
    // The hits go; where the field stays, the keyboard stays in it.
    input.current?.focus();
    onPick(hit);
  };
  const first = () => {
    if (does) list.current?.querySelector('button')?.focus();
    else if (hits?.[0]) pick(hits[0]);
  };
  const leave = (event: KeyboardEvent) => {
    if (!onLeave && typed === '') return;
    event.preventDefault();
    event.stopPropagation();
    setTyped('');
    input.current?.focus();
    onLeave?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return leave(event);
    if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault();
      return first();
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const all = [input.current, ...(list.current?.querySelectorAll('button') ?? [])];
    const at = all.findIndex((element) => element === document.activeElement);
    all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  return (
    <div class="field" onKeyDown={onKeyDown}>
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        name={name}
        aria-invalid={name !== undefined && amiss.has(name)}
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class={hits?.length === 0 ? 'soft' : 'unseen'} role="status">
        {hits && (hits.length === 0 ? t('panel_search_none') : plural('panel_hits', hits.length))}
      </p>
      {hits && (
        <ul class="plain-list" ref={list}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="hit" aria-label={does?.(hit.label)} onClick={() => pick(hit)}>
                <KindMark kind={hit.kind} /> <bdi>{hit.label}</bdi>{' '}
                <span class="soft">{does ? hit.description : describe(hit)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
