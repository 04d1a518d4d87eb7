/** Whether this site is read without a click, and the way to change that. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { patternOf, removeOrigins, requestOrigins, siteOf } from '../platform/access.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { grantFor } from './allowed.ts';

interface AlwaysProps {
  host: string;
  granted: readonly string[];
}

export function Always({ host, granted }: AlwaysProps): JSX.Element {
  const [said, setSaid] = useState('');
  const site = host.replace(/^www\./, '');
  const grant = grantFor(granted, host);
  // Asked for in the click's own turn: the browser wants to see the gesture.
  const allow = () =>
    void requestOrigins([patternOf(site)]).then((yes) => setSaid(yes ? '' : t('popup_declined')));
  const takeBack = (pattern: string) =>
    void removeOrigins([pattern]).then((done) => setSaid(done ? '' : t('popup_kept')));
  return (
    <div class="always">
      {grant === null ? (
        <Button onClick={allow}>{t('popup_always', site)}</Button>
      ) : (
        <>
          <span class="soft">{siteOf(grant) === null ? t('popup_is_always_all') : t('popup_is_always')}</span>
          {siteOf(grant) !== null && (
            <Button look="quiet" onClick={() => takeBack(grant)}>
              {t('popup_only_click')}
            </Button>
          )}
        </>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </div>
  );
}
