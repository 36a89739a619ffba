import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runNode, runToEnd } from './child.mjs';

/**
 * A browser for the tests: one that is installed, else Playwright's own, else the system's package. A browser counts
 * when it has shown a page, because a file of the right name may be a stub, or lack libraries.
 */

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/**
 * Where an installed Chrome, Chromium or Edge may stand, the likeliest first.
 * @param {NodeJS.Platform} platform such as `linux`
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} paths, whether or not something stands there
 */
export function browserPlaces(platform, env) {
  const chosen = [env.CHROMIUM_PATH, env.CHROME_PATH].filter((path) => path !== undefined && path !== '');
  const inPath = (env.PATH ?? '')
    .split(platform === 'win32' ? ';' : delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)));
  return [...chosen, ...inPath, ...wellKnown(platform, env)].filter((path) => path !== undefined);
}

/** @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env @returns {string[]} */
function wellKnown(platform, env) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ];
}

/** @param {string} path @returns {boolean} true where a program stands there */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a browser shows a page.
 * @param {string} path of the program
 * @returns {Promise<boolean>} on Windows true where it stands there: its output can't be read
 */
export async function showsPage(path) {
  if (!runnable(path)) return false;
  if (process.platform === 'win32') return true;
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ];
  const page = 'data:text/html,<p>it%20runs</p>';
  const shown = await runToEnd(path, [...flags, '--dump-dom', page], { quiet: true, limitMs: 60_000 });
  return shown.output.includes('<p>it runs</p>');
}

/**
 * Finds a browser, and installs one where there is none.
 * @param {string} root the project's folder, its packages installed
 * @param {(line: string) => void} say is told what is done, a line each
 * @returns {Promise<string | null>} its path, or null where none could be had
 */
export async function ensureBrowser(root, say) {
  for (const path of new Set(browserPlaces(process.platform, process.env))) {
    if (await showsPage(path)) {
      say(`Browser: ${path}.`);
      return path;
    }
  }
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  const fetch = () =>
    runNode(playwright, ['install', '--no-shell', 'chromium'], { cwd: root, quiet: true, limitMs: 300_000 });
  const steps = [
    { words: null, act: null },
    { words: 'No Chrome, Chromium or Edge is installed; fetching Playwright’s own Chromium …', act: fetch },
    ...(maySystem() ? systemSteps(playwright, root) : []),
  ];
  for (const { words, act } of steps) {
    if (words !== null) say(words);
    const done = await act?.();
    if (done !== undefined && done.code !== 0) say(`That did not work: ${reasonIn(done.output)}`);
    const found = [own, ...(act === null ? [] : browserPlaces(process.platform, process.env))];
    for (const path of new Set(found)) {
      if (!(await showsPage(path))) continue;
      say(`Browser: ${path}.`);
      return path;
    }
  }
  return null;
}

/** @param {string} output of a program that failed @returns {string} its first line that tells of an error */
function reasonIn(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /\bE(:|NO)|error/i.test(line)) ?? lines.at(-1) ?? 'it said nothing.').trim();
}

/** True where this may install packages of the system: as root on Debian or Ubuntu. */
const maySystem = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string} playwright @param {string} root */
function systemSteps(playwright, root) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return [
    {
      words: 'Installing the system’s chromium package (apt-get) …',
      act: async () => {
        await runToEnd('apt-get', ['update', '-q'], { env, quiet: true });
        return runToEnd('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
          env,
          quiet: true,
        });
      },
    },
    {
      words: 'Installing the system’s libraries for Playwright’s Chromium (apt-get) …',
      act: () => runNode(playwright, ['install-deps', 'chromium'], { cwd: root, env, quiet: true }),
    },
  ];
}
