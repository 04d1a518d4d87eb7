/** Draws a card's view into any element: the closed root on a page, an open one where a test looks at it. */
import { render } from 'preact';
import type { CardRequest } from '../content/card-contract.ts';
import { uiLanguage } from '../platform/i18n.ts';
import { CardView, HEADING } from './view.tsx';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ps|sd|ur|ug)\b/;

/** @returns the card itself: a dialog that leaves the page usable, named by its heading, ready to take the focus */
export function mountCard(root: HTMLElement, request: CardRequest, onClose: () => void): HTMLElement {
  const language = uiLanguage();
  // A new mention is a new card: what was unfolded for the last one is folded again.
  render(
    <section
      key={request.mention.id}
      class="card"
      role="dialog"
      aria-labelledby={HEADING}
      aria-busy={request.loading}
      tabIndex={-1}
      lang={language}
      dir={RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'}
    >
      <CardView request={request} onClose={onClose} />
    </section>,
    root,
  );
  return root.firstElementChild as HTMLElement;
}

export const unmountCard = (root: HTMLElement): void => render(null, root);
