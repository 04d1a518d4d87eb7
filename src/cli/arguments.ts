import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'table', 'gold'] as const;
export type Format = (typeof FORMATS)[number];

export interface ScanArguments {
  /** Paths, or `-` for standard input. */
  inputs: string[];
  format: Format;
  /** ISO date of the text, for "last month" and for whom a capital stands. */
  date: string | null;
  /** Also names that the dataset does not have. */
  unlisted: boolean;
}

export type Parsed =
  | { ok: true; command: 'scan'; arguments: ScanArguments }
  | { ok: true; command: 'help' }
  | { ok: false; error: string };

export const USAGE = `usage: sourcemark scan FILE|- ... [--format json|table|gold] [--date YYYY-MM-DD] [--unlisted]

  Reads plain text and prints its groups, places, people and figures.
  json   {"mentions":[{start,end,text,kind,entity,...}]}, offsets in UTF-16 units; several files: one object a line
  table  kind, words, entity or figure, sources
  gold   {"mentions":[{start,end,kind,entity,value,low,high,comparator}]} for scoring

  --unlisted  also names that the dataset does not have; without it they are in no format
`;

const isFormat = (word: string): word is Format => (FORMATS as readonly string[]).includes(word);

/** Understands a command line. What is off comes back as one line for standard error. */
export function parseCommandLine(argv: string[]): Parsed {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        date: { type: 'string' },
        unlisted: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return { ok: false, error: (error as Error).message.split('\n')[0]! };
  }
  const { values, positionals } = parsed;
  const [command, ...inputs] = positionals;
  if (values.help || command === 'help') return { ok: true, command: 'help' };
  if (command === undefined) return { ok: false, error: 'no command; try: sourcemark scan FILE' };
  if (command !== 'scan') return { ok: false, error: `unknown command '${command}'; there is: scan` };
  if (inputs.length === 0) return { ok: false, error: 'no file; name one, or - for standard input' };
  if (inputs.filter((input) => input === '-').length > 1)
    return { ok: false, error: 'standard input (-) can be read once only' };
  if (!isFormat(values.format))
    return { ok: false, error: `unknown format '${values.format}'; one of ${FORMATS.join(', ')}` };
  const date = values.date ?? null;
  if (date !== null && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date))
    return { ok: false, error: `not a date: '${date}'; write it as 2018-07-16` };
  return {
    ok: true,
    command: 'scan',
    arguments: { inputs, format: values.format, date, unlisted: values.unlisted },
  };
}
