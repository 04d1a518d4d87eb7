/** One mention in a list: its words, what stands around them, and what is to be said of it. */
import type { ComponentChildren, JSX } from 'preact';
import { withinSentence } from '../../src/text/within-sentence.ts';
import type { PageMention } from '../protocol/to-content.ts';
import { t } from '../platform/i18n.ts';
import { KindMark } from './kind-mark.tsx';
import { kindWords } from './kind-words.ts';

interface MentionRowProps {
  mention: PageMention;
  /** "same number", "149 there, 137 here: 12 apart": the most telling first. */
  lines?: readonly string[];
  /** Goes to the mention on its page. */
  onOpen?: (id: string) => void;
  children?: ComponentChildren;
}

export function MentionRow({ mention, lines = [], onOpen, children }: MentionRowProps): JSX.Element {
  const { id, mention: found } = mention;
  const { before, after } = withinSentence(mention.before, found.text, mention.after);
  const content = (
    <>
      <KindMark kind={found.kind} />
      <span class="mention-quote">
        <span class="unseen">{t('ui_kind_of', kindWords(found.kind))}</span>
        {before}
        <strong>{found.text}</strong>
        {after}
      </span>
      {lines.map((words) => (
        <span key={words} class="mention-words">
          {words}
        </span>
      ))}
    </>
  );
  return (
    <li class="mention">
      {onOpen ? (
        <button type="button" class="mention-way" onClick={() => onOpen(id)}>
          {content}
        </button>
      ) : (
        <div class="mention-way">{content}</div>
      )}
      {children}
    </li>
  );
}
