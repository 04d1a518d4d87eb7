import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Button } from './button.tsx';

interface ToastProps {
  /** Null keeps the region in the page and empty, so that a screen reader hears the next words. */
  words: string | null;
  onUndo?: () => void;
}

/** What has just happened, with the way back. It goes when its owner says so, not by a clock that a slow reader loses to. */
export function Toast({ words, onUndo }: ToastProps): JSX.Element {
  return (
    <div class="toast" role="status" data-empty={words === null ? '' : undefined}>
      {words !== null && <span>{words}</span>}
      {words !== null && onUndo && (
        <Button look="quiet" onClick={onUndo}>
          {t('ui_undo')}
        </Button>
      )}
    </div>
  );
}
