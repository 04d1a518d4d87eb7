/**
 * `npm run eval [-- --errors [--kind KIND] [--type TYPE] [--only ID,ID]] [--devset DIR [--map FILE]]`: how exact the
 * engine is on our own gold texts, and on a folder of gold by the scorer that lies in it.
 *
 * `--errors` lists where the engine and the work texts part. The sealed texts give totals and nothing else, so that no
 * rule is made to fit them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GoldMention as Predicted } from '../src/cli/gold.ts';
import { FAULTS, faultsOf } from '../tests/eval/faults.ts';
import { type GoldDocument, readGoldSet, wordCount } from '../tests/eval/gold-set.ts';
import { KINDS } from '../tests/eval/gold-text.ts';
import { predictor } from '../tests/eval/predict.ts';
import { breakdown, table } from '../tests/eval/report.ts';
import { score, type Scores, total } from '../tests/eval/score.ts';

type Predict = (text: string) => Predicted[];
interface Scored extends GoldDocument {
  predicted: Predicted[];
  scores: Scores;
}

const titleOf = (name: string, set: readonly Scored[]): string =>
  `${name}: ${set.length} texts, ${set.reduce((sum, { text }) => sum + wordCount(text), 0)} words`;

const sum = (set: readonly Scored[]): Scores => total(set.map(({ scores }) => scores));

function byHeader(set: readonly Scored[], key: string): [string, Scores][] {
  const names = [...new Set(set.map(({ header }) => header[key] ?? 'none'))].sort();
  return names.map((name) => [name, sum(set.filter(({ header }) => (header[key] ?? 'none') === name))]);
}

function listFaults(set: readonly Scored[], wanted: { kind?: string; type?: string; only?: string }): void {
  const counts = new Map<string, number>();
  for (const { id, text, mentions, predicted } of set) {
    if (wanted.only !== undefined && !wanted.only.split(',').includes(id)) continue;
    for (const { type, kind, what, context } of faultsOf(text, mentions, predicted)) {
      if (wanted.kind !== undefined && wanted.kind !== kind) continue;
      if (wanted.type !== undefined && wanted.type !== type) continue;
      counts.set(`${type} ${kind}`, (counts.get(`${type} ${kind}`) ?? 0) + 1);
      console.log(`${id} ${type.padEnd(6)} ${kind.padEnd(6)} ${what}\n${''.padEnd(18)}${context}`);
    }
  }
  console.log(
    `\n${
      [...counts]
        .sort()
        .map(([what, n]) => `${what} ${n}`)
        .join(', ') || 'none'
    }\n`,
  );
}

/** Runs the scorer of `directory` over its development texts; its own words are printed as they are. */
function scoreElsewhere(directory: string, predict: Predict, options: string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-eval-'));
  try {
    for (const name of readdirSync(directory)) {
      if (!/^\d+\.txt$/.test(name)) continue;
      const mentions = predict(readFileSync(join(directory, name), 'utf8'));
      writeFileSync(join(folder, name.replace('.txt', '.json')), JSON.stringify({ mentions }));
    }
    const scorer = [join(directory, 'score.mjs'), directory, 'dev', folder, ...options];
    return spawnSync(process.execPath, scorer, { stdio: 'inherit' }).status ?? 2;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function complain(message: string): 2 {
  console.error(`eval: ${message}`);
  return 2;
}

const OPTIONS = {
  errors: { type: 'boolean' },
  kind: { type: 'string' },
  type: { type: 'string' },
  only: { type: 'string' },
  devset: { type: 'string' },
  map: { type: 'string' },
} as const;

/** 0: printed; 2: the question cannot be answered. How good the numbers are is for the reader to say. */
async function main(args: string[]): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({ args, options: OPTIONS }));
  } catch (error) {
    return complain((error as Error).message.split('\n')[0]!);
  }
  const { kind, type, only, devset, map } = values;
  if (kind !== undefined && !(KINDS as readonly string[]).includes(kind))
    return complain(`no kind '${kind}'; there are ${KINDS.join(', ')}`);
  if (type !== undefined && !(FAULTS as readonly string[]).includes(type))
    return complain(`no type '${type}'; there are ${FAULTS.join(', ')}`);
  if (devset !== undefined && !existsSync(join(devset, 'score.mjs')))
    return complain(`no score.mjs in ${devset}`);

  const predict = await predictor(true);
  const listedOnly = await predictor(false);
  const scored = (set: GoldDocument[], by = predict): Scored[] =>
    set.map((document) => {
      const predicted = by(document.text);
      return { ...document, predicted, scores: score(document.mentions, predicted) };
    });
  const work = scored(readGoldSet('work'));
  const sealed = scored(readGoldSet('sealed'));
  if (values.errors) listFaults(work, { kind, type, only });
  const sets = { work, sealed };
  for (const [name, set] of Object.entries(sets)) console.log(`${table(titleOf(name, set), sum(set))}\n`);
  for (const [name, set] of Object.entries(sets))
    console.log(`${table(`${titleOf(name, set)}, listed names only`, sum(scored(set, listedOnly)))}\n`);
  console.log('work texts, overlap; exact F1');
  console.log(breakdown([...byHeader(work, 'style'), ...byHeader(work, 'scope')]));
  if (devset === undefined) return 0;
  console.log(`\n${devset}, by its own scorer`);
  return scoreElsewhere(devset, predict, [
    ...(values.errors ? ['--detail'] : []),
    ...(map ? ['--map', map] : []),
  ]);
}

process.exitCode = await main(process.argv.slice(2));
