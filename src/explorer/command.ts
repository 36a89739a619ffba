import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFinding } from '../story';
import { checkStory, countOf } from './check';
import { storyFolder } from './story-folder';

const usage = `npm run story -- check [--story path/to/main.ink]
  check     what does not compile, every cue that names nothing, every picture and sound that is missing
  --story   reads this ink file, or the story folder it lies in, instead of story/`;

/** Where the command is run, and where it says things. */
export interface Terminal {
  /** The folder that it was called in, which paths are relative to. */
  readonly from: string;
  /** The project's folder, where the story is that goes with it. */
  readonly home: string;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** The words of the command, or why they can't be understood. */
function understand(args: readonly string[]): { verb: string | undefined; story: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { story: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help === true || positionals.length !== 1) return '';
    return { verb: positionals[0], story: values.story };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function check(path: string, say: Terminal['say']): Promise<number> {
  const folder = storyFolder(path);
  const { findings } = await checkStory(folder);
  for (const finding of findings) say(formatFinding(finding));
  say(`${folder.name}: ${countOf(findings)}`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/**
 * Runs `npm run story`.
 * @param args what stands behind it
 * @param terminal where it runs
 * @returns the exit code: 0 where no error was found, 1 where one was, 2 where the command could not be understood
 */
export async function storyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const wanted = understand(args);
  if (typeof wanted === 'string') {
    terminal.complain(wanted === '' ? usage : `${wanted}\n\n${usage}`);
    return 2;
  }
  const { verb, story } = wanted;
  const path = story === undefined ? resolve(terminal.home, 'story/main.ink') : resolve(terminal.from, story);
  if (verb === 'check') return check(path, terminal.say);
  terminal.complain(`There is no “${verb}” here.\n\n${usage}`);
  return 2;
}
