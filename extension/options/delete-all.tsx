import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';

/** Two clicks: the first one says what the second one does, and puts the keyboard on the way back. */
export function DeleteAll({ onDelete }: { onDelete: () => Promise<void> }): JSX.Element {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  if (!asked) return <Button onClick={() => setAsked(true)}>{t('options_delete')}</Button>;
  return (
    <div class="notice" role="group" tabIndex={-1} ref={question} aria-label={t('options_delete')}>
      <p>{t('options_delete_means')}</p>
      <div class="row">
        <Button onClick={() => setAsked(false)}>{t('options_delete_keep')}</Button>
        <Button
          onClick={() => {
            setAsked(false);
            void onDelete();
          }}
        >
          {t('options_delete_sure')}
        </Button>
      </div>
    </div>
  );
}
