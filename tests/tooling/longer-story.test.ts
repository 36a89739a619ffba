import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sizes } from '../../scripts/checks/sizes.mjs';
import { buildSite } from '../../scripts/setup/built-site.mjs';
import { projectRoot, smallProject } from './project';

/** The story is whole, so twice its length is more than anyone will make of it; compiling it takes memory. */
const times = 2;

/** A knot of prose and choices that nothing leads to. */
const knot = (number: number, lines: readonly string[]): string =>
  [
    `=== more_${number} ===`,
    ...lines.flatMap((line, i) => (i % 8 === 7 ? [`* (on_${i}) [Go on.]`, line, `- ${line}`] : [line])),
    '-> DONE',
  ]
    .concat('')
    .join('\n');

/** The story of this project, made so many times longer by prose that nobody comes to. */
function longerStory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'longer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const story = join(folder, 'story');
  cpSync(join(projectRoot, 'story'), story, { recursive: true });
  symlinkSync(join(projectRoot, 'assets'), join(folder, 'assets'), 'junction');
  const ink = readdirSync(story).filter((file) => file.endsWith('.ink'));
  const written = ink.map((file) => readFileSync(join(story, file), 'utf8')).join('\n');
  const prose = written.split('\n').filter((line) => /^\s*\p{Lu}[^{}|~<>#[\]*+=/\\]{20,}$/u.test(line));
  const more: string[] = [];
  // Cues and conditions weigh more once compiled than prose does, so twice as much of that.
  for (let length = 0; length < 2 * written.length * (times - 1); length += more.at(-1)?.length ?? 0) {
    more.push(knot(more.length, prose.slice((more.length * 40) % prose.length).slice(0, 40)));
  }
  writeFileSync(join(story, 'more.ink'), more.join('\n'));
  writeFileSync(join(story, 'main.ink'), `INCLUDE more.ink\n${readFileSync(join(story, 'main.ink'), 'utf8')}`);
  return join(story, 'main.ink');
}

test('a story twice as long makes a reader load no more before the first choice', {
  timeout: 180_000,
}, async () => {
  const root = smallProject();
  const build = async (story: string): Promise<void> => {
    const { code, output } = await buildSite(projectRoot, ['--outDir', join(root, 'dist'), '--emptyOutDir'], {
      STORY: story,
    });
    if (code !== 0) throw new Error(output);
  };
  /** The story's runtime JSON, in bytes. */
  const weight = (): number => {
    const folder = join(root, 'dist', 'story');
    const file = readdirSync(folder).find((name) => name.startsWith('story.'));
    return file === undefined ? 0 : readFileSync(join(folder, file)).length;
  };

  /** What is loaded before the first choice, which must be within its limit. */
  const firstChoiceKb = async (): Promise<number> => {
    const { summary, details } = await sizes.run(root);
    expect(details).toBe('');
    return Number(/first choice ([\d.]+)/.exec(summary)?.[1]);
  };

  await build(join(projectRoot, 'story', 'main.ink'));
  const asItIs = { weight: weight(), firstChoiceKb: await firstChoiceKb() };
  await build(longerStory());

  expect(weight()).toBeGreaterThan(times * asItIs.weight);
  // Hashes differ, and compress to a few bytes more or less.
  expect(await firstChoiceKb()).toBeCloseTo(asItIs.firstChoiceKb, 0);
});
