/** Plural words before a counted noun that are not its head: "three arms dealers". */
export const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  'arms sports goods sales news rights customs savings operations communications logistics explosives drugs affairs works narcotics forces services special paratroops narcotics economics politics means series species headquarters crossroads barracks'.split(
    ' ',
  ),
);
