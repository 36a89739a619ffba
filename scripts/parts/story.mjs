import { join } from 'node:path';
import { runNode } from '../setup/child.mjs';

/**
 * What is asked of the story in numbers of tries and readers, so that the same commit is judged the same on every
 * machine. Each takes some 20 seconds.
 */
const looks = [
  {
    what: 'the story holds what is asked of it when thousands read it',
    verb: ['check', '--expansions', '110000', '--readers', '600'],
  },
  {
    what: 'no measure that the story has reached has fallen back',
    verb: ['report', '--ratchet', '--expansions', '110000', '--readers', '1200'],
  },
];

/**
 * Runs the story checker and its ratchet.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<import('./tally.mjs').Tally>} each counted as a test
 */
export async function runStory(root, say) {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const command = join(root, 'src', 'explorer', 'cli.ts');
  const tally = { passed: 0, failed: 0, notes: /** @type {string[]} */ ([]) };
  // Each works on one processor.
  const ended = await Promise.all(
    looks.map(({ verb }) => runNode(tsx, [command, ...verb], { cwd: root, limitMs: 400_000 })),
  );
  for (const [index, { what, verb }] of looks.entries()) {
    const holds = ended[index]?.code === 0;
    tally[holds ? 'passed' : 'failed'] += 1;
    say(`${holds ? 'ok    ' : 'failed'}  ${what}`);
    if (!holds) tally.notes.push(`Not so: ${what} (npm run story -- ${verb.join(' ')}).`);
  }
  return tally;
}
