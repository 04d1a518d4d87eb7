import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Button } from './button.tsx';

/** What has just happened, with the way back where there is one. */
export interface Said {
  words: string;
  undo?: (() => unknown) | undefined;
}

interface ToastProps {
  /** Null keeps the region in the page and empty, so that a screen reader hears the next words. */
  said: Said | null;
  /** Called when it was taken back: the words no longer hold. */
  onUndone: () => void;
}

/** It goes when its owner says so, not by a clock that a slow reader loses to. */
export function Toast({ said, onUndone }: ToastProps): JSX.Element {
  const undo = () => {
    said?.undo?.();
    onUndone();
    // The button goes with the words; the keyboard goes to what was changed.
    document.querySelector('main')?.focus();
  };
  return (
    <div class="toast" role="status" data-empty={said === null ? '' : undefined}>
      {said && <span>{said.words}</span>}
      {said?.undo && (
        <Button look="quiet" onClick={undo}>
          {t('ui_undo')}
        </Button>
      )}
    </div>
  );
}
