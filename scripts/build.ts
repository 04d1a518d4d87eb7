/** `npm run build [-- chromium|firefox]`: both browsers unless one is named. */
import { build } from './build/run.ts';

const wanted = process.argv.slice(2);
for (const target of ['chromium', 'firefox'] as const) {
  if (wanted.length === 0 || wanted.includes(target)) await build({ target });
}
