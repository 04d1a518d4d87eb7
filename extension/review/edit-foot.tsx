import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Save } from '../ui/form.tsx';

/** The end of a form below a decision: what is set is accepted with it. */
export const EditFoot = ({ onClose }: { onClose: () => void }): JSX.Element => (
  <div class="row">
    <Save>{t('review_edit_accept')}</Save>
    <Button look="quiet" onClick={onClose}>
      {t('review_edit_cancel')}
    </Button>
  </div>
);
