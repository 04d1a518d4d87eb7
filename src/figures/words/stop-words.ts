import { question } from '../word.ts';
import { MONTHS } from './designators.ts';
import { MEASURE_VERBS } from './measure-verbs.ts';

/** Words that end a counted noun phrase: function words, auxiliaries, reporting verbs and common finite verbs. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  ...(
    'a an the this that these those and or but nor yet so if as than then when while where which who whom whose what why how ' +
    'of in on at by for to from with without within into onto over under above below about around after before since until till during ' +
    'between among amid amidst against across along through throughout towards toward near beside besides beyond despite except ' +
    'including excluding per via out off up down upon inside outside behind apart because although though unless whether also ' +
    'i you he she it we they me him her us them my your his its our their himself themselves itself each every all both any some such ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ought ' +
    'not no never ever only just even still already too very there here now today yesterday tomorrow tonight ago later earlier early late ' +
    'currently reportedly respectively annually allegedly apparently compared versus vs due thanks according plus minus times time ' +
    'said says say saying told tells reported reports confirmed added announced claimed claims stated adding ' +
    'took take takes taking place left leaves leave came come comes went go goes gave give gives given made make makes got get gets ' +
    'began begin begins became become becomes remain remained remains include includes included took lost lose loses won win wins ' +
    'fled flee flees died die dies attended voted travelled traveled gathered marched stormed entered crossed carried joined ' +
    'participated worked lived returned escaped survived arrived attacked opened fired showed seen seek sought need needed needs ' +
    'found find received receive belong belonging belonged live living work working trapped stranded aged stood stands stand ' +
    'fell fall falls rose rise rises jumped dropped climbed grew soared fallen risen hit hits struck ' +
    'last next past previous alone together altogether overall instead otherwise again away back forward once twice ' +
    'monday tuesday wednesday thursday friday saturday sunday alive seriously critically severely badly'
  ).split(' '),
  ...[...MONTHS.keys()].filter((name) => name.length > 3),
  ...MEASURE_VERBS,
]);

export const isStop = question((low) => STOP_WORDS.has(low));

/** Of these, the ones that may stand before a counted noun: "12 dead bodies", "four wounded soldiers", "13 missing men". */
export const MODIFYING: ReadonlySet<string> = new Set([
  ...(
    'missing dead alive slain ' +
    'last next past previous seriously critically severely badly still already very early late claimed reported confirmed ' +
    'alleged trapped stranded aged lost about such carried given made living working rescue'
  ).split(' '),
  // "12 decapitated heads", "four wounded soldiers"
  ...MEASURE_VERBS.filter((form) => form.endsWith('ed') && form !== 'died' && form !== 'perished'),
]);
