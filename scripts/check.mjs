/**
 * `npm run check`: types, lint and format, import directions, dead code, names, sizes. Runs all of them even where one
 * fails, and ends with 1 where any did.
 */
import { prepare, projectRoot, say } from './setup/prepare.mjs';

await prepare();
const { runChecks } = await import('./parts/checks.mjs');
const { failed } = await runChecks(projectRoot, say);
process.exitCode = failed > 0 ? 1 : 0;
