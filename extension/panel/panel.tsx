import { t } from '../platform/i18n.ts';
import { mount } from '../ui/mount.ts';
import '../ui/theme.css';
import '../ui/page.css';
import '../ui/controls.css';
import '../ui/brief.css';
import '../ui/list.css';
import '../ui/marked.css';
import '../ui/views.css';
import './panel.css';
import { App } from './app.tsx';

mount(<App />, t('panel_title'));
