/** What one must know before reading the rest. */
import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import type { PageSummary } from '../protocol/to-content.ts';

export function Notices({ summary }: { summary: PageSummary }): JSX.Element | null {
  const { pageIsSource, namesOnly, truncated } = summary;
  const notices = [
    pageIsSource &&
      t(pageIsSource.by === 'address' ? 'popup_is_source' : 'popup_is_copy', pageIsSource.shortName),
    namesOnly && t('popup_names_only'),
    truncated && t('popup_truncated'),
    summary.private && t('popup_private'),
  ].filter((words) => typeof words === 'string');
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
