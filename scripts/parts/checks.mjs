import { deadCode } from '../checks/dead-code.mjs';
import { directions } from '../checks/directions.mjs';
import { lint } from '../checks/lint.mjs';
import { names } from '../checks/names.mjs';
import { sizes } from '../checks/sizes.mjs';
import { noDom, types } from '../checks/types.mjs';
import { builtSite } from '../setup/built-site.mjs';

/**
 * Looks at the project in every way there is, and goes on where one fails: a line for each, what is wrong below it.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<import('./tally.mjs').Tally>} each check counted as a test
 */
export async function runChecks(root, say) {
  const tally = { passed: 0, failed: 0, notes: /** @type {string[]} */ ([]) };
  const report = (/** @type {string} */ name, /** @type {import('../checks/tool.mjs').Outcome} */ outcome) => {
    tally[outcome.ok ? 'passed' : 'failed'] += 1;
    say(`${outcome.ok ? 'ok    ' : 'failed'}  ${name}${outcome.summary === '' ? '' : ` (${outcome.summary})`}`);
    if (!outcome.ok) say(outcome.details.replace(/^(?=.)/gm, '        '));
  };
  for (const check of [types, noDom, lint, directions, deadCode, names]) {
    report(check.name, await check.run(root).catch(broken));
  }
  const built = await builtSite(root, say);
  const measured =
    built.fault === null ? sizes.run(root).catch(broken) : { ok: false, summary: '', details: built.fault };
  report(sizes.name, await measured);
  return tally;
}

/** @param {unknown} error @returns {import('../checks/tool.mjs').Outcome} a check that broke off itself */
const broken = (error) => ({
  ok: false,
  summary: 'it broke off',
  details: error instanceof Error ? `${error.stack}` : String(error),
});
