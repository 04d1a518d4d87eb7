/** What the open page holds: the user's own marks first, then what can be compared, then the names. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { t } from '../platform/i18n.ts';
import { openReview } from '../platform/open-tab.ts';
import { sendToTab } from '../protocol/send.ts';
import { toContent, type PageSummary } from '../protocol/to-content.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { Button } from '../ui/button.tsx';
import { FilterBox } from './filter-box.tsx';
import { FoundLists } from './found-lists.tsx';
import { lazy } from '../ui/lazy.tsx';
import { mentionActions, quoteIn, type Origin } from './mention-actions.ts';
import { countersIn, EVERYTHING, narrowed } from './narrow.ts';
import { NarrowFields } from './narrow-fields.tsx';
import { filterLists, pageLists } from './page-lists.ts';
import { PageState } from './page-state.tsx';
import { newSubject, type Subject } from './subject.ts';
import type { PageState as State } from './use-page.ts';

const MarksSection = lazy(async () => (await import('./marks-section.tsx')).MarksSection);
const MarkedElsewhere = lazy(async () => (await import('./marked-elsewhere.tsx')).MarkedElsewhere);

interface PageViewProps {
  tabId: number | null;
  page: State;
  reload: () => void;
  onEdit: (what: Subject | StoredAnnotation) => void;
}

export function PageView({ tabId, page, reload, onEdit }: PageViewProps): JSX.Element {
  if (tabId === null) return <PageState state="tab" />;
  if (page.state !== 'read') return <PageState state={page.state} onAgain={reload} />;
  return <ReadPage tabId={tabId} summary={page.summary} onEdit={onEdit} />;
}

const originOf = ({ url, title, facts, private: isPrivate }: PageSummary): Origin => ({
  url,
  title,
  language: facts.language ?? null,
  published: facts.date ?? null,
  private: isPrivate,
});

function ReadPage({
  tabId,
  summary,
  onEdit,
}: {
  tabId: number;
  summary: PageSummary;
  onEdit: PageViewProps['onEdit'];
}): JSX.Element {
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState(EVERYTHING);
  const lists = useMemo(() => pageLists(summary), [summary]);
  const counters = useMemo(() => countersIn(lists), [lists]);
  const shown = useMemo(() => filterLists(narrowed(lists, only), typed), [lists, only, typed]);
  const origin = originOf(summary);
  const reveal = (kind: 'mention' | 'mark') => (id: string) =>
    void sendToTab(tabId, toContent, 'reveal', { kind, id });
  const annotatePage = () => onEdit(newSubject(quoteIn('', '', origin)));
  const addSource = () => void browser.tabs.get(tabId).then((tab) => openReview({ ...tab, id: tabId }));
  return (
    <>
      <header class="page-head">
        <h1>
          <bdi>{summary.title || summary.url}</bdi>
        </h1>
        <PageState state={summary.state} summary={summary} />
        <Button look="quiet" onClick={annotatePage}>
          {t('annotation_page')}
        </Button>
        <Button look="quiet" onClick={addSource}>
          {t('review_add')}
        </Button>
      </header>
      <MarkedElsewhere tabId={tabId} summary={summary} />
      <MarksSection tabId={tabId} summary={summary} onEdit={onEdit} onReveal={reveal('mark')} />
      {summary.mentions.length > 0 && (
        <>
          <FilterBox label={t('panel_filter')} value={typed} onInput={setTyped} />
          <NarrowFields value={only} counters={counters} onChange={setOnly} />
          <FoundLists
            lists={shown}
            sourceCount={summary.sourceCount}
            emptyWords={t(typed === '' ? 'panel_narrow_none' : 'panel_filter_none')}
            actions={{
              reveal: reveal('mention'),
              of: (mention) => mentionActions(mention, { origin, onEdit, remember: true }),
            }}
          />
        </>
      )}
      {summary.truncated && <p class="notice">{t('panel_truncated')}</p>}
    </>
  );
}
