/** Runs the real command in a process of its own, in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

// Each run starts a process that builds the index anew.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const COMMAND = fileURLToPath(new URL('../../src/cli/sourcemark.mjs', import.meta.url));

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** @param input goes to standard input; without it that is closed at once */
export async function sourcemark(
  args: string[],
  { input = '', cwd }: { input?: string | Uint8Array; cwd?: string } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, stdio: 'pipe' });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A command that is not understood ends before it has read anything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** A folder with these files, and what takes it away again. */
export async function folderOf(
  files: Record<string, string | Uint8Array>,
): Promise<{ path: string; at: (name: string) => string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'sourcemark-cli-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return {
    path,
    at: (name) => join(path, name),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

export interface Line {
  file?: string;
  text?: string;
  mentions: { start: number; end: number; text: string; kind: string; entity?: string | null }[];
}

/** JSON Lines as objects. Throws where a line is no JSON: then the output is not what it promises. */
export const lines = (out: string): Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
