/** The figures of a short text with its names around them, for the tests of what a context says. */
import type { FigureFacts } from '../../../src/figures/context/clue.ts';
import type { NameSpan } from '../../../src/figures/name-span.ts';
import { readFigures } from '../../../src/figures/read-figures.ts';
import { refineFigures } from '../../../src/figures/refine-figures.ts';

const KINDS: Readonly<Record<string, [NameSpan['kind'], string?]>> = {
  Mastung: ['place', 'district'],
  Balochistan: ['place', 'province'],
  Peshawar: ['place', 'city'],
  Kunduz: ['place', 'province'],
  Quetta: ['place', 'city'],
  Afghanistan: ['place', 'country'],
  Pakistan: ['place', 'country'],
  India: ['place', 'country'],
  TTP: ['group', 'armedGroup'],
  BLA: ['group', 'armedGroup'],
  'Islamic State': ['group', 'armedGroup'],
  'Jamaat-ul-Ahrar': ['group', 'armedGroup'],
  UNAMA: ['institution', 'igo'],
  PICSS: ['institution', 'thinkTank'],
  'Afghan Air Force': ['institution', 'armedForces'],
  ISPR: ['institution', 'agency'],
  'Ali Khan': ['person', 'official'],
  'Peshawar mosque attack': ['event', 'attack'],
  'Seven Brothers Group': ['group', 'company'],
};

const namesIn = (text: string): NameSpan[] => {
  const found: NameSpan[] = [];
  for (const [name, [kind, subKind]] of Object.entries(KINDS))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({
        start: at,
        end: at + name.length,
        kind,
        entity: `t:${name}`,
        text: name,
        ...(subKind ? { subKind } : {}),
      });
  return found.filter(
    (a) =>
      !found.some(
        (b) => b !== a && b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start,
      ),
  );
};

export const refine = (text: string, facts: FigureFacts = { date: '2018-07-16', dateBasis: 'stated' }) =>
  refineFigures(readFigures(text), { text, names: namesIn(text), facts });

export const one = (text: string, facts?: FigureFacts) => refine(text, facts)[0]?.figure;
