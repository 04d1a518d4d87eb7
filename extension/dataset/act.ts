import { t } from '../platform/i18n.ts';
import type { Committed } from '../store/commit.ts';
import type { Outcome } from '../store/outcome.ts';

/** What takes something back: the line of the log that it ends with, or work of its own that says what came of it. */
export type Back = number | (() => Promise<string>);

/** What was done, with the way back; null where there is none. */
export type Tell = (words: string, back: Back | null) => void;

/** Does one thing and says what came of it; answers whether it was done. */
export type Act = (outcome: Promise<Outcome<Committed>>, done: string) => Promise<boolean>;

export const actTelling =
  (tell: Tell): Act =>
  async (outcome, done) => {
    const answer = await outcome;
    if (answer.ok) tell(done, answer.value.seq);
    else tell(t('dataset_not_saved'), null);
    return answer.ok;
  };
