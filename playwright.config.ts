import { defineConfig, devices } from '@playwright/test';

/** The game as it is built, and a small story with every state that the page has. */
const game = { port: 4317, folder: process.env.SITE_DIR ?? 'dist' };
const states = { port: 4318, folder: 'node_modules/.cache/page-states' };

const vite = 'node node_modules/vite/bin/vite.js';
const preview = ({ port, folder }: typeof game): string =>
  `${vite} preview --outDir ${folder} --port ${port} --strictPort`;

const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const launch = (more: readonly string[]) => ({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [...args, ...more],
});

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  // Two cores at most, and a whole evening in each journey.
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${game.port}`,
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    // Without WebGL: drawing in software is slow, and the page has to do without it anyway.
    {
      name: 'page',
      testIgnore: ['**/stage.journey.ts', '**/surface/*'],
      use: { launchOptions: launch(['--disable-3d-apis']) },
    },
    {
      name: 'stage',
      testMatch: ['**/stage.journey.ts', '**/surface/*.journey.ts'],
      use: {
        launchOptions: launch(['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
        viewport: { width: 640, height: 360 },
      },
    },
  ],
  webServer: [
    { command: preview(game), port: game.port, reuseExistingServer: false },
    {
      command: `${vite} build --outDir ${states.folder} --emptyOutDir --logLevel error && ${preview(states)}`,
      port: states.port,
      env: { STORY: 'tests/stories/page-states/main.ink' },
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
