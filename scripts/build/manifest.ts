/** The one manifest, pruned to what each browser knows. */
import { readFileSync } from 'node:fs';

export type Target = 'chromium' | 'firefox';
type Manifest = Record<string, unknown>;

const read = (file: string): Manifest =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Manifest;

export const packageVersion = (): string => String(read('package.json')['version']);

/**
 * @param devOrigin a match pattern (`http://127.0.0.1/*`) that a development build may read without asking. A packaged
 *   build never has one.
 */
export function manifestFor(target: Target, devOrigin?: string): Manifest {
  const manifest = read('manifest.json');
  manifest['version'] = packageVersion();
  const background = manifest['background'] as Manifest;
  if (target === 'chromium') {
    manifest['background'] = { service_worker: background['service_worker'] };
    delete manifest['sidebar_action'];
    delete manifest['browser_specific_settings'];
  } else {
    manifest['background'] = { scripts: background['scripts'] };
    manifest['permissions'] = (manifest['permissions'] as string[]).filter((name) => name !== 'sidePanel');
    delete manifest['side_panel'];
    delete manifest['minimum_chrome_version'];
  }
  if (devOrigin) manifest['host_permissions'] = [devOrigin];
  return manifest;
}
