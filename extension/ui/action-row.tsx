/** The foot of a card: what one can do. Choices unfold in place, so that nothing has to float above the card. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t, type MessageKey } from '../platform/i18n.ts';
import type { CopyForm, Scope, ViewActions } from './actions.ts';
import { Button } from './button.tsx';

/** A name is "not this", an unlisted name is ignored, a figure is "read differently". */
type Dismissal = 'not' | 'ignore' | 'differently';

const SCOPE: Record<Dismissal, Record<Scope, MessageKey>> = {
  not: { page: 'ui_dismiss_page', site: 'ui_dismiss_site', everywhere: 'ui_dismiss_everywhere' },
  ignore: { page: 'ui_ignore_page', site: 'ui_ignore_site', everywhere: 'ui_ignore_everywhere' },
  differently: { page: 'ui_dismiss_page', site: 'ui_dismiss_site', everywhere: 'ui_dismiss_everywhere' },
};
const DISMISS: Record<Dismissal, MessageKey> = {
  not: 'ui_not_this',
  ignore: 'ui_ignore',
  differently: 'ui_read_differently',
};
const FORMS: readonly [CopyForm, MessageKey][] = [
  ['row', 'ui_copy_row'],
  ['text', 'ui_copy_text'],
  ['citation', 'ui_copy_citation'],
];

interface ActionRowProps {
  actions: ViewActions;
  dismissal: Dismissal;
  /** Other readings, to be taken instead. */
  readings?: readonly { entity: string; label: string }[];
}

type Unfolded = 'copy' | 'dismiss' | null;

export function ActionRow({ actions, dismissal, readings = [] }: ActionRowProps): JSX.Element {
  const [unfolded, setUnfolded] = useState<Unfolded>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const scopes = actions.scopes ?? ['page', 'site', 'everywhere'];
  const toggle = (which: Unfolded) => () => setUnfolded(unfolded === which ? null : which);
  const copy = (form: CopyForm) => async () => {
    const done = await actions.copy?.(form);
    setSaid(t(done ? 'ui_copied' : 'ui_copy_failed'));
    if (done) setUnfolded(null);
  };
  return (
    <footer class="actions">
      <div class="action-row">
        {actions.note && (
          <Button look="quiet" onClick={actions.note}>
            {t('ui_note')}
          </Button>
        )}
        {actions.copy && (
          <Button look="quiet" onClick={toggle('copy')} expanded={unfolded === 'copy'} controls={id}>
            {t('ui_copy')}
          </Button>
        )}
        {actions.dismiss && (
          <Button look="quiet" onClick={toggle('dismiss')} expanded={unfolded === 'dismiss'} controls={id}>
            {t(DISMISS[dismissal])}
          </Button>
        )}
        {actions.record && (
          <Button look="quiet" onClick={actions.record}>
            {t('ui_record')}
          </Button>
        )}
        {actions.close && (
          <Button look="quiet" onClick={actions.close}>
            {t('ui_close')}
          </Button>
        )}
      </div>
      {unfolded === 'copy' && (
        <div class="action-choices" id={id} role="group" aria-label={t('ui_copy')}>
          {FORMS.map(([form, key]) => (
            <Button key={form} onClick={copy(form)}>
              {t(key)}
            </Button>
          ))}
        </div>
      )}
      {unfolded === 'dismiss' && (
        <div class="action-choices" id={id} role="group" aria-label={t(DISMISS[dismissal])}>
          {actions.choose &&
            readings.map(({ entity, label }) => (
              <Button
                key={entity}
                onClick={() => actions.choose?.(entity, scopes.includes('site') ? 'site' : 'page')}
              >
                {t('ui_means', label)}
              </Button>
            ))}
          {scopes.map((scope) => (
            <Button key={scope} onClick={() => actions.dismiss?.(scope)}>
              {t(SCOPE[dismissal][scope])}
            </Button>
          ))}
        </div>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </footer>
  );
}
