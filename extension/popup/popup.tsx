import '../ui/theme.css';
import '../ui/page.css';
import '../ui/controls.css';
import '../ui/list.css';
import './popup.css';
import { mount } from '../ui/mount.ts';
import { App } from './app.tsx';

mount(<App />);
