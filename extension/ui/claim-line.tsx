import type { JSX } from 'preact';
import type { ComparedClaim } from '../../src/crosscheck/brief.ts';
import { t } from '../platform/i18n.ts';
import type { ViewActions } from './actions.ts';
import { relationWords, type Here } from './comparison.ts';
import { noteWords } from './note-words.ts';
import { SourceLine } from './source-line.tsx';

interface ClaimLineProps {
  claim: ComparedClaim;
  here: Here;
  actions: ViewActions;
}

/** One claim of the dataset beside the page's: how they relate first, then what it says and who says so. */
export function ClaimLine({ claim, here, actions }: ClaimLineProps): JSX.Element {
  const relayed = claim.relayedBy === null ? [] : [t('ui_relayed_by', claim.relayedBy)];
  const said = [...relayed, ...noteWords(claim.notes)];
  return (
    <li class="claim">
      <p class="relation">{relationWords(claim, here)}</p>
      <p class="statement-words">{claim.statement}</p>
      {said.length > 0 && <p class="manner">{said.join(' · ')}</p>}
      <SourceLine source={claim.source} locator={claim.locator} actions={actions} />
    </li>
  );
}
