/** What figures and relations have in common: the source and the place in it, how it is said, when. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { STANCES } from '../../../src/dataset/vocabulary.ts';
import { t } from '../../platform/i18n.ts';
import { documentText } from '../../store/documents.ts';
import { listSources, type SourceSummary } from '../../store/queries/source-record.ts';
import { Button } from '../../ui/button.tsx';
import { bareStanceWords } from '../../ui/stance-words.ts';
import { Choice, Line } from '../../ui/field.tsx';
import { fieldWords } from '../../ui/field-words.ts';

export interface SharedDraft {
  documentId: string;
  stance: string;
  from: string;
  to: string;
  start: string;
  end: string;
}

interface SharedFieldsProps {
  draft: SharedDraft;
  set: (part: Partial<SharedDraft>) => void;
  /** What is looked for in the source's text. */
  words: string;
  /** The stances that the record may have. */
  stances?: readonly string[];
}

export function useSources(): readonly SourceSummary['source'][] {
  const [sources, setSources] = useState<readonly SourceSummary['source'][]>([]);
  useEffect(() => {
    void listSources().then((found) => setSources(found.ok ? found.value.map(({ source }) => source) : []));
  }, []);
  return sources;
}

/** The first place of the words in the text that the user has given us of the source. */
async function placeOf(words: string, textSha256: string | undefined) {
  const text = textSha256 === undefined ? null : await documentText(textSha256);
  const at = text?.ok && text.value !== null && words.trim() !== '' ? text.value.indexOf(words.trim()) : -1;
  return at < 0 ? null : { start: String(at), end: String(at + words.trim().length) };
}

export function SharedFields({ draft, set, words, stances = STANCES }: SharedFieldsProps): JSX.Element {
  const sources = useSources();
  const [said, setSaid] = useState('');
  const source = sources.find(({ id }) => id === draft.documentId);
  const find = async () => {
    const place = await placeOf(words, source?.textSha256);
    setSaid(t(place ? 'dataset_place_found' : 'dataset_place_none'));
    if (place) set(place);
  };
  return (
    <>
      <Choice
        name="documentId"
        label={fieldWords('documentId')}
        value={draft.documentId}
        options={[
          { value: '', label: t('dataset_choose') },
          ...sources.map(({ id, shortName }) => ({ value: id, label: shortName })),
        ]}
        onChange={(documentId) => set({ documentId })}
      />
      <div class="filters">
        <Line
          name="locator"
          isNumber
          label={t('dataset_place_start')}
          value={draft.start}
          onInput={(start) => set({ start })}
        />
        <Line
          name="locator"
          isNumber
          label={t('dataset_place_end')}
          value={draft.end}
          onInput={(end) => set({ end })}
        />
      </div>
      <div class="row">
        {words.trim() !== '' && source && (
          <Button onClick={() => void find()}>{t('dataset_place_find', words.trim().slice(0, 40))}</Button>
        )}
        <span role="status">{said}</span>
      </div>
      <div class="filters">
        <Choice
          name="stance"
          label={fieldWords('stance')}
          value={draft.stance}
          options={STANCES.filter((one) => stances.includes(one)).map((value) => ({
            value: value as string,
            label: bareStanceWords(value),
          }))}
          onChange={(stance) => set({ stance })}
        />
        <Line
          name="period"
          label={t('dataset_period_from')}
          value={draft.from}
          onInput={(from) => set({ from })}
        />
        <Line name="period" label={t('dataset_period_to')} value={draft.to} onInput={(to) => set({ to })} />
      </div>
    </>
  );
}
