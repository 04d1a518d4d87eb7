/** `sourcemark scan FILE|-`: the engine in a terminal. Exit codes: 0, 1 something could not be read, 2 a bad command line. */
import { parseCommandLine, USAGE } from './arguments.ts';
import { scan } from './scan.ts';

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const parsed = parseCommandLine(process.argv.slice(2));
if (!parsed.ok) {
  process.stderr.write(`sourcemark: ${parsed.error}\n`);
  process.exitCode = 2;
} else if (parsed.command === 'help') {
  process.stdout.write(USAGE);
} else {
  process.exitCode = await scan(parsed.arguments, {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}
