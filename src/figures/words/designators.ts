import { entryOf } from '../word.ts';
import { setOf } from './table.ts';

const LABELS =
  'no nos number resolution article articles section sections clause clauses chapter page pages paragraph grade bps ipc class phase stage round level type category ' +
  'magnitude flight ward block sector room schedule appendix target targets verse rule fir item gate channel version volume figure table question ' +
  'episode day week matchday lot area district opec iphone ipad series division tier numbers dial dialling calling';

/** Words before a number that make it a label even in lower case: "section 5", "day 12". */
export const LOWER_LABELS = setOf(LABELS);

/** With a capital more of them do: "Boeing 737", "Platform 9". */
export const DESIGNATORS = setOf(
  LABELS +
    ' para annex route highway motorway road street unit season part act formula scale group pool terminal ' +
    'platform lane line zone base plot house flat apartment box po fig order ordinance bill apollo windows galaxy boeing airbus euro nikkei leopard challenger ' +
    'agenda vision mark model series gp psalm surah ayat case petition writ appeal suit reference ref id cnic passport serial code pin zip ' +
    'extension ext phone tel telephone fax mobile cell whatsapp hotline helpline dial call rescue test odi match game session war',
);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap(
      (name, i) =>
        [
          [name, i + 1],
          [name.slice(0, 3), i + 1],
        ] as [string, number][],
    )
    .concat([['sept', 9]]),
);
/** The number of the month that a token names, from 1. */
export const monthOf = entryOf(MONTHS);
