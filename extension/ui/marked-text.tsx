/** A text that we show ourselves, with its mentions underlined as on a page and to be opened like there. */
import type { JSX } from 'preact';
import { isUnlisted, paintedKind, type Mention } from '../../src/scan/mention.ts';
import { segments } from './segments.ts';

interface MarkedTextProps {
  text: string;
  mentions: readonly Mention[];
  /** The mention that is open now. */
  current: Mention | null;
  onOpen: (mention: Mention) => void;
}

const isPainted = (mention: Mention): boolean => paintedKind(mention) !== null && !isUnlisted(mention);

export const MarkedText = ({ text, mentions, current, onOpen }: MarkedTextProps): JSX.Element => (
  <p class="marked" dir="auto">
    {segments(text, mentions).map(({ text: words, start, mention }) =>
      mention && isPainted(mention) ? (
        <button
          key={start}
          type="button"
          class={`hit hit-${paintedKind(mention)}`}
          aria-pressed={current === mention}
          onClick={() => onOpen(mention)}
        >
          {words}
        </button>
      ) : (
        words
      ),
    )}
  </p>
);
