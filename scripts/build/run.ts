import { createBuilder } from 'vite';
import type { Target } from './manifest.ts';

export interface BuildOptions {
  target: Target;
  /** Folder, relative to the repository; `dist/<target>` unless given. */
  outDir?: string;
  /** A match pattern that a development build may read without asking. */
  devOrigin?: string;
  quiet?: boolean;
}

/** Builds one browser's extension and returns its folder. */
export async function build({
  target,
  outDir = `dist/${target}`,
  devOrigin,
  quiet,
}: BuildOptions): Promise<string> {
  process.env['SOURCEMARK_OUT'] = outDir;
  if (devOrigin) process.env['SOURCEMARK_DEV_ORIGIN'] = devOrigin;
  else {
    delete process.env['SOURCEMARK_DEV_ORIGIN'];
    // What a test runner calls its environment would be built in, with what libraries have for it.
    process.env['NODE_ENV'] = 'production';
  }
  const builder = await createBuilder({ mode: target, logLevel: quiet ? 'error' : 'warn' }, false);
  await builder.buildApp();
  return outDir;
}
