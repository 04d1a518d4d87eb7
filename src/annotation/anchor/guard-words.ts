/** The words that guard a passage beside numbers and names: negations, days, directions; and those that guard nothing. */
import { inflect, setOf } from '../../figures/words/table.ts';

/** "Denied", "failed", "without": with one of these more or fewer a sentence says something else. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  ...setOf(
    'no not never nor neither none nobody nothing nowhere without cannot hardly scarcely barely unable unlikely denial denials ' +
      "ain't refusal failure false untrue",
  ),
  // The commonest of other languages.
  ...setOf(
    'nicht kein keine keinen keiner keinem nie niemals niemand nichts ohne pas jamais aucun aucune rien sans nunca nadie ningún ninguna ' +
      'sin tampoco nessuno nulla senza mai não ninguém nenhum sem niet geen nooit zonder değil yok не нет ни без никогда',
  ),
  ...inflect('deny fail refuse reject dismiss refute dispute disprove lack'),
]);

/** "didn’t", with whichever apostrophe and without one. */
export const isNegation = (low: string): boolean =>
  NEGATIONS.has(low) ||
  /^(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should|must|need|might)n'?t$/.test(low);

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** `tue`, `tues` and `tuesday` are one day. */
export const WEEKDAYS: ReadonlyMap<string, string> = new Map(
  DAYS.flatMap((day) => [
    [day, day],
    [day.slice(0, 3), day],
    [`${day}s`, day],
  ]),
);
/** Words of time that stand by themselves. */
export const TIMES: ReadonlySet<string> = setOf(
  'today yesterday tomorrow tonight overnight midnight noon dawn dusk morning afternoon evening night spring summer autumn winter ' +
    'ago annual annually daily weekly monthly yearly quarterly ramadan eid christmas',
);
/** "last year", "next Friday". */
export const RELATIVE: ReadonlySet<string> = setOf('last next this past previous following coming same');

/** "Before Friday", "since 2016". */
export const DATE_BOUNDS: ReadonlySet<string> = setOf('before after since until till by from');

/** "First", "second": numbers of order. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

const direction = (way: string, words: readonly string[]) => words.map((word) => [word, way] as const);
/** Which way something went, or where it stands beside another thing. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ...direction('up', [
    ...inflect(
      'rise/rose/risen increase grow/grew/grown jump surge soar climb gain raise swell/swelled/swollen advance rebound improve double ' +
        'triple escalate',
    ),
    ...setOf('higher upward increases growth upsurge gains'),
  ]),
  ...direction('down', [
    ...inflect(
      'fall/fell/fallen decrease decline plunge shrink/shrank/shrunk lower slump tumble reduce worsen halve',
    ),
    ...setOf('drop drops dropped dropping dip dipped slipped downward fewer reduction reductions losses'),
  ]),
]);

/** Words that carry no fact: with others in their stead a sentence says the same. */
export const FILLERS: ReadonlySet<string> = setOf(
  'a an the this that these those and or but so as if then than while when where which who whom whose of in on at by for to from with ' +
    'into onto upon within via per i you he she it we they me him her us them my your his its our their there here ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'also too just even still already again only very quite rather indeed however meanwhile moreover furthermore therefore thus ' +
    'now later earlier soon reportedly allegedly apparently currently recently further additionally according ' +
    'said says say saying stated states stating told tells added adds adding noted notes reported reports announced announces ' +
    'mr mrs ms dr some such both each every all any yet though although because since due until till before after during including among ' +
    'himself herself itself themselves own believed thought called made make took taken given ' +
    'happened occurred place near close held came',
);
