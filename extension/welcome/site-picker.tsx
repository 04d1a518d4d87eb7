import type { JSX } from 'preact';
import { patternOf } from '../platform/access.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { NEWS_SITES } from './news-sites.ts';

const REGION: Record<(typeof NEWS_SITES)[number]['region'], MessageKey> = {
  pakistan: 'welcome_region_pakistan',
  afghanistan: 'welcome_region_afghanistan',
  neighbours: 'welcome_region_neighbours',
  world: 'welcome_region_world',
};

interface SitePickerProps {
  picked: readonly string[];
  onPick: (picked: readonly string[]) => void;
  /** What the browser has granted already: shown as such, not to be picked again. */
  granted: readonly string[];
}

/** A list to start from; nothing is ticked by us. */
export function SitePicker({ picked, onPick, granted }: SitePickerProps): JSX.Element {
  const toggle = (site: string) => () =>
    onPick(picked.includes(site) ? picked.filter((one) => one !== site) : [...picked, site]);
  return (
    <div class="picker">
      {NEWS_SITES.map(({ region, sites }) => (
        <fieldset key={region}>
          <legend>{t(REGION[region])}</legend>
          {sites.map(({ name, site }) => {
            const allowed = granted.includes(patternOf(site));
            return (
              <label key={site} class="pick">
                <input
                  type="checkbox"
                  checked={allowed || picked.includes(site)}
                  disabled={allowed}
                  onChange={toggle(site)}
                />
                <span>
                  {name} <span class="soft">{site}</span>
                </span>
              </label>
            );
          })}
        </fieldset>
      ))}
      <p class="soft">{t('welcome_sites_more')}</p>
    </div>
  );
}
