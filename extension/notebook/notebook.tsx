import { t } from '../platform/i18n.ts';
import { mount } from '../ui/mount.ts';
import '../ui/theme.css';
import '../ui/page.css';
import '../ui/controls.css';
import './notebook.css';
import { App } from './app.tsx';

mount(<App />, t('notebook_title'));
