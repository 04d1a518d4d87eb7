import type { Figure, Question } from '../figure.ts';
import { setOf } from '../words/table.ts';
import type { ContextReader } from './clue.ts';

const PEOPLE = setOf('killed injured casualties missing arrested abducted displaced rescued');
const EVENTS = setOf('attacks airStrikes operations incidents events');
/** "since last year", "this year": a half-year's report may be meant. */
const COARSE = /\b(?:this|last|previous|past|the) year\b|^since\b/i;

const FINE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|half|quarter|month|week)/i;

/** What a reader would have to ask before this figure can be set beside another. */
export const openQuestions = (figure: Figure): Question[] => {
  const open: Question[] = [];
  const measure = figure.measure?.value ?? '';
  const people = PEOPLE.has(measure);
  const statistic = people || EVENTS.has(measure);
  if (figure.kind === 'count' && !statistic) return open;
  if (figure.kind === 'count') {
    if (!figure.period) open.push('whichPeriod');
    else if (COARSE.test(figure.period.value.label) && !FINE.test(figure.period.value.label))
      open.push('whichMonths');
    if (!figure.place) open.push('whichPlace');
    if (people && !figure.event && !figure.counter && figure.place && !figure.period) open.push('whichEvent');
    if (!figure.counter && !figure.saidBy) open.push('whoCounted');
  }
  if (measure === 'casualties' || (figure.measureDoubt !== null && /casualt/i.test(figure.measureDoubt)))
    open.push('killedOrInjured');
  if (people && figure.kind === 'count') {
    const who = figure.population?.value;
    if (!who || who === 'unspecified') open.push('whoIsCounted');
    if ((who === 'all' || who === 'unspecified' || !who) && measure === 'killed')
      open.push('attackersIncluded');
  }
  if (
    (figure.kind === 'percentShare' || figure.kind === 'ratio') &&
    !figure.denominator &&
    figure.counted === null
  )
    open.push('shareOfWhat');
  if ((figure.kind === 'percentChange' || figure.kind === 'percentagePointChange') && !figure.baseline)
    open.push('sinceWhen');
  if (figure.kind === 'percentShare' && statistic && !figure.period) open.push('whichPeriod');
  return open;
};

/** The questions that the sentence leaves open, once everything else is filled. */
export const questions: ContextReader = {
  name: 'questions',
  read: ({ figure }) => {
    figure.questions = openQuestions(figure);
  },
};
