import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { overweight, weigh } from '../../scripts/build/budgets.ts';
import { manifestFor, packageVersion, type Target } from '../../scripts/build/manifest.ts';

const TARGETS: Target[] = ['chromium', 'firefox'];
const zipOf = (name: string) => readFileSync(`out/sourcemark-${packageVersion()}-${name}.zip`);
const makePackages = () => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'package'], { encoding: 'utf8' });
  expect(stderr + status).toMatch(/0$/);
};

let first: Record<string, Buffer>;

beforeAll(() => {
  makePackages();
  first = Object.fromEntries([...TARGETS, 'sources'].map((name) => [name, zipOf(name)]));
});

describe.each(TARGETS)('the package for %s', (target) => {
  const packed = () =>
    JSON.parse(new TextDecoder().decode(unzipSync(first[target]!)['manifest.json'])) as Record<
      string,
      unknown
    >;

  test('asks for nothing that a reader did not click for', () => {
    const manifest = packed();
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('key');
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    const narrowest = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'];
    expect(manifest['permissions']).toEqual(target === 'chromium' ? [...narrowest, 'sidePanel'] : narrowest);
  });

  test('runs no code but its own', () => {
    const { extension_pages: policy } = packed()['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|wasm|\*/);
  });

  test('keeps every script within its weight', () => {
    expect(overweight(weigh(join('dist', target)))).toEqual([]);
  });
});

test('only a development build may read an origin without asking', () => {
  expect(manifestFor('chromium', 'http://127.0.0.1/*')).toHaveProperty('host_permissions', [
    'http://127.0.0.1/*',
  ]);
  expect(manifestFor('chromium')).not.toHaveProperty('host_permissions');
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = manifestFor('firefox')['browser_specific_settings'] as { gecko: Record<string, unknown> };
  expect(gecko['data_collection_permissions']).toEqual({ required: ['none'] });
});

test('run again, it gives the same bytes', () => {
  makePackages();
  for (const [name, bytes] of Object.entries(first)) expect(zipOf(name).equals(bytes), name).toBe(true);
});

test('web-ext lint finds no errors in the Firefox build', () => {
  const { stdout } = spawnSync(
    'node_modules/.bin/web-ext',
    ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery', '--no-input'],
    { encoding: 'utf8' },
  );
  const report = JSON.parse(stdout) as { summary: { errors: number }; errors: unknown[] };
  expect(report.errors).toEqual([]);
  expect(report.summary.errors).toBe(0);
});
