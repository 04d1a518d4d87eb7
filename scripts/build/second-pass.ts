/**
 * Minifies once more what every page waits for. The bundler's own minifier sees each function once; a second one that
 * looks again at what is left takes another hundredth off, for some seconds of building.
 */
import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';

const OPTIONS: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 2 },
  // What tells Chromium when to compile.
  format: { comments: /^# / },
};

/** @param scripts the environments whose script it is for */
export const secondPass = (scripts: readonly string[]): Plugin => ({
  name: 'sourcemark-second-pass',
  apply: 'build',
  applyToEnvironment: ({ name }) => scripts.includes(name),
  generateBundle: {
    order: 'post',
    handler: async (_options, bundle) => {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = (await minify(chunk.code, OPTIONS)).code ?? chunk.code;
    },
  },
});
