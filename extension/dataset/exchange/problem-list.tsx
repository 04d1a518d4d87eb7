import type { JSX } from 'preact';
import type { Problem } from '../../../src/dataset/exchange/problem.ts';
import { plural } from '../../platform/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { placeWords, problemWords } from './problem-words.ts';

const SHOWN = 8;

const Line = ({ problem }: { problem: Problem }): JSX.Element => {
  const place = placeWords(problem);
  return (
    <li>
      {place && (
        <>
          <bdi class="soft">{place}</bdi>{' '}
        </>
      )}
      {problemWords(problem)}
    </li>
  );
};

/** The first few where they can be seen, the others folded. */
export function ProblemList({ problems }: { problems: readonly Problem[] }): JSX.Element {
  const rest = problems.slice(SHOWN);
  return (
    <>
      <ul class="plain-list rows">
        {problems.slice(0, SHOWN).map((problem, at) => (
          <Line key={at} problem={problem} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold summary={plural('dataset_problems_more', rest.length)}>
          <ul class="plain-list rows">
            {rest.map((problem, at) => (
              <Line key={at} problem={problem} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
