/**
 * Three projects. `unit`: in Node, nothing but the code. `repo`: the house itself and the built packages.
 * `browser`: real Chromium and real Firefox with the built extension, two files at a time, after the others.
 */
import { defineConfig } from 'vitest/config';

const BROWSER = ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...BROWSER, 'tests/repo/**', 'tests/bench/**'],
          setupFiles: ['tests/setup/unit.ts', 'tests/setup/file-reader.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'repo',
          include: ['tests/repo/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: BROWSER,
          globalSetup: ['tests/browser/harness/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          retry: 1,
        },
      },
    ],
  },
});
