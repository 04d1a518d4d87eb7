import type { JSX } from 'preact';
import type { ComparedClaim } from '../../src/crosscheck/brief.ts';
import { t } from '../platform/i18n.ts';
import type { ViewActions } from './actions.ts';
import { relationWords, type Here } from './comparison.ts';
import { DOT } from './dot.ts';
import { noteWords } from './note-words.ts';
import { SourceLine } from './source-line.tsx';

interface ClaimLineProps {
  claim: ComparedClaim;
  here: Here;
  actions: ViewActions;
}

/** One claim of the dataset beside the page's: how they relate first, then what it says and who says so. A repeat is only named. */
export function ClaimLine({ claim, here, actions }: ClaimLineProps): JSX.Element {
  const relayed = claim.relayedBy === null ? [] : [t('ui_relayed_by', claim.relayedBy)];
  const said = [...relayed, ...noteWords(claim.notes)];
  const repeat = typeof claim.repeatOf === 'string';
  return (
    <li class={repeat ? 'claim repeat' : 'claim'}>
      {!repeat && <p class="relation">{relationWords(claim, here)}</p>}
      {!repeat && (
        <p class="statement-words" dir="auto">
          {claim.statement}
        </p>
      )}
      {said.length > 0 && <p class="manner">{said.join(DOT)}</p>}
      <SourceLine source={claim.source} locator={claim.locator} actions={actions} />
    </li>
  );
}
