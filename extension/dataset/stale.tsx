/** Where a pack says something new of what the user corrected: both, and which shall be read. */
import type { JSX } from 'preact';
import type { StalePatch } from '../../src/dataset/layers.ts';
import { t } from '../platform/i18n.ts';
import { settle } from '../store/edit-record.ts';
import { Button } from '../ui/button.tsx';
import type { Act } from './act.ts';
import { fieldWords, valueWords } from '../ui/field-words.ts';

export const Stale = ({ stale, act }: { stale: readonly StalePatch[]; act: Act }): JSX.Element => (
  <>
    {stale.map((one) => {
      const { field, value, id } = one.patch;
      return (
        <div class="notice" key={id}>
          <p>
            {t(
              'dataset_pack_differs',
              fieldWords(field),
              valueWords(field, one.now),
              valueWords(field, value),
            )}
          </p>
          <div class="row">
            <Button onClick={() => void act(settle(one, 'mine'), t('dataset_saved'))}>
              {t('dataset_choice_mine')}
            </Button>
            <Button onClick={() => void act(settle(one, 'theirs'), t('dataset_saved'))}>
              {t('dataset_pack_take')}
            </Button>
          </div>
        </div>
      );
    })}
  </>
);
