import type { JSX } from 'preact';
import { browser } from '../platform/api.ts';
import { t } from '../platform/i18n.ts';
import { Section } from './section.tsx';

const PRIVACY = [
  'options_privacy_requests',
  'options_privacy_pages',
  'options_privacy_private',
  'options_privacy_send',
] as const;

/** Version and, in short, what the privacy text says at length. */
export const About = (): JSX.Element => (
  <Section id="about" title={t('options_about')}>
    <p>{t('options_version', browser.runtime.getManifest().version)}</p>
    <h3>{t('options_privacy')}</h3>
    <ul class="bullets">
      {PRIVACY.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
    <p class="soft">{t('options_licence')}</p>
  </Section>
);
