import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { createDirector, type Script } from '../../src/director/telling';
import { isOpened, openForExploring } from '../../src/explorer/open';
import { goTo, type Playthrough } from '../../src/playthrough';
import { viewTime } from '../../src/time';
import { goBackTimes } from './go-back';
import { type KeptTree, keepTree, rowKb } from './kept-tree';
import { workedMs } from './processor';
import { openGame } from './sites';
import { treeOfRuns } from './tree-of-runs';
import { type WholeLink, wholeLinks } from './whole-links';
import { median } from './whole-run';

/** What the bench found out about going back, sharing a run, and a playthrough that grew large. */
export interface TimeFigures {
  /** What the main thread works, at 4× CPU slowdown, from going back to the laid-out text, over a run of so many choices. */
  readonly goBackMs: { readonly median: number; readonly worst: number; readonly places: number };
  /** Length of the fragment of the longest whole run there is a plan of, and its choices. */
  readonly linkChars: number;
  readonly linkChoices: number;
  /** What the playthrough holds that is measured here. */
  readonly tree: { readonly runs: number; readonly choices: number };
  /** Its row in the large store, as it is written there, as JSON, in kB. */
  readonly treeKb: number;
  /**
   * What the processor works to read it back and open a session at the end of its first run, by what that takes where
   * no choice was made. The saves refuse what is too large: so many of the runs are in it.
   */
  readonly openTreeRatio: number;
  readonly openTree: {
    readonly runs: number;
    readonly ms: number;
    readonly noChoiceMs: number;
    /** The same place in a playthrough that holds nothing else, and the first by that: what the other runs cost. */
    readonly oneRunMs: number;
    readonly ofOneRun: number;
  };
  /** What the processor works to lay all of it out to look back on, by a director that has told nothing. */
  readonly lookBackMs: number;
}

const howManyRuns = 50;
const times = 9;

/**
 * Measures what a reader's past costs.
 * @param root the project's folder
 * @param browser the going back is measured in
 * @param say is told what is done, a line each
 * @throws Error where the story doesn't compile, or no plan ends it
 */
export async function measureTime(root: string, browser: Browser, say: (line: string) => void): Promise<TimeFigures> {
  const opened = await openForExploring(join(root, 'story'));
  if (!isOpened(opened)) throw new Error('The story does not compile: npm run story -- check tells why.');
  const { script } = opened;
  const [longest] = wholeLinks(script, join(root, 'tests', 'plans')).toSorted((a, b) => b.link.length - a.link.length);
  if (longest === undefined) throw new Error('No plan in tests/plans ends the story.');
  say('Going back in a whole run …');
  const goBackMs = await measureGoingBack(root, browser, longest, say);
  say(`Reading ${howManyRuns} runs into one playthrough …`);
  return { goBackMs, linkChars: longest.link.length, linkChoices: longest.choices, ...(await measureTree(script)) };
}

async function measureGoingBack(
  root: string,
  browser: Browser,
  run: WholeLink,
  say: (line: string) => void,
): Promise<TimeFigures['goBackMs']> {
  const site = await openGame(root, say);
  try {
    const took = await goBackTimes(browser, site.game, run);
    return { median: rounded(median(took)), worst: rounded(Math.max(...took)), places: took.length };
  } finally {
    await site.close();
  }
}

type TreeFigures = Omit<TimeFigures, 'goBackMs' | 'linkChars' | 'linkChoices'>;

async function measureTree(script: Script): Promise<TreeFigures> {
  const trees = [...treeOfRuns(script, howManyRuns)];
  const [begun, oneRun] = trees;
  const whole = trees.at(-1);
  if (begun === undefined || oneRun === undefined || whole === undefined) throw new Error('Nobody has read the story.');
  const opening = await measureOpening(script, { begun, oneRun, trees });
  const director = createDirector(script);
  const began = workedMs();
  await viewTime(whole, director, director.fresh, async () => {});
  const lookBackMs = Math.round(workedMs() - began);
  return {
    tree: { runs: trees.length - 1, choices: whole.nodes.length - 1 },
    treeKb: rounded(rowKb(whole)),
    ...opening,
    lookBackMs,
  };
}

interface Grown {
  readonly begun: Playthrough;
  readonly oneRun: Playthrough;
  /** By how many runs are in it. */
  readonly trees: readonly Playthrough[];
}

async function measureOpening(
  script: Script,
  { begun, oneRun, trees }: Grown,
): Promise<Pick<TimeFigures, 'openTreeRatio' | 'openTree'>> {
  const keep = async (playthrough: Playthrough): Promise<KeptTree> => {
    const kept = await keepTree(script, playthrough);
    if (kept === null) throw new Error('The saves refuse a playthrough of one run.');
    return kept;
  };
  /** The telling of the road is the same then with the other runs and without them. */
  const atFirstEnd = (runs: number): Playthrough => goTo(trees[runs] ?? oneRun, oneRun.at);
  let runs = trees.length - 1;
  let tree = await keepTree(script, atFirstEnd(runs));
  while (tree === null && runs > 1) {
    runs -= 1;
    tree = await keepTree(script, atFirstEnd(runs));
  }
  if (tree === null) throw new Error('The saves refuse a playthrough of one run.');
  const [one, none] = [await keep(oneRun), await keep(begun)];
  const took: { readonly tree: number; readonly one: number; readonly none: number }[] = [];
  // In turn, so that what slows this machine for a while slows all of them.
  for (let time = 0; time < times; time += 1) {
    took.push({ none: await none.open(), one: await one.open(), tree: await tree.open() });
  }
  // Each takes a few ms, and tidying memory falls on any of them at random and takes more: the least is what it costs.
  const least = (which: 'tree' | 'one' | 'none'): number => Math.min(...took.map((all) => all[which]));
  return {
    openTreeRatio: rounded(least('tree') / least('none'), 2),
    openTree: {
      runs,
      ms: rounded(least('tree')),
      oneRunMs: rounded(least('one')),
      noChoiceMs: rounded(least('none')),
      ofOneRun: rounded(least('tree') / least('one'), 2),
    },
  };
}

/** The figures as lines to read. */
export function timeInTable(figures: TimeFigures): string {
  const { goBackMs, linkChars, linkChoices, tree, treeKb, openTree, openTreeRatio, lookBackMs } = figures;
  return [
    `Going back in a run of ${linkChoices} choices, to ${goBackMs.places} places at 4× CPU slowdown: ${goBackMs.median} ms, at worst ${goBackMs.worst} ms (aim 16).`,
    `The link of that run, the longest of any plan: ${linkChars} characters (aim 300).`,
    `A playthrough of ${tree.runs} runs, ${tree.choices} choices, weighs ${treeKb} kB (aim 200), and is laid out to look back on in ${lookBackMs} ms.`,
    `With ${openTree.runs} of the runs, as many as are kept, it is read back and taken up in ${openTree.ms} ms: ${openTreeRatio}× what it takes with no choice, ${openTree.noChoiceMs} ms (aim 2×), and ${openTree.ofOneRun}× what it takes with one run, ${openTree.oneRunMs} ms.`,
  ].join('\n');
}

/** A number to so many digits after the point, one by default. */
const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
