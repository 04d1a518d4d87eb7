/**
 * `sourcemark`: the engine in a terminal. Exit codes: 0; 1 something could not be read or is no pack; 2 a command line
 * that is not understood.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseCommandLine, type Parsed } from './arguments.ts';
import { shownWords, type Output } from './output.ts';
import { USAGE } from './usage.ts';

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.stderr.on('error', () => undefined);

const output: Output = {
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: (line) => void process.stderr.write(`sourcemark: ${shownWords(line)}\n`),
};

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;

/** Each command loads what it needs: help and a refusal need nothing of the engine. */
async function run(parsed: Parsed): Promise<number> {
  if (!parsed.ok) {
    output.err(parsed.error);
    return 2;
  }
  switch (parsed.command) {
    case 'help':
      await output.out(USAGE);
      return 0;
    case 'version':
      await output.out(`${version()}\n`);
      return 0;
    case 'scan':
    case 'check':
      return (await import('./commands/scan.ts')).scan(parsed.arguments, output);
    case 'validate':
      return (await import('./commands/validate.ts')).validate(parsed.packs, output);
    case 'ids':
      return (await import('./commands/ids.ts')).ids(parsed, output);
  }
}

process.exitCode = await run(
  parseCommandLine(process.argv.slice(2), {
    stdinIsTerminal: process.stdin.isTTY,
    cores: availableParallelism(),
  }),
);
