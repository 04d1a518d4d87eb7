// A thread begins without the loader that lets Node read TypeScript.
import '../loader.mjs';

await import('./worker.ts');
