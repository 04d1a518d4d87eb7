import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import type { ReadText } from '../ui/read-text.ts';
import type { Stop } from './stops.ts';

interface SamplePageProps {
  texts: readonly string[];
  /** Null while the text is not read yet: it stands there all the same. */
  read: ReadText | null;
  stop: Stop | null;
  onPick: (stop: Stop) => void;
}

/** The sample as a small news page. */
export const SamplePage = ({ texts, read, stop, onPick }: SamplePageProps): JSX.Element => (
  <div class="sample" lang="en" dir="ltr" role="group" aria-label={t('welcome_sample')}>
    {texts.map((text, block) => (
      <MarkedText
        key={text}
        text={text}
        mentions={read?.blocks.find(({ id }) => id === block)?.mentions ?? []}
        current={stop?.block === block ? stop.mention : null}
        onOpen={(mention) => onPick({ block, mention })}
      />
    ))}
  </div>
);
