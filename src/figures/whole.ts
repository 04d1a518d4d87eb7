/** What is measured in units of these and does not come whole: "over 38 degrees" is more than 38, not 39 or more. */
const MEASURED: ReadonlySet<string> = new Set(
  'degrees kg g lb t tons maunds l gallons barrels MW GW kWh mmcfd cusecs bps GB TB km/h mph kn'.split(' '),
);

/** Whether a figure counts whole people or things: "more than 100 men" is 101 or more. */
export const comesWhole = ({ kind, unit }: { kind: string; unit: string }): boolean =>
  kind === 'count' && !MEASURED.has(unit);
