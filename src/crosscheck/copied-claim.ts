/** A mention as a claim for the clipboard. */
import type { Figure } from '../figures/figure.ts';
import type { NameMention } from '../scan/mention.ts';
import type { EntityBrief } from './brief.ts';
import { populationWords, quantityWords } from './plain.ts';
import type { CopiedClaim } from './sheet-row.ts';

export interface ClaimWords {
  quantity(figure: Figure): string;
  measure(code: string): string;
  population(code: string): string;
}

const PLAIN: ClaimWords = { quantity: quantityWords, measure: (code) => code, population: populationWords };

/** A figure's claim: "at least 137 · killed · everyone · Mastung". What the text leaves open stays empty. */
export function copiedFigure(quote: string, figure: Figure, words: ClaimWords = PLAIN): CopiedClaim {
  const measure = figure.measure?.value;
  const population = figure.population?.value;
  const parts = [
    words.quantity(figure),
    measure === undefined ? (figure.counted ?? '') : words.measure(measure),
    population === undefined || population === 'unspecified' ? '' : words.population(population),
    figure.event?.value.text ?? figure.place?.value.text ?? '',
  ];
  const { from, to, label } = figure.period?.value ?? { from: null, to: null, label: '' };
  const span = from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
  return {
    quote,
    claim: parts.filter((part) => part !== '').join(' · '),
    saidBy: figure.saidBy?.value.text ?? null,
    counter: figure.counter?.value.text ?? null,
    period: from === null && to === null ? label || null : span,
  };
}

/** A name's row says whom it is read as. */
export const copiedName = (quote: string, mention: NameMention, brief: EntityBrief | null): CopiedClaim => ({
  quote,
  claim: brief === null ? mention.text : [brief.label, ...brief.within].join(' · '),
});
