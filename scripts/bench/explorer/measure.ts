import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isOpened, openForExploring } from '../../../src/explorer/open';
import { openNarrated } from '../../../src/explorer/reading/narrated';
import { longStory } from '../long-story';
import { type ExplorerFigures, explorerFigures, type Round } from './figures';
import type { Weighed } from './memory';
import { openThread } from './threads';
import type { Way } from './turns';

const howMany = 3;
const turnMs = 5_000;
/** Choices, some forty readings of the story: what is seen in them is the same on every machine. */
const mostChoices = 6_000;
const unbounded = Number.POSITIVE_INFINITY;
/** As long as a check looks at a story in passing. */
const weighMs = 8_000;

/**
 * Measures the explorer on this project's story, told over until it is a long one.
 * @param root the project's folder
 * @param say is told what is done, a line each
 * @throws Error where the story doesn't compile, or a thread breaks off
 */
export async function measureExplorer(root: string, say: (line: string) => void): Promise<ExplorerFigures> {
  const opened = await openForExploring(join(root, 'story'));
  if (!isOpened(opened)) throw new Error('The story does not compile: npm run story -- check tells why.');
  const script = await longStory(opened.script);
  const { pieces } = openNarrated(script).probe.content;
  // A thread for each, as each would have it by itself: what one does to the machine's guesses is nothing to the others.
  const threads = { walk: openThread(script), search: openThread(script), read: openThread(script) };
  const rounds: Round[] = [];
  try {
    for (let round = 1; round <= howMany; round += 1) {
      say(`The explorer, round ${round} of ${howMany} …`);
      const timed = (way: Way) => threads[way].turn({ way, seed: round, ms: turnMs, choices: unbounded });
      const counted = (way: Way) => threads[way].turn({ way, seed: round, ms: unbounded, choices: mostChoices });
      // In turn and never at once, so that what slows this machine for a while slows all of them.
      rounds.push({
        walk: await timed('walk'),
        search: await timed('search'),
        searched: await counted('search'),
        read: await counted('read'),
      });
    }
  } finally {
    await Promise.all(Object.values(threads).map((thread) => thread.close()));
  }
  say('The explorer’s memory …');
  const memoryMb = await weigh({ script, asked: { way: 'search', seed: 1, ms: weighMs, choices: unbounded } });
  const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
  return explorerFigures(rounds, mostChoices, { words, pieces: pieces.length }, memoryMb);
}

/** The most memory that a process takes for one turn, in MB. */
async function weigh(weighed: Weighed): Promise<number> {
  const child = fork(new URL('./entry.mjs', import.meta.url), { execArgv: [], serialization: 'advanced' });
  child.send(weighed);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The process that was to be weighed ended with ${code}.`);
  });
  const [most] = await Promise.race([once(child, 'message'), ended]);
  return most;
}
