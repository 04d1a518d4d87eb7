/** A page that is a source already, or much like one: what it is, and the choice. */
import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { panelAddress } from '../platform/panel.ts';
import { Button } from '../ui/button.tsx';
import type { Same } from './begin.ts';

interface KnownSourceProps {
  same: Same;
  /** As a later state of that source, or as one of its own. */
  onAdd: (as: 'newer' | 'other') => void;
}

const SAID = { hash: 'review_known', address: 'review_known_address', text: 'review_known_copy' } as const;

export function KnownSource({ same, onAdd }: KnownSourceProps): JSX.Element {
  return (
    <>
      <p role="status">{t(SAID[same.by], same.shortName)}</p>
      <div class="row">
        {same.by !== 'hash' && (
          <>
            <Button onClick={() => onAdd('newer')}>{t('review_add_newer')}</Button>
            <Button look="quiet" onClick={() => onAdd('other')}>
              {t('review_add_apart')}
            </Button>
          </>
        )}
        <a href={panelAddress(`/source/${same.id}`)}>{t('review_known_open')}</a>
      </div>
    </>
  );
}
