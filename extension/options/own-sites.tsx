import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { DOT } from '../ui/dot.ts';
import type { SectionProps } from './section.tsx';

/** Sites for which the popup was told something else than what holds everywhere. */
export function OwnSites({ settings, change }: SectionProps): JSX.Element | null {
  const own = Object.entries(settings.sites).filter(
    ([, { off, level, marks }]) => off || level !== undefined || marks !== undefined,
  );
  if (own.length === 0) return null;
  const forget = (host: string) =>
    void change(({ sites }) => ({
      sites: Object.fromEntries(Object.entries(sites).filter(([one]) => one !== host)),
    }));
  const words = ({ off, level, marks }: (typeof own)[number][1]): string =>
    [
      off && t('options_own_off'),
      !off && level && t(level === 'full' ? 'options_level_full' : 'options_level_quiet'),
      marks !== undefined && t(marks ? 'options_own_marks' : 'options_own_no_marks'),
    ]
      .filter(Boolean)
      .join(DOT);
  return (
    <>
      <h3>{t('options_own')}</h3>
      <ul class="plain-list table-list">
        {own.map(([host, site]) => (
          <li key={host} class="row spread">
            <span>
              <span dir="ltr">{host}</span> <span class="soft">{words(site)}</span>
            </span>
            <Button look="quiet" label={t('options_own_forget_what', host)} onClick={() => forget(host)}>
              {t('options_own_forget')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
