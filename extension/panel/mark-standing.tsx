import type { JSX } from 'preact';
import type { Altered } from '../../src/annotation/anchor/difference.ts';
import { wordDifference } from '../../src/annotation/changes/word-difference.ts';
import { t } from '../platform/i18n.ts';
import type { Mark } from './mark-order.ts';
import { Pieces } from './pieces.tsx';

/** `Number: “12”, now “42”` */
export function alteredWords({ kind, before, after }: Altered): string {
  if (kind === 'wording') return '';
  const what = t(`mark_kind_${kind}`);
  if (before === null) return t('mark_come', what, after ?? '');
  return after === null ? t('mark_left', what, before) : t('mark_altered', what, before, after);
}

/** How a mark was found on the page that is open: its state, why, what is another thing now, and both wordings in one. */
export function MarkStanding({ mark }: { mark: Mark }): JSX.Element | null {
  const { state, found, quote } = mark;
  if (state === 'exact') return null;
  const { reason, now, altered = [] } = found ?? {};
  return (
    <div class="note-standing">
      <p class="note-state">{t(`annotation_state_${state}`)}</p>
      {reason && reason !== 'asItWas' && <p class="soft">{t(`mark_reason_${reason}`)}</p>}
      {altered.length > 0 && (
        <ul class="plain-list altered">
          {altered
            .filter(({ kind }) => kind !== 'wording')
            .map((one, n) => (
              <li key={n}>{alteredWords(one)}</li>
            ))}
        </ul>
      )}
      {now !== undefined && (
        <blockquote class="note-now" dir="auto">
          <Pieces pieces={wordDifference(quote, now)} />
        </blockquote>
      )}
    </div>
  );
}
