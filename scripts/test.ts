/**
 * `npm test`: everything, on a fresh machine. Browsers that are missing are installed first, or named in one line.
 * Words after `--` go to vitest: `npm test -- tests/figures`.
 */
import { startVitest } from 'vitest/node';
import { findBrowsers } from './drive/find-browser.ts';

try {
  findBrowsers('chromium', 'firefox');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const vitest = await startVitest('test', process.argv.slice(2), { watch: false, reporters: ['default'] });
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
const brokenFiles = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length;
const errors = vitest.state.getUnhandledErrors().length;
await vitest.close();
const failed = count('failed') + brokenFiles + errors;
console.log(`\n${count('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 || count('passed') === 0 ? 1 : 0;
