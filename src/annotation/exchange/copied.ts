/** Annotations as rows of a sheet and as citations. */
import { isolated } from '../../text/isolate.ts';
import { dayOf, type Entry } from './entry.ts';
import { citation, sheetRows, type CopiedClaim, type CopiedPage } from './sheet-row.ts';

const pageOf = ({ page, created, claim }: Entry): CopiedPage => ({
  title: page.title || page.url,
  url: page.url,
  archiveUrl: page.archiveUrl,
  accessed: dayOf(created),
  published: page.published ?? claim?.on ?? null,
});

const claimOf = ({ quote, claim }: Entry): CopiedClaim => ({
  quote: quote ?? '',
  claim: claim?.text ?? '',
  saidBy: claim?.by?.name ?? null,
  period: claim?.on ?? null,
});

/** One row each, in the columns in which a card's *Copy* gives its row. */
export const entryRows = (entries: readonly Entry[]): { text: string; html: string } =>
  sheetRows(entries.map((entry) => [claimOf(entry), pageOf(entry)]));

/** One line each: the quote, then where it stands. */
export const citations = (entries: readonly Entry[]): string =>
  entries
    .map((entry) => {
      const page = pageOf(entry);
      const cited = citation({ ...page, title: isolated(page.title.replace(/\s+/g, ' ')) });
      const quote = entry.quote?.replace(/\s+/g, ' ').trim();
      return quote ? `"${isolated(quote)}" ${cited}` : cited;
    })
    .join('\n');
