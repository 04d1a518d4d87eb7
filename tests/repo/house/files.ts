import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The repository's own files, tracked or about to be. */
export const projectFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter(Boolean)
    .sort();

export const read = (path: string): string => readFileSync(path, 'utf8');

export const codeFiles = (): string[] =>
  projectFiles().filter((path) => /^(src|extension|scripts)\/.*\.tsx?$/.test(path));

/** The relative imports of a file, as paths from the repository's root. */
export function importsOf(path: string): string[] {
  const from = path.split('/').slice(0, -1);
  return [...read(path).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, target]) => {
    const parts = [...from];
    for (const step of target!.split('/')) {
      if (step === '..') parts.pop();
      else if (step !== '.') parts.push(step);
    }
    return parts.join('/');
  });
}
