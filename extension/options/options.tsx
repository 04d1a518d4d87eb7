import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { mount } from '../ui/mount.ts';
import { useSettings } from '../ui/use-settings.ts';
import '../ui/theme.css';
import '../ui/page.css';
import '../ui/controls.css';
import './options.css';
import { About } from './about.tsx';
import { Data } from './data.tsx';
import { Dismissed } from './dismissed.tsx';
import { Keys } from './keys.tsx';
import { Reading } from './reading.tsx';
import { Scale } from './scale.tsx';
import { Sites } from './sites.tsx';
import { Vague } from './vague.tsx';

const SECTIONS = [
  ['reading', 'options_reading'],
  ['sites', 'options_sites'],
  ['keys', 'options_keys'],
  ['scale', 'options_scale'],
  ['vague', 'options_vague'],
  ['dismissed', 'options_dismissed'],
  ['data', 'options_data'],
  ['about', 'options_about'],
] as const;

function Options(): JSX.Element | null {
  const [settings, change] = useSettings();
  if (!settings) return null;
  const props = { settings, change };
  return (
    <>
      <header>
        <h1>{t('options_title')}</h1>
        <nav aria-label={t('options_contents')}>
          <ul class="plain-list contents">
            {SECTIONS.map(([id, key]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Reading {...props} />
        <Sites {...props} />
        <Keys />
        <Scale {...props} />
        <Vague {...props} />
        <Dismissed {...props} />
        <Data />
        <About />
      </main>
    </>
  );
}

mount(<Options />, t('options_title'));
