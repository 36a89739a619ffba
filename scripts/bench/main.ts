/**
 * `npm run bench`: how soon a reader on a slow phone and a slow line reads, chooses and sees, beside a bare page of ink
 * with the same story in the same run; how soon a writer sees an edit; what a reader's past costs, gone back to,
 * shared and kept; what the pictures cost; and how fast the explorer searches a long story, beside inkjs alone. `--json` prints it for programs,
 * `--only page`, `writing`, `time`, `stage` or `explorer` measures one of them (the last needs no browser), `--runs N` changes how often the page is visited (default 5).
 */
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser } from '../setup/browser.mjs';
import { giveUp, prepare, projectRoot } from '../setup/prepare.mjs';
import { explorerInTable } from './explorer/figures';
import { measureExplorer } from './explorer/measure';
import { type Figures, figuresOf, inTable } from './figures';
import { openSites } from './sites';
import { measureStage, stageInTable } from './stage';
import { measureTime, timeInTable } from './time';
import { type Visit, visit } from './visit';
import type { Places } from './watch';
import { readThrough } from './whole-run';
import { measureWriting, writingInTable } from './writing';

const game: Places = {
  words: '[data-part="log"]',
  option: '[data-part="choices"] [data-choice]',
  picture: '[data-part="picture"] img',
};
const bare: Places = { words: '#story p', option: '#story button', picture: '#story img' };

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const parts = ['page', 'writing', 'time', 'stage', 'explorer'];
const { only } = values;
if (only !== undefined && !parts.includes(only))
  giveUp(`--only measures one of ${parts.join(', ')}; there is no “${only}”.`);
const wanted = (part: string): boolean => only === undefined || only === part;
await prepare();
// What is said on the way goes where it does not mix with the figures.
const say = (line: string): void => console.error(line);
const page = wanted('page') ? await inBrowser((browser) => measurePage(browser, Number(values.runs))) : null;
if (wanted('writing')) say('Editing the story while it is played …');
const writing = wanted('writing') ? await inBrowser((browser) => measureWriting(projectRoot, browser)) : null;
const time = wanted('time') ? await inBrowser((browser) => measureTime(projectRoot, browser, say)) : null;
if (wanted('stage')) say('Showing every picture …');
const stage = wanted('stage') ? await inBrowser((browser) => measureStage(projectRoot, browser)) : null;
const explorer = wanted('explorer') ? await measureExplorer(projectRoot, say) : null;
const figures = {
  ...page,
  ...(writing && { writing }),
  ...(time && { time }),
  ...(stage && { stage }),
  ...(explorer && { explorer }),
};
const tables = [
  page === null ? [] : inTable(page),
  writing === null ? [] : writingInTable(writing),
  time === null ? [] : timeInTable(time),
  stage === null ? [] : stageInTable(stage),
  explorer === null ? [] : explorerInTable(explorer),
].flat();
console.log(values.json ? JSON.stringify(figures, null, 2) : tables.join('\n\n'));

async function inBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = await ensureBrowser(projectRoot, say);
  if (executablePath === null) throw new Error('There is no browser to measure in: set CHROME_PATH to one.');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      // A processor that plays the graphics card would be what is measured.
      '--disable-gpu-rasterization',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

async function measurePage(browser: Browser, runs: number): Promise<Figures> {
  const sites = await openSites(projectRoot, say);
  try {
    const visits: { readonly game: Visit; readonly bare: Visit }[] = [];
    // In turn, so that what slows this machine for a while slows both.
    for (let run = 0; run < runs; run += 1) {
      visits.push({ bare: await visit(browser, sites.bare, bare), game: await visit(browser, sites.game, game) });
      say(`Run ${run + 1} of ${runs} …`);
    }
    say('Reading once from the start to an ending …');
    return figuresOf(visits, await readThrough(browser, sites.game, game));
  } finally {
    await sites.close();
  }
}
