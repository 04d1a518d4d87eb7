/** Words whose full stop does not end a sentence, in lower case and without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen lt col maj brig capt cdr adm cpl sgt pvt insp supt dsp asp sp hon rev fr st sr jr ' +
    'sen rep gov pres amb min dept univ assn bros co corp inc ltd no nos rs approx est fig figs vol vols ed eds ' +
    'art arts sec secs para paras pp cf vs viz etc al jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun ave blvd rd mt ft sq km kg hrs mins'
  ).split(' '),
);

/** Capitalised words that begin a sentence after an abbreviation such as "U.S." */
export const STARTERS: ReadonlySet<string> = new Set(
  'The This That These Those It He She They We But And In On At However Since After Before When While A An Its Their His Her There Some Many'.split(
    ' ',
  ),
);
