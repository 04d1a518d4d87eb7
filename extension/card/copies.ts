/** What *Copy* takes from a card: a sheet row, a text or a citation. */
import {
  citation,
  plainText,
  sheetRows,
  type CopiedClaim,
  type CopiedPage,
} from '../../src/annotation/exchange/sheet-row.ts';
import type { CardRequest } from '../content/card-contract.ts';
import type { CopyForm } from '../ui/actions.ts';
import { relationWords } from '../ui/comparison.ts';
import { facets, headWords } from '../ui/figure-words.ts';
import { manner } from '../ui/statement-line.tsx';

type Copied = Pick<CardRequest, 'mention' | 'entity' | 'figure' | 'sentence' | 'page'>;

const pageOf = ({ page }: Copied, today: string): CopiedPage => ({
  title: page.title,
  url: page.url,
  accessed: today,
  published: page.facts.date ?? null,
});

function claimOf({ mention: { mention }, entity, sentence }: Copied): CopiedClaim {
  const quote = sentence || mention.text;
  if (mention.kind !== 'figure') return { quote, claim: entity?.label ?? mention.text };
  const { figure, text } = mention;
  const period = figure.period?.value;
  return {
    quote,
    claim: [headWords(figure, text), ...facets(figure).map(({ words }) => words)].join(' · '),
    saidBy: figure.saidBy?.value.text ?? null,
    counter: figure.counter?.value.text ?? null,
    period: period
      ? period.from === period.to
        ? period.from
        : `${period.from ?? '..'}/${period.to ?? '..'}`
      : null,
  };
}

/** What the dataset has beside the words, one line each, as the card shows it. */
function linesOf({ mention: { mention }, entity, figure }: Copied): string[] {
  if (mention.kind === 'figure') {
    const here = { figure: mention.figure, words: mention.text };
    return (figure?.groups ?? []).flatMap(({ counter, claims }) =>
      claims.map((claim) =>
        [counter, relationWords(claim, here), claim.statement, claim.source.shortName]
          .filter(Boolean)
          .join(' · '),
      ),
    );
  }
  return (entity?.lines ?? []).map((line) =>
    [line.statement, manner(line), line.source.shortName].join(' · '),
  );
}

/** @param today ISO: the day on which the page was read */
export function copyOf(
  form: CopyForm,
  request: Copied,
  today: string,
): { text: string; html: string | null } {
  const page = pageOf(request, today);
  if (form === 'row') return sheetRows([[claimOf(request), page]]);
  if (form === 'citation') return { text: citation(page), html: null };
  return { text: plainText(claimOf(request), linesOf(request), page), html: null };
}
