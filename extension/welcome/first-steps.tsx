import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';

/** The keys that open the panel, as the browser has them now; null where the user took them away. */
function usePanelKeys(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((all) => {
      setKeys(all.find(({ name }) => name === 'open-panel')?.shortcut || null);
    });
  }, []);
  return keys;
}

export function FirstSteps(): JSX.Element {
  const keys = usePanelKeys();
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('welcome_steps')}</h2>
      <ol class="steps">
        <li>{t('welcome_step_pin')}</li>
        <li>{t('welcome_step_click')}</li>
        <li>{keys ? t('welcome_step_panel_keys', keys) : t('welcome_step_panel')}</li>
        <li>{t('welcome_step_mark')}</li>
      </ol>
      <Button onClick={() => void browser.runtime.openOptionsPage()}>{t('welcome_options')}</Button>
    </section>
  );
}
