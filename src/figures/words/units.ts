import { setOf, table } from './table.ts';

/** Lengths, each in its own unit; `m` and `km` may stand directly behind digits. */
export const DISTANCES = table(
  'km km kms kilometre kilometres kilometer kilometers|mi mile miles|m m metre metres meter meters|mm mm millimetres millimeters|' +
    'cm cm centimetres centimeters|ft ft foot feet|in inch inches|yd yard yards|nmi nm',
);

export const AREAS = table(
  'ha ha hectare hectares|acres acre acres|kanal kanal kanals|marla marla marlas|km2 sqkm km2 km²',
);

/** Weights, volumes, energy, temperature: counted as they are, in their own unit. */
export const QUANTITIES = table(
  'kg kg kgs kilogram kilograms kilogramme kilogrammes kilos kilo|g gram grams|lb pound pounds lb lbs|t mt tonne tonnes|tons ton tons|' +
    'maunds maund maunds|l litre litres liter liters|gallons gallon gallons|barrels barrel barrels|MW mw megawatt megawatts|' +
    'GW gw gigawatts|kWh kwh|mmcfd mmcfd|cusecs cusecs|bps bps|GB gb gigabytes|TB tb|km/h kph kmph|mph mph|kn knots|degrees degrees',
);

/** Nouns of time: a number before one is a duration, an age or a date, never a count. */
export const TIME_NOUNS = setOf(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries ' +
    'fortnight fortnights night nights sec secs min mins hr hrs yr yrs weekend weekends ' +
    'morning mornings evening evenings afternoon afternoons season seasons generations generation ' +
    "quarters millennia overs innings o'clock am pm a.m. p.m. a.m p.m noon midnight gmt utc pst ist bst est edt cet",
);
