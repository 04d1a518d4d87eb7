/** *Check a text*: a forward or a transcript is pasted and read like a page. Nothing of it is stored unless it is noted. */
import type { JSX } from 'preact';
import { browser } from '../platform/api.ts';
import { handOver } from '../platform/handover.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { openTab } from '../platform/open-tab.ts';
import { Button } from '../ui/button.tsx';
import { readText } from '../ui/read-text.ts';
import { NOTHING_CHECKED, paragraphs, type Checked } from './checked.ts';
import { CheckedText } from './checked-text.tsx';
import type { Subject } from './subject.ts';

interface CheckViewProps {
  checked: Checked;
  onChecked: (checked: Checked) => void;
  onEdit: (subject: Subject) => void;
}

const SAID: Partial<Record<Checked['state'], MessageKey>> = {
  reading: 'panel_check_reading',
  building: 'panel_state_building',
  failed: 'panel_check_failed',
};

const addText = async (text: string): Promise<void> =>
  openTab(browser.runtime.getURL(`review/review.html?text=${await handOver(text)}`), undefined);

export function CheckView({ checked, onChecked, onEdit }: CheckViewProps): JSX.Element {
  const { typed, state, read } = checked;
  const run = async () => {
    onChecked({ typed, state: 'reading', read: null });
    const reading = await readText(paragraphs(typed), {});
    onChecked(
      reading.state === 'ready'
        ? { typed, state: 'ready', read: reading.value }
        : { typed, state: reading.state, read: null },
    );
  };
  const said = SAID[state];
  return (
    <>
      <h1>{t('panel_view_check')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <div class="field">
          <label for="text">{t('panel_check_label')}</label>
          <textarea
            id="text"
            class="input"
            dir="auto"
            rows={read ? 3 : 8}
            maxLength={200_000}
            aria-describedby="text-means"
            value={typed}
            onInput={(event) => onChecked({ typed: event.currentTarget.value, state: 'idle', read: null })}
          />
          <p class="soft" id="text-means">
            {t('panel_check_means')}
          </p>
        </div>
        <div class="row">
          <button
            type="submit"
            class="button button-primary"
            disabled={typed.trim() === '' || state === 'reading'}
          >
            {t('panel_check_run')}
          </button>
          {typed && (
            <Button look="quiet" onClick={() => onChecked(NOTHING_CHECKED)}>
              {t('panel_check_clear')}
            </Button>
          )}
          {state === 'ready' && (
            <Button look="quiet" onClick={() => void addText(typed)}>
              {t('review_add')}
            </Button>
          )}
          <span role="status" class="soft">
            {said && t(said)}
          </span>
        </div>
      </form>
      {state === 'ready' && read && <CheckedText read={read} typed={typed} onEdit={onEdit} />}
    </>
  );
}
