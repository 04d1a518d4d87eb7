/** `npm run build [-- chromium|firefox]`: both browsers unless one is named. Fails when a script is over its budget. */
import { overweight, weigh } from './build/budgets.ts';
import { build } from './build/run.ts';

const wanted = process.argv.slice(2);
for (const target of ['chromium', 'firefox'] as const) {
  if (wanted.length > 0 && !wanted.includes(target)) continue;
  const folder = await build({ target });
  const weights = weigh(folder);
  console.log(`\n${folder}`);
  for (const { what, bytes, budget } of weights) {
    console.log(`  ${what.padEnd(28)} ${(bytes / 1024).toFixed(1).padStart(6)} kB gzip of ${budget / 1024}`);
  }
  const over = overweight(weights);
  if (over.length > 0) {
    console.error(over.join('\n'));
    process.exitCode = 1;
  }
}
