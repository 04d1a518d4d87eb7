/** Words before a number that make it a label: "Resolution 1373", "Flight 370", "No. 5", "Boeing 737". */
export const DESIGNATORS: ReadonlySet<string> = new Set(
  (
    'no nos number numbers resolution article articles section sections clause clauses chapter page pages para paragraph schedule annex annexure ' +
    'appendix flight route highway motorway road street room ward unit block sector phase stage round season part volume version level type ' +
    'category channel formula class grade scale bps group pool gate terminal platform lane line zone  ' +
    'base area plot house flat apartment box po table figure fig item question rule order ordinance act bill ' +
    'apollo windows iphone galaxy boeing airbus euro agenda vision opec mark model series magnitude gp ' +
    'chapter verse psalm surah ayat sura fir case petition writ appeal suit reference ref id cnic nic passport serial code pin zip extension ext ' +
    'phone tel telephone fax mobile cell whatsapp hotline helpline dial call matchday week day test odi match game session episode lot war'
  ).split(' '),
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
