/**
 * `npm run check`: types, lint, format, unused code, and the house itself (locales, import direction, file sizes,
 * manifest). All of them run; the exit code says whether any failed.
 */
import { spawnSync } from 'node:child_process';

const CHECKS: [name: string, command: string, ...args: string[]][] = [
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['lint', 'oxlint', '--quiet', 'extension', 'src', 'tests', 'scripts'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['unused code', 'knip', '--no-progress'],
  ['house', 'vitest', 'run', '--project', 'repo', 'tests/repo/house', '--reporter', 'dot'],
];

const failed = CHECKS.filter(([name, command, ...args]) => {
  console.log(`— ${name}`);
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
}).map(([name]) => name);

console.log(failed.length > 0 ? `\nnot in order: ${failed.join(', ')}` : '\nall in order');
process.exitCode = failed.length > 0 ? 1 : 0;
