/** Builds both development extensions once for all tests in real browsers, unless they were built a moment ago. */
import { build } from '../../../scripts/build/run.ts';
import { DEV_ORIGIN, devFolder } from './session.ts';

export default async function setup(): Promise<void> {
  if (process.env['SOURCEMARK_PREBUILT']) return;
  for (const target of ['chromium', 'firefox'] as const) {
    await build({ target, outDir: devFolder(target), devOrigin: DEV_ORIGIN, quiet: true });
  }
}
