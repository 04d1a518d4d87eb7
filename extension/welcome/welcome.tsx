import { t } from '../platform/i18n.ts';
import { mount } from '../ui/mount.ts';
import '../ui/theme.css';
import '../ui/page.css';
import '../ui/controls.css';
import '../ui/brief.css';
import '../ui/marked.css';
import './welcome.css';
import { Choice } from './choice.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Tour } from './tour.tsx';

const PROMISES = [
  'welcome_promise_sources',
  'welcome_promise_stays',
  'welcome_promise_page',
  'welcome_promise_judge',
] as const;

const Welcome = () => (
  <>
    <header class="hero">
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
    </header>
    <main>
      <Tour />
      <Choice />
      <section aria-labelledby="promises">
        <h2 id="promises">{t('welcome_promises')}</h2>
        <ul class="promises">
          {PROMISES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <FirstSteps />
    </main>
  </>
);

mount(<Welcome />, t('welcome_page'));
