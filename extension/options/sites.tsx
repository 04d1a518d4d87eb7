/** Which sites may be read, as the browser keeps it, and which of them are switched off or have a level of their own. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  ALL_SITES,
  coversAll,
  patternOf,
  removeOrigins,
  requestOrigins,
  siteFromInput,
  siteOf,
} from '../platform/access.ts';
import { browser } from '../platform/api.ts';
import { plural, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { useAccess } from '../ui/use-access.ts';
import { OwnSites } from './own-sites.tsx';
import { Section, type SectionProps } from './section.tsx';

function stateWords(origins: readonly string[], sites: number): string {
  if (coversAll(origins)) return t('options_access_all');
  return sites === 0 ? t('options_access_none') : plural('options_access_some', sites);
}

function AddSite({ onSaid }: { onSaid: (words: string) => void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteFromInput(typed);
    if (site === null) return onSaid(t('options_site_unreadable'));
    // Asked within the click: nothing is awaited before.
    requestOrigins([patternOf(site)]).then(
      (granted) => {
        onSaid(granted ? t('options_site_added', site) : t('options_site_declined', site));
        if (granted) setTyped('');
      },
      () => onSaid(t('options_site_declined', site)),
    );
  };
  return (
    <form class="field" onSubmit={add}>
      <label for="add-site">{t('options_site_add')}</label>
      <div class="row">
        <input
          id="add-site"
          class="input short"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder={t('options_site_example')}
        />
        <button type="submit" class="button button-plain" disabled={typed.trim() === ''}>
          {t('options_site_allow')}
        </button>
      </div>
    </form>
  );
}

export function Sites({ settings, change }: SectionProps): JSX.Element {
  const origins = useAccess() ?? [];
  const [said, setSaid] = useState('');
  const all = coversAll(origins);
  const granted = origins.flatMap((pattern) => {
    const site = siteOf(pattern);
    return site ? [{ pattern, site }] : [];
  });
  const remove = (patterns: string[], words: string) =>
    void removeOrigins(patterns).then((gone) => setSaid(gone ? words : t('options_site_kept')));
  return (
    <Section id="sites" title={t('options_sites')}>
      <p>{stateWords(origins, granted.length)}</p>
      {granted.length > 0 && (
        <ul class="plain-list table-list">
          {granted
            .sort((a, b) => a.site.localeCompare(b.site))
            .map(({ pattern, site }) => (
              <li key={pattern} class="row spread">
                <span dir="ltr">{site}</span>
                <Button
                  look="quiet"
                  label={t('options_remove_what', site)}
                  onClick={() => remove([pattern], t('options_site_removed', site))}
                >
                  {t('options_remove')}
                </Button>
              </li>
            ))}
        </ul>
      )}
      <AddSite onSaid={setSaid} />
      <div class="row">
        {all ? (
          <Button
            onClick={() =>
              remove(
                origins.filter((one) => siteOf(one) === null),
                t('options_all_removed'),
              )
            }
          >
            {t('options_all_remove')}
          </Button>
        ) : (
          <Button
            onClick={() =>
              void requestOrigins([ALL_SITES]).then((ok) =>
                setSaid(t(ok ? 'options_all_added' : 'options_all_declined')),
              )
            }
          >
            {t('options_all_add')}
          </Button>
        )}
        <a href={browser.runtime.getURL('welcome/welcome.html#choice')}>{t('options_site_list')}</a>
      </div>
      <p role="status" class="soft">
        {said}
      </p>
      <OwnSites settings={settings} change={change} />
    </Section>
  );
}
