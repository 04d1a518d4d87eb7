/** Shapes that the parts of an annotation share. */
import * as v from 'valibot';

/** Model 3.3.1: `xsd:dateTime` with the time zone written as "Z". */
export const UTC_DATE_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/;
export const dateTime = v.pipe(
  v.string(),
  v.regex(UTC_DATE_TIME, 'not an instant in UTC'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'no such day'),
);

export const short = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
export const long = v.pipe(v.string(), v.minLength(1), v.maxLength(100_000));

export const address = v.pipe(v.string(), v.url(), v.maxLength(8000));

/** What a reader may be sent to with a click: no script, no file of this machine. */
export const webAddress = v.pipe(address, v.regex(/^https?:\/\//i, 'not an address of the web'));

/** An entity or a claim of the dataset. */
export const recordId = v.pipe(
  v.string(),
  v.regex(/^(sm:|urn:uuid:)\S/, 'not a record of the dataset'),
  v.maxLength(400),
);
