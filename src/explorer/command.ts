import { resolve } from 'node:path';
import { formatFinding } from '../story';
import { readArguments } from './arguments';
import { isOpened, openForExploring } from './open';
import { countOf } from './static-check';
import { storyFolder } from './story-folder';
import type { Terminal } from './terminal';
import { check } from './verbs/check';
import { diff } from './verbs/diff';
import { play } from './verbs/play';
import { reach } from './verbs/reach';
import { report } from './verbs/report';
import { transcript } from './verbs/transcript';
import type { Verb } from './verbs/verb';

const verbs: Readonly<Record<string, Verb>> = { check, report, reach, play, transcript, diff };

const usage = `npm run story -- <verb> [options]
${Object.values(verbs)
  .map(({ synopsis, does }) => `  ${synopsis.padEnd(36)}${does}`)
  .join('\n')}

For all of them:
  --story path      reads this ink file, or the main.ink of this folder, instead of story/
  --seconds S       how long to look; 20 where nothing is said, and 30 for a report
  --expansions N    how many choices to try, and
  --readers N       how many readers to simulate: by these instead of by time, the result is the same each time
  --seed N          of the readers and of the story's chance; 1 where nothing is said
  --workers N       how many threads; changes nothing but the time
  --help            this`;

/**
 * Runs `npm run story`.
 * @param args what stands behind it
 * @param terminal where it runs
 * @returns the exit code: 0 where all is well; 1 where an error was found, or something was not reached or not held;
 * 2 where the command could not be understood
 */
export async function storyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, verbs);
  if ('sentence' in read) {
    if (read.sentence === null) terminal.say(usage);
    else terminal.complain(`${read.sentence}\n\n${usage}`);
    return read.sentence === null ? 0 : 2;
  }
  const { form: verb, wanted } = read;
  const path = wanted.story === null ? resolve(terminal.home, 'story/main.ink') : resolve(terminal.from, wanted.story);
  const story = await openForExploring(path);
  if (isOpened(story)) return verb.run({ story, wanted, terminal });
  // What `check` finds is what was asked for; the others have nothing to say of a story that nobody can read.
  const tell = verb === check ? terminal.say : terminal.complain;
  for (const finding of story) tell(formatFinding(finding));
  tell(`${storyFolder(path).name}: ${countOf(story)}. It does not compile, so it was not read.`);
  return 1;
}
