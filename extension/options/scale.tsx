import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { ScalePicker } from '../ui/scale-picker.tsx';
import { Section, type SectionProps } from './section.tsx';

export const Scale = ({ settings, change }: SectionProps): JSX.Element => (
  <Section id="scale" title={t('options_scale')}>
    <p class="soft">{t('options_scale_means')}</p>
    <ScalePicker
      chosen={settings.scaleId}
      onChoose={(scaleId) => void change(() => ({ scaleId }))}
      withNone
    />
  </Section>
);
