/** How vague words are read: a policy of this project, which a desk may have otherwise. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { policyWith, withWidth, withWord, type PolicyChange } from '../../src/figures/policy-change.ts';
import { typedNumber, type ReadingPolicy } from '../../src/figures/reading-policy.ts';
import { isVagueTerm, type VagueTerm } from '../../src/figures/vague-words.ts';
import { number, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Section, type SectionProps } from './section.tsx';

interface NumberFieldProps {
  label: string;
  value: number | null;
  /** What is shown where there is no number. */
  open?: string;
  short?: boolean;
  /** False where the number can't stand: the field keeps it, and says so. */
  onChange: (value: number | null) => boolean;
}

function NumberField({ label, value, open, short, onChange }: NumberFieldProps): JSX.Element {
  const [refused, setRefused] = useState(false);
  return (
    <input
      class={short ? 'input number small' : 'input number'}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={refused}
      placeholder={open}
      value={value === null ? '' : number(value, { numberingSystem: 'latn', maximumFractionDigits: 4 })}
      onChange={({ currentTarget: { value: typed } }) =>
        setRefused(!onChange(typed.trim() === '' ? null : typedNumber(typed)))
      }
    />
  );
}

interface RowProps {
  policy: ReadingPolicy;
  /** Null: what was typed can't stand. */
  take: (edit: (change: PolicyChange) => PolicyChange | null) => boolean;
}

function WordRow({ word, policy, take }: RowProps & { word: VagueTerm }): JSX.Element {
  const { low, high } = policy.words[word];
  return (
    <tr>
      <th scope="row" lang="en">
        {word}
      </th>
      <td>
        <NumberField
          label={t('options_vague_from_of', word)}
          value={low}
          onChange={(from) => from !== null && take((change) => withWord(change, word, { low: from, high }))}
        />
      </td>
      <td>
        <NumberField
          label={t('options_vague_to_of', word)}
          value={high}
          open={t('options_vague_open')}
          onChange={(to) => take((change) => withWord(change, word, { low, high: to }))}
        />
      </td>
    </tr>
  );
}

function Width({ word, policy, take }: RowProps & { word: 'about' | 'nearly' }): JSX.Element {
  return (
    <p class="width">
      <span lang="en">{word}</span>
      <NumberField
        label={t('options_vague_width_of', word)}
        short
        value={policy[word] * 100}
        onChange={(percent) => percent !== null && take((change) => withWidth(change, word, percent / 100))}
      />
      <span class="soft">{t(word === 'about' ? 'options_vague_about' : 'options_vague_nearly')}</span>
    </p>
  );
}

export function Vague({ settings: { vague }, change }: SectionProps): JSX.Element {
  const policy = policyWith(vague);
  const take: RowProps['take'] = (edit) => {
    if (edit(vague) === null) return false;
    void change((now) => ({ vague: edit(now.vague) ?? now.vague }));
    return true;
  };
  return (
    <Section id="vague" title={t('options_vague')}>
      <p class="soft">{t('options_vague_means')}</p>
      <table class="words">
        <thead>
          <tr>
            <th scope="col">{t('options_vague_word')}</th>
            <th scope="col">{t('options_vague_from')}</th>
            <th scope="col">{t('options_vague_to')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(policy.words)
            .filter(isVagueTerm)
            .map((word) => (
              <WordRow key={word} word={word} policy={policy} take={take} />
            ))}
        </tbody>
      </table>
      <Width word="about" policy={policy} take={take} />
      <Width word="nearly" policy={policy} take={take} />
      <Button onClick={() => void change(() => ({ vague: {} }))} disabled={Object.keys(vague).length === 0}>
        {t('options_vague_reset')}
      </Button>
    </Section>
  );
}
