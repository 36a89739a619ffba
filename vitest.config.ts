import { defineConfig } from 'vitest/config';

/** Unit and property tests; the journeys are Playwright's. A test that wants a DOM says so in its first line. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**'],
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
