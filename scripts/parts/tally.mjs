/**
 * What a run of tests came to. A part that could not run, or that found nothing to run, is a failure too, and says so:
 * nothing is green because it was not there.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly notes: readonly string[] }} Tally
 */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally} their sum
 */
export const sum = (tallies) => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  notes: tallies.flatMap((tally) => tally.notes),
});

/**
 * Reads Vitest's JSON report.
 * @param {string | null} json the report, null where none was written
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function vitestTally(json, code) {
  if (json === null) return crash('Vitest ended without a report', code);
  const report = JSON.parse(json);
  // A file that fails to load has no tests of its own, so that no failed test speaks for it.
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  const notes = unloaded.map((/** @type {{ name: string }} */ file) => `${file.name} could not be loaded.`);
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  if (skipped > 0) notes.push(`${skipped} unit tests were not run.`);
  return sealed(report.numPassedTests, report.numFailedTests + unloaded.length, notes, 'Vitest', code);
}

/**
 * Reads Playwright's JSON report. A test that passed only when tried again counts as failed.
 * @param {string | null} json the report, null where none was written
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function playwrightTally(json, code) {
  if (json === null) return crash('Playwright ended without a report', code);
  const { stats, errors = [] } = JSON.parse(json);
  const notes = errors.map((/** @type {{ message?: string }} */ error) => error.message ?? 'An error without words.');
  if (stats.flaky > 0) notes.push(`${stats.flaky} journeys passed only when tried again.`);
  if (stats.skipped > 0) notes.push(`${stats.skipped} journeys were not run.`);
  return sealed(stats.expected, stats.unexpected + stats.flaky, notes, 'Playwright', code);
}

/**
 * A runner that broke off.
 * @param {string} what
 * @param {number} code its exit code
 * @returns {Tally}
 */
export const crash = (what, code) => ({ passed: 0, failed: 1, notes: [`${what} (exit code ${code}).`] });

/**
 * @param {number} passed @param {number} failed @param {string[]} notes @param {string} runner @param {number} code
 * @returns {Tally}
 */
function sealed(passed, failed, notes, runner, code) {
  if (code !== 0 && failed === 0) {
    return { passed, failed: 1, notes: [...notes, `${runner} failed outside of its tests (exit code ${code}).`] };
  }
  return { passed, failed, notes };
}

/**
 * The last line of a run, and its exit code.
 * @param {Tally} tally
 * @returns {{ line: string, code: number }} code 1 where anything failed or nothing ran
 */
export const verdict = ({ passed, failed }) => ({
  line: `${passed} passed, ${failed} failed`,
  code: failed > 0 || passed === 0 ? 1 : 0,
});
