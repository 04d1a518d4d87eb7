import type { JSX } from 'preact';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import type { PageSummary } from '../protocol/to-content.ts';
import { Button } from '../ui/button.tsx';

type State = PageSummary['state'] | 'waiting' | 'forbidden' | 'noAccess' | 'tab';

const WORDS: Record<Exclude<State, 'done'>, MessageKey> = {
  reading: 'panel_state_reading',
  paused: 'panel_state_paused',
  building: 'panel_state_building',
  off: 'panel_state_off',
  stale: 'panel_state_stale',
  waiting: 'panel_state_waiting',
  forbidden: 'panel_state_forbidden',
  noAccess: 'panel_state_no_access',
  tab: 'panel_state_tab',
};

/** "Read 640 words against your 5 sources: nothing comparable." */
function doneWords({ words, sourceCount, figures }: PageSummary): string {
  const comparable = figures.filter(({ state }) => state === 'comparable').length;
  const read = plural('panel_state_read', words, sourceCount);
  return comparable === 0
    ? t('panel_state_nothing', read)
    : t('panel_state_something', read, plural('panel_state_comparable', comparable));
}

interface PageStateProps {
  state: State;
  summary?: PageSummary;
  onAgain?: () => void;
}

/** How far the reading is, or why there is none; and whether the page is one of the sources. */
export function PageState({ state, summary, onAgain }: PageStateProps): JSX.Element {
  const source = summary?.pageIsSource;
  return (
    <>
      <p role="status">{state === 'done' && summary ? doneWords(summary) : t(WORDS[state as 'off'])}</p>
      {(state === 'noAccess' || state === 'forbidden') && onAgain && (
        <Button onClick={onAgain}>{t('panel_again')}</Button>
      )}
      {summary?.namesOnly && <p class="notice">{t('panel_names_only')}</p>}
      {source && (
        <p class="notice">
          {t(source.by === 'address' ? 'panel_is_source' : 'panel_is_copy', source.shortName)}
        </p>
      )}
    </>
  );
}
