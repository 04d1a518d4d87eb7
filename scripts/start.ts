/**
 * `npm start [-- FILE.html|FILE.txt|URL] [--firefox] [--headless]`: builds the extension, opens the page in a real
 * browser with the extension loaded and allowed on that page's origin only. With a display the window stays open until
 * it is closed; without one the run leaves pictures in `out/start` and prints what was found.
 */
import { build } from './build/run.ts';
import { closeWelcome } from './drive/extension.ts';
import { findBrowsers } from './drive/find-browser.ts';
import { launchSession } from './drive/session.ts';
import { openInput } from './start/input.ts';
import { report } from './start/report.ts';

const words = process.argv.slice(2);
const name = words.includes('--firefox') ? 'firefox' : 'chromium';
const argument = words.find((word) => !word.startsWith('--'));
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = words.includes('--headless') || !hasDisplay;

try {
  findBrowsers(name);
  const { url, pattern, server } = await openInput(argument);
  console.log(`Building Sourcemark for ${name} ...`);
  const extension = await build({
    target: name,
    outDir: `dist/dev/start-${name}`,
    devOrigin: pattern,
    quiet: true,
  });
  const session = await launchSession(name, { extension, headless, allowNetwork: server === null });
  if (headless) {
    // Whatever the report meets, the browser and the server end with it: they would keep the run from ending.
    try {
      await report(session, url, 'out/start');
    } finally {
      await session.close();
      await server?.close();
    }
  } else {
    // The page that opens after an install would stand in front of the one that was asked for.
    const control = await session.openExtension('options/options.html');
    await closeWelcome(control);
    await session.open(url);
    await control.close();
    console.log(`Open at ${url}. Close the window to end.`);
    await session.closed;
    await server?.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
