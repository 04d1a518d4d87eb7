import type { Row } from './row.ts';

export const SCRIPTS: readonly Row[] = [
  [
    6,
    'Urdu, the one',
    'پاکستان میں تحریک طالبان پاکستان نے بیان دیا',
    ['پاکستان=pakistan', 'تحریک طالبان پاکستان=ttp'],
  ],
  [
    6,
    'Persian, the other',
    'طالبان در کابل و افغانستان',
    ['طالبان=afghan-taliban', 'کابل=kabul', 'افغانستان=afghanistan'],
  ],
];
