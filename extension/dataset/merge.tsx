/** Which other records are read as this one, with the way to split them again; and the search for one more. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '../../src/dataset/entity.ts';
import { t } from '../platform/i18n.ts';
import { mergeEntities, splitEntity } from '../store/edit-entity.ts';
import type { HistoryLine } from '../store/queries/entity-history.ts';
import { searchEntities, type EntityHit } from '../store/queries/search-entities.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Line } from './choice.tsx';
import type { Act } from './entity-record.tsx';
import { mergedNow } from './merged-now.ts';

interface MergeProps {
  entity: Entity;
  history: readonly HistoryLine[];
  act: Act;
}

export function Merge({ entity, history, act }: MergeProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [hits, setHits] = useState<EntityHit[]>([]);
  useEffect(() => {
    let current = true;
    void searchEntities(typed, { limit: 8 }).then(
      (found) => current && setHits(found.ok ? found.value.filter(({ id }) => id !== entity.id) : []),
    );
    return () => {
      current = false;
    };
  }, [typed, entity.id]);
  const merge = (id: string) => {
    setTyped('');
    return act(mergeEntities(id, entity.id), t('dataset_merged'));
  };
  return (
    <Fold summary={t('dataset_merge')}>
      <ul class="plain-list">
        {mergedNow(history).map((id) => (
          <li key={id}>
            <bdi>{id}</bdi>{' '}
            <Button look="quiet" onClick={() => void act(splitEntity(id), t('dataset_was_split'))}>
              {t('dataset_split')}
            </Button>
          </li>
        ))}
      </ul>
      <Line label={t('dataset_merge_which')} value={typed} onInput={setTyped} />
      <ul class="plain-list">
        {hits.map(({ id, label, description }) => (
          <li key={id}>
            <Button look="quiet" onClick={() => void merge(id)}>
              {t('dataset_merge_this', label)}
            </Button>{' '}
            <span class="soft">{description}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
