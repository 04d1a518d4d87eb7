import type { JSX } from 'preact';
import { PAINTED_KINDS, type PaintedKind } from '../../src/scan/mention.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { LEVELS, OPENERS } from '../platform/settings.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Switch } from '../ui/switch.tsx';
import { Section, type SectionProps } from './section.tsx';

const LEVEL: Record<(typeof LEVELS)[number], MessageKey> = {
  quiet: 'options_level_quiet',
  full: 'options_level_full',
};
const OPENER: Record<(typeof OPENERS)[number], MessageKey> = {
  rest: 'options_opener_rest',
  click: 'options_opener_click',
  modifier: 'options_opener_modifier',
};
const KIND: Record<PaintedKind, MessageKey> = {
  group: 'options_kind_group',
  place: 'options_kind_place',
  person: 'options_kind_person',
  figure: 'options_kind_figure',
};

export function Reading({ settings, change }: SectionProps): JSX.Element {
  const { on, level, kinds, unlisted, opener, badge, marks, selectionButton } = settings;
  return (
    <Section id="reading" title={t('options_reading')}>
      <Switch on={on} onChange={(on) => void change(() => ({ on }))}>
        {t('options_on')}
      </Switch>
      <div class="setting">
        <p class="setting-name">{t('options_level')}</p>
        <Segmented
          legend={t('options_level')}
          options={LEVELS.map((value) => ({ value, label: t(LEVEL[value]) }))}
          value={level}
          onChange={(level) => void change(() => ({ level }))}
        />
        <p class="soft">{t(level === 'quiet' ? 'options_level_quiet_means' : 'options_level_full_means')}</p>
      </div>
      <fieldset class="setting">
        <legend class="setting-name">{t('options_kinds')}</legend>
        {PAINTED_KINDS.map((kind) => (
          <Switch
            key={kind}
            on={kinds[kind]}
            onChange={(shown) => void change((now) => ({ kinds: { ...now.kinds, [kind]: shown } }))}
          >
            {t(KIND[kind])}
          </Switch>
        ))}
        <Switch on={unlisted} onChange={(unlisted) => void change(() => ({ unlisted }))}>
          {t('options_unlisted')}
        </Switch>
      </fieldset>
      <div class="setting">
        <p class="setting-name">{t('options_opener')}</p>
        <Segmented
          legend={t('options_opener')}
          options={OPENERS.map((value) => ({ value, label: t(OPENER[value]) }))}
          value={opener}
          onChange={(opener) => void change(() => ({ opener }))}
        />
        <p class="soft">{t('options_opener_links')}</p>
      </div>
      <Switch on={marks} onChange={(marks) => void change(() => ({ marks }))}>
        {t('options_marks')}
      </Switch>
      <Switch on={selectionButton} onChange={(selectionButton) => void change(() => ({ selectionButton }))}>
        {t('options_selection_button')}
      </Switch>
      <Switch on={badge} onChange={(badge) => void change(() => ({ badge }))}>
        {t('options_badge')}
      </Switch>
    </Section>
  );
}
