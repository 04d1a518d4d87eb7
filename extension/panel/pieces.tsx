import type { JSX } from 'preact';
import type { Piece } from '../../src/annotation/changes/word-difference.ts';
import { t } from '../platform/i18n.ts';

const TAG = { same: 'span', gone: 'del', new: 'ins' } as const;

/** Two wordings in one text: what has gone is struck out, what is new underlined; a screen reader is told which is which. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map(({ is, text }, n) => {
        const Tag = TAG[is];
        return (
          <Tag key={n}>
            {is !== 'same' && <span class="unseen">{t(is === 'gone' ? 'mark_gone' : 'mark_new')}</span>}
            {text}
          </Tag>
        );
      })}
    </>
  );
}
