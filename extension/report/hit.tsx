import type { JSX } from 'preact';
import { isUnlisted, paintedKind, type Mention } from '../../src/scan/mention.ts';

interface HitProps {
  mention: Mention;
  words: string;
  /** Ids of the way and of the card, and the card's number, which paper needs. */
  id: string;
  card: string;
  number: number;
}

/** A mention in the running text: a link to its card, so that it needs no script and breaks across lines. */
export function Hit({ mention, words, id, card, number }: HitProps): JSX.Element {
  const unlisted = isUnlisted(mention);
  return (
    <a id={id} class={`hit hit-${paintedKind(mention)}${unlisted ? ' hit-unlisted' : ''}`} href={`#${card}`}>
      {words}
      <sup class="number">{number}</sup>
    </a>
  );
}
