/**
 * Builds the extension for one browser: `vite build --mode chromium|firefox`. The pages share chunks; the background
 * and its seldom parts, the content script and the card are one classic script each, since browsers load them without a
 * module loader.
 */
import preact from '@preact/preset-vite';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { manifestFor } from './scripts/build/manifest.ts';
import { emitAssets } from './scripts/build/assets.ts';
import { nativeApi } from './scripts/build/polyfill.ts';
import { secondPass } from './scripts/build/second-pass.ts';

const PAGES = ['popup', 'panel', 'options', 'welcome', 'review', 'dataset', 'notebook'];
const SCRIPTS = {
  background: 'extension/background/background.ts',
  late: 'extension/background/late/late.ts',
  upkeep: 'extension/background/upkeep/upkeep.ts',
  drawings: 'extension/background/drawings/drawings.ts',
  content: 'extension/content/content.ts',
  card: 'extension/content/late/late.ts',
  anchor: 'extension/content/anchor/anchor.ts',
};

/**
 * All of the content script runs as soon as it is there. Chromium makes its functions ready together where it is told so,
 * and otherwise each when it is first called, in the middle of the work that the page waits for.
 */
const EAGER: Record<string, string> = { content: '//# allFunctionsCalledOnLoad' };

const script = (name: string, entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { [name]: entry },
      output: {
        format: 'iife',
        codeSplitting: false,
        postBanner: EAGER[name] ?? '',
        entryFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chromium';
  const outDir = process.env['SOURCEMARK_OUT'] ?? `dist/${target}`;
  const devOrigin = process.env['SOURCEMARK_DEV_ORIGIN'];
  return {
    root: 'extension',
    base: './',
    publicDir: false,
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      emitAssets({ manifest: manifestFor(target, devOrigin) }),
      nativeApi(target),
      secondPass(['background', 'content']),
    ],
    build: {
      outDir: `../${outDir}`,
      target: target === 'firefox' ? 'firefox142' : 'chrome135',
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      cssCodeSplit: true,
    },
    environments: {
      client: {
        build: {
          emptyOutDir: true,
          rolldownOptions: {
            input: Object.fromEntries(PAGES.map((page) => [page, `extension/${page}/${page}.html`])),
            output: {
              entryFileNames: '[name]/[name].js',
              chunkFileNames: 'shared/[name].js',
              assetFileNames: 'shared/[name][extname]',
            },
          },
        },
      },
      ...Object.fromEntries(Object.entries(SCRIPTS).map(([name, entry]) => [name, script(name, entry)])),
    },
    builder: {
      async buildApp(builder) {
        for (const name of ['client', ...Object.keys(SCRIPTS)])
          await builder.build(builder.environments[name]!);
      },
    },
    test: {},
  };
});
