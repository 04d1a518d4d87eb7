/** What waits for the user, before anything else: marks whose passage changed, drafts, copies and answers that are missing. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { panelAddress } from '../platform/panel.ts';
import { plural, t } from '../platform/i18n.ts';
import { typedDrafts } from '../store/annotation-reads.ts';
import { Button } from '../ui/button.tsx';
import type { Found } from './book.ts';
import { NEEDS, type Need } from './filter.ts';
import type { NotebookRow } from './row.ts';
import { NEED } from './state-words.ts';
import { noteAddress } from './note-address.ts';

interface NeedsProps {
  /** Null until the worker has looked. */
  needs: Found['needs'] | null;
  onNeed: (need: Need) => void;
}

const words = ({ quote, claim, note, title }: NotebookRow): string => quote || claim || note || title;

function useTyped(needs: Found['needs'] | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => void typedDrafts().then(setCount), [needs]);
  return count;
}

export function Needs({ needs, onNeed }: NeedsProps): JSX.Element {
  const typed = useTyped(needs);
  const waiting = needs ? NEEDS.filter((need) => needs[need].count > 0) : [];
  return (
    <section class="needs" aria-labelledby="needs">
      <h2 id="needs">{t('notebook_needs')}</h2>
      {typed > 0 && (
        <p>
          {plural('notebook_typed', typed)}{' '}
          <a href={panelAddress('/notes')} target="_blank" rel="noreferrer">
            {t('notebook_typed_go')}
          </a>
        </p>
      )}
      {!needs && <p class="soft need-wait">{t('notebook_reading')}</p>}
      {needs && waiting.length === 0 && typed === 0 && <p class="soft">{t('notebook_needs_nothing')}</p>}
      <div class="need-parts">
        {needs &&
          waiting.map((need) => (
            <div class="need" key={need}>
              <h3>{t(NEED[need])}</h3>
              <ul class="plain-list">
                {needs[need].first.map((row) => (
                  <li key={row.id}>
                    <a href={noteAddress(row.id)} target="_blank" rel="noreferrer" dir="auto">
                      {words(row)}
                    </a>
                  </li>
                ))}
              </ul>
              <Button
                look="quiet"
                onClick={() => onNeed(need)}
                label={t(
                  'notebook_problem_line',
                  t(NEED[need]),
                  plural('notebook_need_all', needs[need].count),
                )}
              >
                {plural('notebook_need_all', needs[need].count)}
              </Button>
            </div>
          ))}
      </div>
    </section>
  );
}
