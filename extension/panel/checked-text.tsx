/** A pasted text that has been read: the text with its marks, a card below it, and the same lists as of a page. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { figureKey } from '../../src/crosscheck/asked.ts';
import type { Mention } from '../../src/scan/mention.ts';
import { plural, t } from '../platform/i18n.ts';
import type { PageMention } from '../protocol/to-content.ts';
import type { ViewActions } from '../ui/actions.ts';
import { Button } from '../ui/button.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { MentionCard } from '../ui/mention-card.tsx';
import type { ReadText } from '../ui/read-text.ts';
import { foundIn, paragraphs, textName } from './checked.ts';
import { FoundLists } from './found-lists.tsx';
import { mentionActions, passageOf, quoteIn, type Origin } from './mention-actions.ts';
import { pageLists } from './page-lists.ts';
import { newSubject, type Subject } from './subject.ts';

interface CheckedTextProps {
  read: ReadText;
  typed: string;
  onEdit: (subject: Subject) => void;
}

interface Current {
  mention: Mention;
  block: number;
}

const NOWHERE: Origin = { url: '', title: '', language: null, published: null, private: false };
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export function CheckedText({ read, typed, onEdit }: CheckedTextProps): JSX.Element {
  const [current, setCurrent] = useState<Current | null>(null);
  const text = useRef<HTMLElement>(null);
  const found = useMemo(() => foundIn(read), [read]);
  const lists = useMemo(() => pageLists(found), [found]);

  // The text has no address: it is named by its hash, and only when something is to be kept.
  const edit = async (make: (origin: Origin) => Subject) => {
    const url = await textName(typed);
    const title = t('panel_check_title', paragraphs(typed)[0]!.slice(0, 60));
    onEdit(make({ ...NOWHERE, url, title }));
  };
  const noteSelection = () => {
    const selected = String(document.getSelection() ?? '').trim();
    const block = read.blocks.find(({ text }) => selected !== '' && text.includes(selected));
    void edit((origin) => newSubject(quoteIn(block?.text ?? '', block ? selected : '', origin)));
  };
  const actionsOf = (page: PageMention): ViewActions => ({
    ...mentionActions(page, { origin: NOWHERE, onEdit, remember: false }),
    note: () => void edit((origin) => newSubject(passageOf(page, origin))),
  });
  const reveal = (id: string) => {
    const block = read.blocks.find((one) => id.startsWith(`${one.id}:`));
    const page = found.mentions.find((one) => one.id === id);
    if (!block || !page) return;
    setCurrent({ mention: page.mention, block: block.id });
    text.current?.scrollIntoView({ block: 'start' });
  };
  const open = current && found.mentions.find(({ mention }) => mention === current.mention);
  return (
    <>
      <section class="checked" aria-label={t('panel_check_read')} ref={text}>
        {read.blocks.map(({ id, text, mentions }) => (
          <MarkedText
            key={id}
            text={text}
            mentions={mentions}
            current={current?.mention ?? null}
            onOpen={(mention) => setCurrent({ mention, block: id })}
          />
        ))}
        <Button look="quiet" onClick={noteSelection}>
          {t('panel_check_note')}
        </Button>
      </section>
      {current && open && (
        <div class="boxed" key={figureKey(current.block, current.mention.start)}>
          <MentionCard {...current} read={read} actions={actionsOf(open)} />
        </div>
      )}
      <p role="status">{plural('panel_state_read', words(typed), read.sourceCount)}</p>
      <FoundLists
        lists={lists}
        sourceCount={read.sourceCount}
        emptyWords={t('panel_check_nothing')}
        actions={{ reveal, of: actionsOf }}
      />
    </>
  );
}
