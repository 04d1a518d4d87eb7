import type { JSX } from 'preact';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { GROUPINGS, type Grouping } from './group.ts';

interface ToolbarProps {
  /** How many are found; null until that is known. */
  total: number | null;
  chosen: number;
  grouping: Grouping;
  onGrouping: (grouping: Grouping) => void;
  onAll: (all: boolean) => void;
  onNone: () => void;
  onDelete: () => void;
}

const GROUPING: Record<Grouping, MessageKey> = {
  none: 'notebook_group_none',
  page: 'notebook_group_page',
  entity: 'notebook_group_entity',
  claim: 'notebook_group_claim',
};

export function Toolbar(props: ToolbarProps): JSX.Element {
  const { total, chosen, grouping, onGrouping, onAll, onNone, onDelete } = props;
  return (
    <div class="row spread toolbar">
      <div class="row">
        {total !== 0 && (
          <input
            type="checkbox"
            class="tick"
            aria-label={t('notebook_select_all')}
            disabled={total === null}
            checked={total !== null && chosen >= total}
            indeterminate={total !== null && chosen > 0 && chosen < total}
            onChange={({ currentTarget: { checked } }) => onAll(checked)}
          />
        )}
        <span role="status">
          {total === null ? t('notebook_reading') : plural('annotation_count', total)}
        </span>
      </div>
      {chosen === 0 && (
        <label class="row grouping">
          <span class="soft">{t('notebook_group')}</span>
          <select
            id="grouping"
            class="input"
            value={grouping}
            onChange={({ currentTarget: { value } }) => onGrouping(value as Grouping)}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {t(GROUPING[one])}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen > 0 && (
        <div class="row">
          <span>{plural('notebook_selected', chosen)}</span>
          <Button onClick={onDelete}>{t('notebook_delete')}</Button>
          <Button look="quiet" onClick={onNone}>
            {t('notebook_select_none')}
          </Button>
        </div>
      )}
    </div>
  );
}
