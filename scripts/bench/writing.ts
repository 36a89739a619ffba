import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createServer } from 'vite';
import { checkStory, storyFolder } from '../../src/explorer';
import { median } from './whole-run';

/** What the bench found out about writing. */
export interface WritingFigures {
  /** Compiling and checking all of the story: the first time in a process, and then. */
  readonly compile: { readonly firstMs: number; readonly ms: number; readonly kb: number };
  /** From the writing of a file to the edited words in the running game, at the same place. */
  readonly editToPlace: { readonly ms: number; readonly choices: number };
}

const times = 5;
const mostChoices = 40;

/**
 * Measures the story as its writer has it: compiled in this process, and edited under a running development server.
 * @param root the project's folder; nothing in it is changed
 * @throws where the story doesn't compile, or an edit does not arrive
 */
export async function measureWriting(root: string, browser: Browser): Promise<WritingFigures> {
  return { compile: await measureCompiling(join(root, 'story')), editToPlace: await measureEdits(root, browser) };
}

async function measureCompiling(story: string): Promise<WritingFigures['compile']> {
  const took: number[] = [];
  let bytes = 0;
  for (let time = 0; time <= times; time += 1) {
    const began = performance.now();
    const { compilation } = await checkStory(storyFolder(story));
    took.push(performance.now() - began);
    if (compilation.compiled === null) throw new Error('The story does not compile: npm run story -- check tells why.');
    bytes = compilation.compiled.ink.length;
  }
  const [first = 0, ...then] = took;
  return { firstMs: Math.round(first), ms: Math.round(median(then)), kb: Math.round(bytes / 1000) };
}

/** Reads some way into a copy of the story, and changes the words that stand there, several times. */
async function measureEdits(root: string, browser: Browser): Promise<WritingFigures['editToPlace']> {
  const copy = await mkdtemp(join(tmpdir(), 'edited-story-'));
  await cp(join(root, 'story'), copy, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'));
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, assets: join(root, 'assets') }));
  const story = process.env.STORY;
  process.env.STORY = join(copy, 'main.ink');
  const server = await createServer({ root, logLevel: 'error', server: { port: 4_890, host: '127.0.0.1' } });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    await server.listen();
    const page = await context.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle' });
    const { choices, prose } = await readSomeWay(page);
    const { file, text, words } = await fileThatSays(copy, prose);
    const took: number[] = [];
    for (let time = 1; time <= times; time += 1) {
      const edited = `${words} Edited, ${time}.`;
      const began = performance.now();
      await writeFile(file, text.replace(words, edited));
      await page.getByText(edited).waitFor({ timeout: 20_000 });
      took.push(performance.now() - began);
    }
    return { ms: Math.round(median(took)), choices };
  } finally {
    await context.close();
    await server.close();
    if (story === undefined) delete process.env.STORY;
    else process.env.STORY = story;
    await rm(copy, { recursive: true, force: true });
  }
}

/** Chooses the first option again and again, some way into the story, and tells what is read there. */
async function readSomeWay(page: Page): Promise<{ readonly choices: number; readonly prose: readonly string[] }> {
  const option = page.locator('[data-choice]').first();
  const turns = page.locator('[data-turn]');
  let choices = 0;
  while (choices < mostChoices && (await option.isVisible())) {
    const before = await turns.count();
    await option.click();
    // A press right after the last one may be taken for a double tap.
    if (
      !(await turns
        .nth(before)
        .waitFor({ timeout: 1_000 })
        .then(
          () => true,
          () => false,
        ))
    )
      continue;
    choices += 1;
  }
  return { choices, prose: await page.locator('[data-now] p.prose').allInnerTexts() };
}

/** The file of a story that holds a paragraph as it is shown, of some that are; the longest that stands in one. */
async function fileThatSays(
  folder: string,
  prose: readonly string[],
): Promise<{ readonly file: string; readonly text: string; readonly words: string }> {
  const names = (await readdir(folder)).filter((path) => path.endsWith('.ink'));
  const texts = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  for (const words of prose.toSorted((a, b) => b.length - a.length)) {
    const found = texts.find(({ text }) => text.includes(words));
    if (found !== undefined) return { file: join(folder, found.name), text: found.text, words };
  }
  throw new Error('No paragraph that is shown stands in the script as it is read.');
}

/** The figures as lines to read. */
export function writingInTable({ compile, editToPlace }: WritingFigures): string {
  return [
    `The story compiles and is checked in ${compile.firstMs} ms at first, in ${compile.ms} ms then, to ${compile.kb} kB.`,
    `From an edit to its words in the running game, ${editToPlace.choices} choices in: ${editToPlace.ms} ms.`,
  ].join('\n');
}
