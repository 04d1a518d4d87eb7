/** Statements and figures of the dataset as a record's page lists them: what is said, how, by whom, and the way to the words. */
import type { JSX } from 'preact';
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import type { Locator } from '../../src/dataset/primitives.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import { plural, t } from '../platform/i18n.ts';
import { monthWords } from '../ui/date-words.ts';
import { Fold } from '../ui/fold.tsx';
import { stanceWords } from '../ui/stance-words.ts';
import { routeHash } from './route.ts';

type Labels = Readonly<Record<string, string>>;

/** Nothing where the record names no place: the source's own page is one line above. */
function Way({ documentId, locator }: { documentId: string; locator?: Locator }): JSX.Element | null {
  if (!locator) return null;
  const at = { start: locator.start, end: locator.end };
  return (
    <a class="source-way" href={routeHash({ view: 'source', id: documentId, at })}>
      {t('ui_source_show')}
    </a>
  );
}

/** "claimed by the TTP, as of July 2018" */
function manner(words: string, source: SourceDocument | undefined): string {
  const date = source?.publishedOn?.date;
  return date ? t('ui_as_of', words, monthWords(date)) : words;
}

interface LineProps<T> {
  row: T;
  labels: Labels;
  source: SourceDocument | undefined;
}

function RelationLine({ row, labels, source }: LineProps<Relation>): JSX.Element {
  const who = row.assertedBy ? (labels[row.assertedBy] ?? null) : (row.attributionAsWritten ?? null);
  return (
    <li class="record-line">
      <p>{row.statement}</p>
      <p class="soft">
        {manner(stanceWords(row.stance, who), source)}{' '}
        <Way documentId={row.documentId} locator={row.locator} />
      </p>
    </li>
  );
}

function FigureLine({ row, labels, source }: LineProps<FigureClaim>): JSX.Element {
  const who = row.saidBy ?? row.counter;
  const words = stanceWords(row.stance ?? 'asserted', who ? (labels[who] ?? null) : null);
  return (
    <li class="record-line">
      <p>
        {row.statement} <span class="soft">{t('ui_fig_quoted', row.textAsWritten)}</span>
      </p>
      <p class="soft">
        {manner(words, source)} <Way documentId={row.documentId} locator={row.locator} />
      </p>
      {row.measureDoubt && <p class="soft">{row.measureDoubt}</p>}
      {row.questions?.map((question) => (
        <p class="soft" key={question}>
          {question}
        </p>
      ))}
    </li>
  );
}

interface StatementListProps {
  relations: readonly Relation[];
  figures: readonly FigureClaim[];
  labels: Labels;
  source: SourceDocument | undefined;
}

/** What someone urges or predicts states nothing of how things are: it is folded apart. */
const isOpinion = ({ stance }: Relation): boolean => stance === 'urged' || stance === 'predicted';

/** The statements of one document, then its figures, then what it wishes or expects. */
export function StatementList({ relations, figures, labels, source }: StatementListProps): JSX.Element {
  const line = (row: Relation) => <RelationLine key={row.id} row={row} labels={labels} source={source} />;
  const opinions = relations.filter(isOpinion);
  return (
    <>
      <ul class="plain-list">
        {relations.filter((row) => !isOpinion(row)).map(line)}
        {figures.map((row) => (
          <FigureLine key={row.id} row={row} labels={labels} source={source} />
        ))}
      </ul>
      {opinions.length > 0 && (
        <Fold summary={plural('ui_opinions', opinions.length)}>
          <ul class="plain-list">{opinions.map(line)}</ul>
        </Fold>
      )}
    </>
  );
}
