/** Who lists a group: authority, reference, date. Never in our own voice, and no badge. */
import type { JSX } from 'preact';
import type { DesignationLine } from '../../src/crosscheck/brief.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import type { ViewActions } from './actions.ts';
import { dateWords } from './date-words.ts';
import { SourceLine } from './source-line.tsx';

const STATUS: Record<DesignationLine['status'], MessageKey> = {
  listed: 'ui_listed_by',
  proscribed: 'ui_proscribed_by',
  delisted: 'ui_delisted_by',
};

function span({ from, to }: DesignationLine): string | null {
  if (from && to) return t('ui_listed_span', dateWords(from), dateWords(to));
  if (to) return t('ui_listed_until', dateWords(to));
  return from ? dateWords(from) : null;
}

/** "United Nations QDe.132, 29 Jul 2011" */
export function designationWords(line: DesignationLine): string {
  const name = [line.authority, line.listRef ?? line.programme].filter(Boolean).join(' ');
  return [name, span(line)].filter(Boolean).join(', ');
}

interface DesignationsProps {
  lines: readonly DesignationLine[];
  actions: ViewActions;
}

export function Designations({ lines, actions }: DesignationsProps): JSX.Element {
  if (lines.length === 0) return <p class="designations">{t('ui_listed_none')}</p>;
  return (
    <div class="designations">
      <ul>
        {lines.map((line) => (
          <li key={`${line.authority} ${line.listRef ?? ''} ${line.status}`}>
            <span class="designation-status">{t(STATUS[line.status])}</span> {designationWords(line)}
            <SourceLine source={{ ...line.source, url: line.url ?? line.source.url }} actions={actions} />
          </li>
        ))}
      </ul>
      <p>{t('ui_listed_others_none')}</p>
    </div>
  );
}
