/** Files of the packages that word data is cut from. Read by path: what they export is meant for other uses. */
import { readFileSync } from 'node:fs';

const PACKAGES = new URL('../../../node_modules/', import.meta.url);

export const packageText = (path: string): string => readFileSync(new URL(path, PACKAGES), 'utf8');
export const packageJson = <T>(path: string): T => JSON.parse(packageText(path)) as T;
