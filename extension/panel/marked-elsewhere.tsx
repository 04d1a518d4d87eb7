import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OtherAddress } from '../../src/annotation/other-addresses.ts';
import { plural, t } from '../platform/i18n.ts';
import { sendToTab } from '../protocol/send.ts';
import { toContent, type PageSummary } from '../protocol/to-content.ts';
import { keptCount, markedElsewhere } from '../store/kept-texts.ts';
import { Button } from '../ui/button.tsx';

interface MarkedElsewhereProps {
  tabId: number;
  summary: PageSummary;
}

/** The page's text is asked for only where something was kept that it could be. */
async function othersOf(tabId: number): Promise<OtherAddress[]> {
  const kept = await keptCount();
  if (!kept.ok || kept.value === 0) return [];
  const page = await sendToTab(tabId, toContent, 'text', null);
  const found = page.ok ? await markedElsewhere(page.value) : null;
  return found?.ok ? found.value : [];
}

/** What is probably the same article was marked under another address: its marks are offered, and never looked for unasked. */
export function MarkedElsewhere({ tabId, summary }: MarkedElsewhereProps): JSX.Element | null {
  const [others, setOthers] = useState<OtherAddress[]>([]);
  const { url, state, marks } = summary;
  const isRead = state === 'done';
  useEffect(() => {
    setOthers([]);
    if (!isRead) return;
    let current = true;
    void othersOf(tabId).then((found) => current && setOthers(found));
    return () => {
      current = false;
    };
  }, [tabId, url, isRead]);
  const here = new Set(marks.map(({ id }) => id));
  const offered = others.filter(({ ids }) => ids.some((id) => !here.has(id)));
  if (offered.length === 0) return null;
  const look = () =>
    void sendToTab(tabId, toContent, 'lookFor', { ids: offered.flatMap(({ ids }) => ids).slice(0, 500) });
  return (
    <div class="notice">
      {offered.map((other) => (
        <p key={other.url}>
          {plural('elsewhere_marked', other.ids.length)}{' '}
          <a href={other.url} target="_blank" rel="noreferrer noopener">
            <bdi>{other.url}</bdi>
          </a>
        </p>
      ))}
      <Button look="quiet" onClick={look}>
        {t('elsewhere_look')}
      </Button>
    </div>
  );
}
