/** Which other records are read as this one, with the way to split them again; and the search for one more. */
import type { JSX } from 'preact';
import type { Entity } from '../../src/dataset/entity.ts';
import { t } from '../platform/i18n.ts';
import { mergeEntities, splitEntity } from '../store/edit-entity.ts';
import { Button } from '../ui/button.tsx';
import { EntityPicker } from '../ui/entity-picker.tsx';
import { Fold } from '../ui/fold.tsx';
import type { Act } from './act.ts';
import { findEntities } from './find-entities.ts';

interface MergeProps {
  entity: Entity;
  /** Those that are read as this one now. */
  merged: readonly Entity[];
  act: Act;
}

export function Merge({ entity, merged, act }: MergeProps): JSX.Element {
  return (
    <Fold summary={t('dataset_merge')} open={merged.length > 0}>
      <ul class="plain-list rows">
        {merged.map(({ id, label }) => (
          <li key={id} class="row spread">
            <bdi>{label.en}</bdi>
            <Button
              label={t('dataset_split_named', label.en)}
              onClick={() => void act(splitEntity(id), t('dataset_was_split'))}
            >
              {t('dataset_split')}
            </Button>
          </li>
        ))}
      </ul>
      <EntityPicker
        label={t('dataset_merge_which')}
        does={(name) => t('dataset_merge_this', name)}
        find={(typed) => findEntities(typed, { without: entity.id })}
        onPick={({ id }) => void act(mergeEntities(id, entity.id), t('dataset_merged'))}
      />
    </Fold>
  );
}
