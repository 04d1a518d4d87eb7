/** What was asked for: a command line becomes one of a closed set of commands, or one line that says why not. */
import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'table', 'gold', 'html'] as const;
export type Format = (typeof FORMATS)[number];
/** What `check` writes; its names are prefixed, since its table and JSON are others than those of `scan`. */
export type CheckFormat = 'check-table' | 'check-json';

export interface ScanArguments {
  /** Paths, or `-` for standard input. */
  inputs: string[];
  format: Format | CheckFormat;
  /** ISO date of the text, for "last month" and for whom a capital stands. */
  date: string | null;
  /** Also names that the dataset does not have. */
  unlisted: boolean;
  /** The scanned text goes along with json and gold. */
  text: boolean;
  packs: string[];
  /** How many files are read at a time. */
  jobs: number;
}

export type Command =
  | { command: 'scan' | 'check'; arguments: ScanArguments }
  | { command: 'ids'; format: 'table' | 'json'; packs: string[] }
  | { command: 'validate'; packs: string[] }
  | { command: 'help' }
  | { command: 'version' };

export type Parsed = ({ ok: true } & Command) | { ok: false; error: string };

const OPTIONS = {
  format: { type: 'string' },
  date: { type: 'string' },
  unlisted: { type: 'boolean' },
  text: { type: 'boolean' },
  pack: { type: 'string', multiple: true },
  jobs: { type: 'string', short: 'j' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type OptionName = keyof typeof OPTIONS;
type Values = ReturnType<typeof parse>['values'];

/** The options that each command takes, besides --help and --version. */
const TAKES: Record<'scan' | 'check' | 'ids' | 'validate', readonly OptionName[]> = {
  scan: ['format', 'date', 'unlisted', 'text', 'pack', 'jobs'],
  check: ['format', 'date', 'pack', 'jobs'],
  ids: ['format', 'pack'],
  validate: [],
};
const COMMANDS = Object.keys(TAKES).join(', ');

const no = (error: string): Parsed => ({ ok: false, error });
const parse = (args: string[]) => parseArgs({ args, allowPositionals: true, options: OPTIONS });

export interface Surroundings {
  /** Standard input is a terminal: nobody waits there with a text. */
  stdinIsTerminal: boolean;
  cores: number;
}

/** What `scan` and `check` are given alike. */
function inputsOf(
  values: Values,
  files: string[],
  { stdinIsTerminal, cores }: Surroundings,
): { ok: true; given: Omit<ScanArguments, 'format'> } | { ok: false; error: string } {
  const inputs = files.length > 0 ? files : ['-'];
  const refused = (error: string) => ({ ok: false as const, error });
  if (files.length === 0 && stdinIsTerminal)
    return refused('no file; name one, or send a text to standard input');
  if (inputs.filter((input) => input === '-').length > 1)
    return refused('standard input (-) can be read once only');
  const date = values.date ?? null;
  if (date !== null && !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date))
    return refused(`not a date: '${date}'; write it as 2018-07-16`);
  const jobs = values.jobs ?? '1';
  if (!/^\d{1,3}$/.test(jobs))
    return refused(`not a number of jobs: '${jobs}'; 0 stands for one on each core`);
  const { unlisted = false, text = false, pack: packs = [] } = values;
  return { ok: true, given: { inputs, date, unlisted, text, packs, jobs: Number(jobs) || cores } };
}

function scanCommand(values: Values, files: string[], around: Surroundings): Parsed {
  const format = FORMATS.find((one) => one === (values.format ?? 'json'));
  if (!format) return no(`unknown format '${values.format}'; one of ${FORMATS.join(', ')}`);
  const read = inputsOf(values, files, around);
  return read.ok ? { ok: true, command: 'scan', arguments: { ...read.given, format } } : read;
}

function checkCommand(values: Values, files: string[], around: Surroundings): Parsed {
  const { format: asked = 'table' } = values;
  if (asked !== 'table' && asked !== 'json') return no(`unknown format '${asked}'; one of table, json`);
  const read = inputsOf(values, files, around);
  const format = `check-${asked}` as const;
  return read.ok ? { ok: true, command: 'check', arguments: { ...read.given, format } } : read;
}

function idsCommand({ format = 'table', pack = [] }: Values, files: string[]): Parsed {
  if (files.length > 0) return no(`ids takes no file: '${files[0]}'; a pack is named with --pack`);
  if (format !== 'table' && format !== 'json') return no(`unknown format '${format}'; one of table, json`);
  return { ok: true, command: 'ids', format, packs: pack };
}

/** Understands a command line. What is off comes back as one line for standard error. */
export function parseCommandLine(argv: string[], around: Surroundings): Parsed {
  let parsed;
  try {
    parsed = parse(argv);
  } catch (error) {
    return no((error as Error).message.split(/\n|\. /)[0]!);
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help || command === 'help') return { ok: true, command: 'help' };
  if (values.version) return { ok: true, command: 'version' };
  if (command === undefined) return no('no command; try: sourcemark scan FILE');
  if (command !== 'scan' && command !== 'check' && command !== 'ids' && command !== 'validate')
    return no(`unknown command '${command}'; there are: ${COMMANDS}`);
  const foreign = (Object.keys(values) as OptionName[]).find((name) => !TAKES[command].includes(name));
  if (foreign) return no(`${command} takes no --${foreign}`);
  if (command === 'ids') return idsCommand(values, files);
  if (command === 'scan') return scanCommand(values, files, around);
  if (command === 'check') return checkCommand(values, files, around);
  if (files.length === 0) return no('no pack; try: sourcemark validate PACK');
  return { ok: true, command: 'validate', packs: files };
}
