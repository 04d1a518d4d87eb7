/** Comparable figures and doubts in page order, each leading to its place on the page. */
import type { JSX } from 'preact';
import type { PageSummary } from '../protocol/to-content.ts';
import { t } from '../platform/i18n.ts';
import { figureLines } from '../ui/figure-lines.ts';
import { MentionRow } from '../ui/mention-row.tsx';
import { findings } from './findings.ts';
import { moreWords, namesWords } from './state-words.ts';

/** A popup is no list to scroll for long; the panel is. */
const MOST = 8;

interface FoundProps {
  summary: PageSummary;
  onReveal: (id: string) => void;
}

export function Found({ summary, onReveal }: FoundProps): JSX.Element {
  const { figures } = findings(summary);
  const names = namesWords(summary);
  return (
    <>
      {figures.length > 0 && (
        <section aria-label={t('popup_figures')}>
          <ul class="mentions">
            {figures.slice(0, MOST).map(({ page, brief }) => (
              <MentionRow
                key={page.id}
                mention={page}
                lines={figureLines(brief, { figure: page.mention.figure, words: page.mention.text })}
                onOpen={onReveal}
              />
            ))}
          </ul>
          {figures.length > MOST && <p class="soft">{moreWords(figures.length - MOST)}</p>}
        </section>
      )}
      {names.map((words) => (
        <p key={words} class="names-line">
          {words}
        </p>
      ))}
    </>
  );
}
