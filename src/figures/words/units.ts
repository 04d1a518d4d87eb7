/** Lengths in kilometres' terms keep their own unit; `glued` ones may stand directly behind digits. */
export const DISTANCES: ReadonlyMap<string, string> = new Map([
  ['km', 'km'],
  ['kms', 'km'],
  ['kilometre', 'km'],
  ['kilometres', 'km'],
  ['kilometer', 'km'],
  ['kilometers', 'km'],
  ['mile', 'mi'],
  ['miles', 'mi'],
  ['metre', 'm'],
  ['metres', 'm'],
  ['meter', 'm'],
  ['meters', 'm'],
  ['m', 'm'],
  ['mm', 'mm'],
  ['cm', 'cm'],
  ['centimetres', 'cm'],
  ['centimeters', 'cm'],
  ['millimetres', 'mm'],
  ['millimeters', 'mm'],
  ['feet', 'ft'],
  ['foot', 'ft'],
  ['ft', 'ft'],
  ['inch', 'in'],
  ['inches', 'in'],
  ['yard', 'yd'],
  ['yards', 'yd'],
]);

export const AREAS: ReadonlyMap<string, string> = new Map([
  ['hectare', 'ha'],
  ['hectares', 'ha'],
  ['acre', 'acres'],
  ['acres', 'acres'],
  ['kanal', 'kanal'],
  ['kanals', 'kanal'],
  ['marla', 'marla'],
  ['marlas', 'marla'],
  ['sqkm', 'km2'],
  ['km2', 'km2'],
  ['km²', 'km2'],
]);

/** Weights, volumes, energy, temperature: counted as they are, in their own unit. */
export const QUANTITIES: ReadonlyMap<string, string> = new Map([
  ['kg', 'kg'],
  ['kgs', 'kg'],
  ['kilogram', 'kg'],
  ['kilograms', 'kg'],
  ['kilos', 'kg'],
  ['kilo', 'kg'],
  ['gram', 'g'],
  ['grams', 'g'],
  ['pound', 'lb'],
  ['pounds', 'lb'],
  ['lb', 'lb'],
  ['lbs', 'lb'],
  ['tonne', 't'],
  ['tonnes', 't'],
  ['ton', 'tons'],
  ['tons', 'tons'],
  ['maund', 'maunds'],
  ['maunds', 'maunds'],
  ['litre', 'l'],
  ['litres', 'l'],
  ['liter', 'l'],
  ['liters', 'l'],
  ['gallon', 'gallons'],
  ['gallons', 'gallons'],
  ['barrel', 'barrels'],
  ['barrels', 'barrels'],
  ['mw', 'MW'],
  ['megawatt', 'MW'],
  ['megawatts', 'MW'],
  ['gw', 'GW'],
  ['gigawatts', 'GW'],
  ['kwh', 'kWh'],
  ['mmcfd', 'mmcfd'],
  ['cusecs', 'cusecs'],
  ['bps', 'bps'],
  ['gb', 'GB'],
  ['tb', 'TB'],
  ['kph', 'km/h'],
  ['kmph', 'km/h'],
  ['mph', 'mph'],
  ['knots', 'kn'],
  ['degrees', 'degrees'],
]);

/** Nouns of time: a number before one is a duration, an age or a date, never a count. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries ' +
    'fortnight fortnights night nights nanoseconds milliseconds microseconds sec secs min mins hr hrs yr yrs weekend weekends ' +
    'morning mornings evening evenings afternoon afternoons semester semesters season seasons generations generation yrs ' +
    "quarters millennia overs innings sols o'clock am pm a.m. p.m. a.m p.m noon midnight gmt utc pst ist bst est edt cet"
  ).split(' '),
);
