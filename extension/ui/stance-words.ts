/** How far the one who says it stands behind it: "claimed by the TTP", "alleged". */
import type { Stance } from '../../src/dataset/vocabulary.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

const ALONE: Record<Stance, MessageKey> = {
  asserted: 'ui_stance_asserted',
  attributed: 'ui_stance_attributed',
  claimed: 'ui_stance_claimed',
  alleged: 'ui_stance_alleged',
  hedged: 'ui_stance_hedged',
  denied: 'ui_stance_denied',
  predicted: 'ui_stance_predicted',
  urged: 'ui_stance_urged',
};

const BY: Record<Stance, MessageKey> = {
  asserted: 'ui_stance_asserted_by',
  attributed: 'ui_stance_attributed_by',
  claimed: 'ui_stance_claimed_by',
  alleged: 'ui_stance_alleged_by',
  hedged: 'ui_stance_hedged_by',
  denied: 'ui_stance_denied_by',
  predicted: 'ui_stance_predicted_by',
  urged: 'ui_stance_urged_by',
};

/** @param who the one whom the document lets speak; null where it speaks itself */
export const stanceWords = (stance: Stance, who: string | null): string =>
  who === null ? t(ALONE[stance]) : t(BY[stance], who);

/** The stance alone, where the speaker stands beside it. */
export const bareStanceWords = (stance: Stance): string =>
  t(stance === 'attributed' ? 'ui_stance_attributed_bare' : ALONE[stance]);
