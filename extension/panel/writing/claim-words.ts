/** The claim that stands in a figure, as a first wording that its checker goes on from. */
import type { Figure } from '../../../src/figures/figure.ts';
import { uiLanguage } from '../../platform/i18n.ts';
import { facets, headWords } from '../../ui/figure-words.ts';
import type { Typed } from './typed.ts';

/**
 * "at least 137 people, killed, Mastung": what the sentence says, without what was inferred. Who says it goes into a field
 * of its own.
 * @param words the figure as it stands in the text
 */
export function claimFrom(figure: Figure, words: string): Pick<Typed, 'claim' | 'saidBy' | 'saidByRecord'> {
  const said = figure.saidBy?.value ?? figure.counter?.value;
  const stated = facets({ ...figure, saidBy: null, counter: null })
    .filter(({ basis }) => basis === 'stated')
    .map((facet) => facet.words);
  return {
    claim: new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format([headWords(figure, words), ...stated]),
    saidBy: said?.text ?? '',
    saidByRecord: said?.entity ?? '',
  };
}
