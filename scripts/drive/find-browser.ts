/** Finds a real browser, and installs it where that can be done without asking: as root on Debian. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/** Wrapper scripts such as Debian's /usr/bin/chromium come last: they add flags of their own. */
const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const VARIABLE: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };
const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const ADVICE: Record<BrowserName, string> = {
  chromium: 'sudo apt-get install chromium (Debian), brew install --cask chromium (macOS)',
  firefox: 'sudo apt-get install firefox-esr (Debian), brew install --cask firefox (macOS)',
};

const find = (name: BrowserName): string | undefined =>
  [process.env[VARIABLE[name]], ...PLACES[name]].find((path) => path && existsSync(path));

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID(?:_LIKE)?=.*debian/m.test(release) && !/^ID=ubuntu/m.test(release);
}

/** The executables of the browsers, installed first where they are missing. Throws one line that says what to install. */
export function findBrowsers<N extends BrowserName>(...names: N[]): Record<N, string> {
  const missing = names.filter((name) => !find(name));
  if (missing.length > 0 && isDebianRoot()) {
    const packages = missing.map((name) => PACKAGE[name]);
    console.error(`Installing ${packages.join(' and ')} with apt ...`);
    const apt = (...args: string[]) =>
      execFileSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-q');
    apt(
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      ...packages,
      'fonts-dejavu-core',
      'fonts-noto-core',
    );
  }
  return Object.fromEntries(
    names.map((name) => {
      const path = find(name);
      if (!path)
        throw new Error(`${name} is missing. Install it: ${ADVICE[name]}; or set ${VARIABLE[name]} to it.`);
      return [name, path];
    }),
  ) as Record<N, string>;
}
