/** *Show in source*: the sentence itself where the document is at hand, else the way to load it. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { documentText, dropDocument, giveDocument } from '../store/documents.ts';
import { Button } from '../ui/button.tsx';
import { LazyFold } from './lazy-fold.tsx';
import { sentenceAround } from './sentence-at.ts';

interface DocumentTextProps {
  sha256: string;
  url: string | null;
  at: { start: number; end: number } | null;
}

export function DocumentText({ sha256, url, at }: DocumentTextProps): JSX.Element | null {
  const [text, setText] = useState<string | null | undefined>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    void documentText(sha256).then((outcome) => setText(outcome.ok ? outcome.value : null));
  }, [sha256]);
  if (text === undefined) return null;

  const load = async (file: File | undefined) => {
    if (!file) return;
    const given = await giveDocument(await file.arrayBuffer(), sha256);
    if (given.ok) setText(given.value);
    const other = !given.ok && given.error.code === 'invalid';
    setSaid(
      given.ok ? t('panel_document_kept') : t(other ? 'panel_document_another' : 'panel_document_failed'),
    );
  };
  const forget = async () => {
    await dropDocument(sha256);
    setText(null);
    setSaid(t('panel_document_forgotten'));
  };
  return (
    <section class="list document">
      <h2>{t('panel_document')}</h2>
      {text === null ? (
        <>
          <p>{t(url ? 'panel_document_missing_url' : 'panel_document_missing')}</p>
          <div class="field">
            <label for="document">{t('panel_document_load')}</label>
            <input
              id="document"
              type="file"
              accept="text/plain,.txt"
              onChange={(event) => void load(event.currentTarget.files?.[0])}
            />
          </div>
        </>
      ) : (
        <>
          {at && <Sentence text={text} at={at} />}
          <LazyFold summary={t('panel_document_whole')} open={at === null}>
            {() => <Whole text={text} at={at} />}
          </LazyFold>
          <Button look="quiet" onClick={() => void forget()}>
            {t('panel_document_forget')}
          </Button>
        </>
      )}
      <p role="status" class="soft">
        {said}
      </p>
    </section>
  );
}

function Sentence({ text, at }: { text: string; at: { start: number; end: number } }): JSX.Element {
  const around = sentenceAround(text, at.start, at.end);
  if (!around) return <p class="notice">{t('panel_document_no_place')}</p>;
  return (
    <blockquote class="sentence" dir="auto">
      {around.before}
      <mark>{around.words}</mark>
      {around.after}
    </blockquote>
  );
}

function Whole({ text, at }: { text: string; at: DocumentTextProps['at'] }): JSX.Element {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  if (!at || !(at.start < at.end && at.end <= text.length)) {
    return (
      <div class="whole" dir="auto" tabIndex={0} role="group" aria-label={t('panel_document')}>
        {text}
      </div>
    );
  }
  return (
    <div class="whole" dir="auto" tabIndex={0} role="group" aria-label={t('panel_document')}>
      {text.slice(0, at.start)}
      <mark ref={place}>{text.slice(at.start, at.end)}</mark>
      {text.slice(at.end)}
    </div>
  );
}
