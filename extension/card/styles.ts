import theme from '../ui/theme.css?inline';
import controls from '../ui/controls.css?inline';
import brief from '../ui/brief.css?inline';
import card from './card.css?inline';
import host from './host.css?inline';
import selection from './selection.css?inline';

/** All that the card's shadow root needs: it inherits nothing from the page. */
export const CARD_CSS = [theme, controls, brief, host, card].join('\n');

export const BUTTON_CSS = [theme, controls, host, selection].join('\n');
