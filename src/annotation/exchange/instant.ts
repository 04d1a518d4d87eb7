/** Dates as others write them, as instants in UTC. */
import { UTC_DATE_TIME } from '../primitives.ts';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The same instant with "Z" for its zone; a time without a zone is taken for UTC, a day for its beginning. Fractions stay
 * as fine as they are. Null for what is no date: `'2018-05-21T14:00:00.123456+00:00'` is `'2018-05-21T14:00:00.123456Z'`.
 */
export function instantOf(value: unknown): string | null {
  const parts = typeof value === 'string' ? WRITTEN.exec(value.trim()) : null;
  if (!parts) return null;
  const [, day, minutes = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = parts;
  const local = `${day}T${minutes}${seconds}`;
  const asked = `${local}${fraction}Z`;
  if (!UTC_DATE_TIME.test(asked) || !isDay(day!)) return null;
  if (/^(?:Z|[+-]00:?00)$/i.test(zone)) return asked;
  const [, sign, hours, rest] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)!;
  if (Number(hours) > 14 || Number(rest) > 59) return null;
  const shift = (Number(hours) * 60 + Number(rest)) * 60_000 * (sign === '+' ? -1 : 1);
  const moved = new Date(Date.parse(`${local}Z`) + shift).toISOString();
  return UTC_DATE_TIME.test(moved) ? moved.replace('.000Z', `${fraction}Z`) : null;
}

/** 30 February parses in some engines, as 2 March. */
const isDay = (day: string): boolean => {
  const parsed = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day);
};

/** As precise as it is written: `'2018'`, `'2018-07'`, `'2018-07-16'`; of an instant its day. Undefined for anything else. */
export function isoDateOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^\d{4}$/.test(text) || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  return instantOf(text) === null ? undefined : text.slice(0, 10);
}
