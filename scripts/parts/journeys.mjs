import { join } from 'node:path';
import { builtSite } from '../setup/built-site.mjs';
import { runNode } from '../setup/child.mjs';
import { withReport } from './report.mjs';
import { crash, playwrightTally } from './tally.mjs';

/**
 * Builds the site and runs the journeys in a browser.
 * @param {string} root the project's folder
 * @param {object} options
 * @param {string | null} options.browser the browser's path, null where there is none
 * @param {string | null} options.grep runs only the journeys whose names match this pattern
 * @param {(line: string) => void} options.say
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runJourneys(root, { browser, grep, say }) {
  if (browser === null) return crash('No browser is installed, and none could be: set CHROME_PATH to one', 1);
  const built = await builtSite(root, say);
  if (built.fault !== null) return crash(built.fault, 1);
  return withReport(async (report) => {
    const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const only = grep === null ? [] : ['--grep', grep, '--pass-with-no-tests'];
    const { code } = await runNode(playwright, ['test', '--reporter=list,json', ...only], {
      cwd: root,
      // A machine that does something else meanwhile is no fault of theirs.
      limitMs: 1_500_000,
      env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report.path },
    });
    return playwrightTally(await report.read(), code);
  });
}
