import { join } from 'node:path';
import { runNode } from '../setup/child.mjs';
import { withReport } from './report.mjs';
import { vitestTally } from './tally.mjs';

/**
 * Runs the unit and property tests.
 * @param {string} root the project's folder
 * @param {{ grep: string | null }} options `grep` runs only the tests whose names match this pattern
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export const runUnit = (root, { grep }) =>
  withReport(async (report) => {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const only = grep === null ? [] : ['--testNamePattern', grep];
    const { code } = await runNode(
      vitest,
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report.path}`, ...only],
      // A story that runs in circles holds its test for ever, and no time limit of the runner ends that.
      { cwd: root, limitMs: 480_000 },
    );
    return vitestTally(await report.read(), code);
  });
