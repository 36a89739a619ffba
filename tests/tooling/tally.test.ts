import { describe, expect, test } from 'vitest';
import { crash, playwrightTally, sum, verdict, vitestTally } from '../../scripts/parts/tally.mjs';

/** Vitest's report of these numbers; an unloaded file is one that failed with no test in it. */
const vitest = (numPassedTests: number, numFailedTests: number, unloaded: readonly string[] = []): string =>
  JSON.stringify({
    numPassedTests,
    numFailedTests,
    numPendingTests: 0,
    testResults: unloaded.map((name) => ({ name, status: 'failed', assertionResults: [] })),
  });
const playwright = (expected: number, unexpected: number, flaky = 0): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 }, errors: [] });

describe('the last line', () => {
  test('counts both runners together', () => {
    const total = sum([vitestTally(vitest(120, 0), 0), playwrightTally(playwright(9, 0), 0)]);
    expect(verdict(total)).toEqual({ line: '129 passed, 0 failed', code: 0 });
  });

  test('is no success when a test failed', () => {
    expect(verdict(vitestTally(vitest(3, 1), 1))).toEqual({ line: '3 passed, 1 failed', code: 1 });
    expect(verdict(playwrightTally(playwright(3, 2), 1))).toEqual({ line: '3 passed, 2 failed', code: 1 });
  });

  test('is no success when nothing ran', () => {
    expect(verdict(sum([])).code).toBe(1);
  });

  test('counts a runner that left no report as failed', () => {
    expect(vitestTally(null, 1)).toMatchObject({ failed: 1 });
    expect(playwrightTally(null, 0)).toMatchObject({ failed: 1, notes: [expect.stringContaining('without a report')] });
    expect(crash('It broke off', 7).notes).toEqual(['It broke off (exit code 7).']);
  });

  test('counts a file that could not be loaded as failed, by its name', () => {
    expect(vitestTally(vitest(3, 0, ['some.test.ts']), 1)).toEqual({
      passed: 3,
      failed: 1,
      notes: ['some.test.ts could not be loaded.'],
    });
  });

  test('counts a runner that failed outside of its tests as failed', () => {
    expect(vitestTally(vitest(3, 0), 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(playwrightTally(playwright(3, 0), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('counts a journey that passed only when tried again as failed', () => {
    expect(playwrightTally(playwright(3, 0, 1), 0)).toMatchObject({ passed: 3, failed: 1 });
  });
});
