/** A figure: what it was understood as, what is left open, and the dataset's claims on the same thing by who counted. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FigureBrief } from '../../src/crosscheck/brief.ts';
import type { FigureMention } from '../../src/figures/figure-mention.ts';
import { plural, t } from '../platform/i18n.ts';
import { ActionRow } from './action-row.tsx';
import type { ViewActions } from './actions.ts';
import { Button } from './button.tsx';
import { ClaimLine } from './claim-line.tsx';
import type { Here } from './comparison.ts';
import { doubtWords } from './doubt-words.ts';
import { DOT } from './dot.ts';
import { facets, headWords, policyWords, type Facet } from './figure-words.ts';
import { FigurePicture } from './figure-picture.tsx';
import { Fold } from './fold.tsx';
import { kindWords } from './kind-words.ts';
import { KindMark } from './kind-mark.tsx';
import { openWords } from './questions.ts';

interface FigureViewProps {
  mention: FigureMention;
  /** Null while it is being fetched: what was understood is shown all the same. */
  brief: FigureBrief | null;
  actions: ViewActions;
  /** Said in place of the claims where there is no brief. */
  waiting?: string;
  headingId?: string;
}

export function FigureHead({
  mention,
  headingId,
}: Pick<FigureViewProps, 'mention' | 'headingId'>): JSX.Element {
  const { figure, text } = mention;
  const known = facets(figure);
  const wordsOf = (wanted: Facet['basis']) =>
    known.filter(({ basis }) => basis === wanted).map(({ words }) => words);
  const [stated, inferred] = [wordsOf('stated'), wordsOf('inferred')];
  const policy = policyWords(figure, text);
  return (
    <header class="head">
      <h2 class="name" id={headingId}>
        {headWords(figure, text)}
        <span class="unseen"> · </span>
        <span class="facets">
          <KindMark kind="figure" />
          {stated.length > 0 ? stated.join(DOT) : kindWords('figure')}
        </span>
      </h2>
      {inferred.length > 0 && <p class="inferred">{t('ui_fig_inferred', inferred.join(DOT))}</p>}
      {policy !== null && <p class="soft">{policy}</p>}
      {figure.measureDoubt !== null && <p class="soft">{t('ui_fig_word', figure.measureDoubt)}</p>}
    </header>
  );
}

function Questions({ brief, actions }: { brief: FigureBrief; actions: ViewActions }): JSX.Element | null {
  const [said, setSaid] = useState('');
  const words = openWords(brief.questions);
  if (words === null) return null;
  const copy = async () => setSaid(t((await actions.copyQuestions?.()) ? 'ui_copied' : 'ui_copy_failed'));
  return (
    <div class="open">
      <p>{words}</p>
      {actions.copyQuestions && (
        <Button look="quiet" onClick={copy}>
          {t('ui_question_copy')}
        </Button>
      )}
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}

function Doubts({ doubts }: Pick<FigureBrief, 'doubts'>): JSX.Element | null {
  if (!doubts?.length) return null;
  return (
    <ul class="doubts">
      {[...new Set(doubts.map(doubtWords))].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function voiceWords(counter: string | null, told = false): string {
  if (counter === null) return t('ui_counted_by_nobody');
  return t(told ? 'ui_told_by' : 'ui_counted_by', counter);
}

function Claims({
  brief,
  here,
  actions,
}: {
  brief: FigureBrief;
  here: Here;
  actions: ViewActions;
}): JSX.Element {
  const [first, ...others] = brief.groups;
  const group = ({ counter, told, claims }: FigureBrief['groups'][number]) => (
    <section class="counter" key={`${told ? 'told' : ''} ${counter ?? ''}`}>
      <h3>{voiceWords(counter, told)}</h3>
      <ul class="lines">
        {claims.map((claim) => (
          <ClaimLine key={claim.claim} claim={claim} here={here} actions={actions} />
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {/* What a reader wants to hear of first stands above the picture of all. */}
      {first && group(first)}
      <FigurePicture brief={brief} />
      {others.map(group)}
      {brief.groups.length === 0 && <p class="soft">{t('ui_nothing_comparable')}</p>}
      {brief.notComparable.length > 0 && (
        <Fold summary={plural('ui_not_comparable', brief.notComparable.length)}>
          <ul class="lines">
            {brief.notComparable.map((claim) => (
              <ClaimLine key={claim.claim} claim={claim} here={here} actions={actions} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

export function FigureView({ mention, brief, actions, waiting, headingId }: FigureViewProps): JSX.Element {
  const here: Here = { figure: mention.figure, words: mention.text };
  return (
    <article class="brief">
      <FigureHead mention={mention} headingId={headingId} />
      {brief ? (
        <>
          <Doubts doubts={brief.doubts} />
          <Questions brief={brief} actions={actions} />
          <Claims brief={brief} here={here} actions={actions} />
        </>
      ) : (
        waiting && <p class="soft waiting">{waiting}</p>
      )}
      <ActionRow actions={actions} dismissal="differently" />
    </article>
  );
}
