import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';

/**
 * Asks the browser to keep the data when space runs out. A worker can't ask, a page can; some browsers put the question
 * to the user, others decide by themselves, so the answer is said in words.
 */
export function Lasting({ onGranted }: { onGranted: () => void }): JSX.Element {
  const [refused, setRefused] = useState(false);
  const ask = async () => {
    const granted = await navigator.storage.persist().catch(() => false);
    setRefused(!granted);
    if (granted) onGranted();
  };
  return (
    <>
      <Button onClick={() => void ask()}>{t('options_data_ask')}</Button>
      <p role="status">{refused && t('options_data_refused')}</p>
    </>
  );
}
