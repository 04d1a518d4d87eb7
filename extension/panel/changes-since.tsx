import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changesSince, type Change } from '../../src/annotation/changes/changes-since.ts';
import { positionOf, quoteOf } from '../../src/annotation/read.ts';
import { plural, t } from '../platform/i18n.ts';
import { sendToTab } from '../protocol/send.ts';
import { toContent } from '../protocol/to-content.ts';
import { keptText } from '../store/kept-texts.ts';
import type { StoredAnnotation } from '../store/rows.ts';
import { dateWords } from '../ui/date-words.ts';
import { alteredWords } from './mark-standing.tsx';
import { Pieces } from './pieces.tsx';

interface Since {
  /** ISO date. */
  day: string;
  changes: Change[];
}

/** What is different between the page's text as it was kept with an annotation, and as it stands; a string says why not. */
async function since(tabId: number, row: StoredAnnotation): Promise<Since | 'none' | 'failed'> {
  const [kept, now] = await Promise.all([keptText(row.id), sendToTab(tabId, toContent, 'text', null)]);
  if (!kept.ok || !now.ok) return 'failed';
  if (!kept.value) return 'none';
  const quote = quoteOf(row.annotation);
  const marks = quote ? [{ ...quote, id: row.id, start: positionOf(row.annotation)?.start ?? null }] : [];
  return { day: kept.value.at.slice(0, 10), changes: changesSince(kept.value.text, now.value.text, marks) };
}

interface ChangesSinceProps {
  tabId: number;
  row: StoredAnnotation;
}

/** The article's changes since a passage of it was marked: those in the passage first. */
export function ChangesSince({ tabId, row }: ChangesSinceProps): JSX.Element {
  const [told, setTold] = useState<Since | 'none' | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    void since(tabId, row).then((now) => current && setTold(now));
    return () => {
      current = false;
    };
  }, [tabId, row]);
  if (told === null) return <p class="soft">{t('changes_reading')}</p>;
  if (told === 'none' || told === 'failed') return <p class="soft">{t(`changes_${told}`)}</p>;
  const { changes, day } = told;
  if (changes.length === 0) return <p class="soft">{t('changes_same', dateWords(day))}</p>;
  return (
    <>
      <p class="soft">{plural('changes_count', changes.length, dateWords(day))}</p>
      {changes.map(({ pieces, marks, altered }, n) => (
        <div class="change" key={n}>
          {marks.length > 0 && <p class="note-state">{t('changes_marked')}</p>}
          {altered.length > 0 && (
            <ul class="plain-list altered">
              {altered.map((one, k) => (
                <li key={k}>{alteredWords(one)}</li>
              ))}
            </ul>
          )}
          <p dir="auto">
            <Pieces pieces={pieces} />
          </p>
        </div>
      ))}
    </>
  );
}
