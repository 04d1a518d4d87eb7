import type { ContextReader, Scene } from './clue.ts';

const RUPEES: Readonly<Record<string, string>> = { '.pk': 'PKR', '.in': 'INR', '.np': 'NPR', '.lk': 'LKR' };
const COUNTRY_RUPEES: ReadonlyMap<string, string> = new Map([
  ['pakistan', 'PKR'],
  ['islamabad', 'PKR'],
  ['karachi', 'PKR'],
  ['lahore', 'PKR'],
  ['punjab', ''],
  ['india', 'INR'],
  ['delhi', 'INR'],
  ['mumbai', 'INR'],
  ['nepal', 'NPR'],
  ['sri lanka', 'LKR'],
]);

const rupeesOf = (scene: Scene): string | null => {
  for (const near of [scene, ...scene.earlier])
    for (const name of near.names) {
      const code = COUNTRY_RUPEES.get(name.text.toLowerCase());
      if (code) return code;
    }
  const host = scene.facts.host?.toLowerCase() ?? '';
  for (const [end, code] of Object.entries(RUPEES)) if (host.endsWith(end)) return code;
  return null;
};

/** The dataset's country for a demonym, where the page names it; and whose rupees are meant. */
export const nationality: ContextReader = {
  name: 'nationality',
  read: ({ figure, scene }) => {
    if (figure.kind === 'money' && figure.unit === 'rupees') figure.unit = rupeesOf(scene) ?? 'rupees';
    const known = figure.nationality?.value;
    if (!known || known.entity) return;
    for (const near of [scene, ...scene.earlier, ...scene.later]) {
      const country = near.names.find(
        (name) => name.kind === 'place' && name.entity && name.text === known.text,
      );
      if (!country) continue;
      figure.nationality = {
        ...figure.nationality,
        value: { entity: country.entity, text: known.text },
        basis: 'stated',
      };
      return;
    }
  },
};
