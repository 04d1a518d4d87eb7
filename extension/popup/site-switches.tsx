/** What is marked: on this site or not, quiet or full, which kinds. */
import type { JSX } from 'preact';
import { PAINTED_KINDS, type PaintedKind } from '../../src/scan/mention.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { levelFor, withSite, type changeSettings, type Settings } from '../platform/settings.ts';
import { Fold } from '../ui/fold.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Switch } from '../ui/switch.tsx';

const KIND: Record<PaintedKind, MessageKey> = {
  group: 'popup_kind_group',
  place: 'popup_kind_place',
  person: 'popup_kind_person',
  figure: 'popup_kind_figure',
};

interface SiteSwitchesProps {
  host: string;
  settings: Settings;
  change: typeof changeSettings;
  /** A private window leaves no trace of its sites: there the switch holds for this page alone. */
  hidden: boolean;
  reading: boolean;
  onTogglePage: () => void;
}

export function SiteSwitches({
  host,
  settings,
  change,
  hidden,
  reading,
  onTogglePage,
}: SiteSwitchesProps): JSX.Element {
  const own = Object.hasOwn(settings.sites, host) ? settings.sites[host] : undefined;
  const level = own?.level ?? settings.level;
  const site = (entry: Settings['sites'][string]) =>
    change(({ sites }) => ({ sites: withSite(sites, host, entry) }));
  const setOn = (on: boolean) => void site({ off: on ? undefined : true });
  const setLevel = (value: Settings['level']) =>
    void (hidden
      ? change(() => ({ level: value }))
      : site({ level: value === settings.level ? undefined : value }));
  const setKind = (kind: PaintedKind, on: boolean) =>
    void change(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } }));
  return (
    <section class="switches" aria-label={t('popup_switches')}>
      {hidden ? (
        <Switch on={reading} onChange={onTogglePage} disabled={!settings.on}>
          {t('popup_read_this_page_switch')}
        </Switch>
      ) : (
        <Switch on={levelFor(settings, host) !== null} onChange={setOn} disabled={!settings.on}>
          {t('popup_read_on', host)}
        </Switch>
      )}
      <div class="level">
        <span aria-hidden="true">{t('popup_level')}</span>
        <Segmented
          legend={t('popup_level')}
          value={level}
          onChange={setLevel}
          options={[
            { value: 'quiet', label: t('popup_quiet') },
            { value: 'full', label: t('popup_full') },
          ]}
        />
      </div>
      <p class="soft level-means">{t(level === 'quiet' ? 'popup_quiet_means' : 'popup_full_means')}</p>
      <Fold summary={t('popup_kinds')}>
        {PAINTED_KINDS.map((kind) => (
          <Switch key={kind} on={settings.kinds[kind]} onChange={(on) => setKind(kind, on)}>
            {t(KIND[kind])}
          </Switch>
        ))}
      </Fold>
    </section>
  );
}
