import type { JSX } from 'preact';
import type { StatementLine as Line } from '../../src/crosscheck/brief.ts';
import { t } from '../platform/i18n.ts';
import type { ViewActions } from './actions.ts';
import { monthWords } from './date-words.ts';
import { SourceLine } from './source-line.tsx';
import { stanceWords } from './stance-words.ts';

/** "claimed by the TTP, as of July 2018": what a text says of a state of affairs carries its time. */
export function manner({ stance, who, source, asOf }: Line): string {
  const words = stanceWords(stance, who);
  const time = asOf ?? source.date;
  return time === null ? words : t('ui_as_of', words, monthWords(time));
}

export const StatementLine = ({ line, actions }: { line: Line; actions: ViewActions }): JSX.Element => (
  <li class="statement">
    <p class="statement-words" dir="auto">
      {line.statement}
    </p>
    <p class="manner">{manner(line)}</p>
    {line.thisPage && <p class="soft">{t('ui_this_page')}</p>}
    <SourceLine source={line.source} locator={line.locator} actions={actions} />
  </li>
);
