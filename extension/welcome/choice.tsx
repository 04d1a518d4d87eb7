/** When Sourcemark may read: asked once in plain words, "only when I click" being what holds unless something else is chosen. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ALL_SITES, coversAll, patternOf, removeOrigins, requestOrigins } from '../platform/access.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { useAccess } from '../ui/use-access.ts';
import { SitePicker } from './site-picker.tsx';

type When = 'click' | 'sites' | 'all';

const WHEN: readonly { value: When; label: MessageKey; means: MessageKey }[] = [
  { value: 'click', label: 'welcome_when_click', means: 'welcome_when_click_means' },
  { value: 'sites', label: 'welcome_when_sites', means: 'welcome_when_sites_means' },
  { value: 'all', label: 'welcome_when_all', means: 'welcome_when_all_means' },
];

/** What holds now, said by what the browser has granted. */
const held = (origins: readonly string[]): When =>
  coversAll(origins) ? 'all' : origins.length > 0 ? 'sites' : 'click';

function buttonWords(when: When, picked: number): string {
  if (when === 'all') return t('welcome_allow_all');
  if (when === 'click') return t('welcome_keep_click');
  return picked === 0 ? t('welcome_pick_first') : plural('welcome_allow_sites', picked);
}

export function Choice(): JSX.Element {
  const origins = useAccess();
  const [when, setWhen] = useState<When>('click');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const known = origins !== null;
  useEffect(() => {
    if (origins) setWhen(held(origins));
    // Only the first answer sets the choice: later ones are the user's own doing here.
  }, [known]);

  // The browser must be asked within the click itself: nothing is awaited before.
  const ask = (patterns: string[]) =>
    requestOrigins(patterns).then(
      (granted) => setSaid(t(granted ? 'welcome_said_allowed' : 'welcome_said_declined')),
      () => setSaid(t('welcome_said_declined')),
    );
  const settle = () => {
    if (when === 'all') return void ask([ALL_SITES]);
    if (when === 'sites') return void ask(picked.map(patternOf));
    if (!origins?.length) return setSaid(t('welcome_said_click'));
    void removeOrigins([...origins]).then((gone) =>
      setSaid(t(gone ? 'welcome_said_click' : 'welcome_said_kept')),
    );
  };

  return (
    <section class="choice" id="choice" aria-labelledby="choice-title">
      <h2 id="choice-title">{t('welcome_choice')}</h2>
      <p class="soft">{t('welcome_choice_why')}</p>
      <fieldset class="options">
        <legend class="unseen">{t('welcome_choice')}</legend>
        {WHEN.map(({ value, label, means }) => (
          <label key={value} class="option">
            <input
              type="radio"
              name="when"
              value={value}
              checked={when === value}
              onChange={() => setWhen(value)}
              aria-describedby={`means-${value}`}
            />
            <span class="option-label">{t(label)}</span>
            <span class="option-means" id={`means-${value}`}>
              {t(means)}
            </span>
          </label>
        ))}
      </fieldset>
      {when === 'sites' && <SitePicker picked={picked} onPick={setPicked} granted={origins ?? []} />}
      <div class="row">
        <Button look="primary" onClick={settle} disabled={when === 'sites' && picked.length === 0}>
          {buttonWords(when, picked.length)}
        </Button>
        <span role="status" class="soft">
          {said}
        </span>
      </div>
    </section>
  );
}
