import { join } from 'node:path';
import { runNode } from '../setup/child.mjs';

/**
 * One thing that `npm run check` looks at.
 * @typedef {object} Check
 * @property {string} name as it is printed
 * @property {(root: string) => Promise<Outcome>} run looks at the project in this folder
 *
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} summary a few words for the line of the check
 * @property {string} details what is wrong, with file and line; empty where nothing is
 */

/**
 * Runs a package's program in a project's folder.
 * @param {string} root the project's folder
 * @param {string} script the program's path within node_modules
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export const runTool = (root, script, args) =>
  runNode(join(root, 'node_modules', script), args, {
    cwd: root,
    quiet: true,
    env: { FORCE_COLOR: '0', NO_COLOR: '1' },
  });

/**
 * A check that is a program's verdict: well where it ends with 0.
 * @param {string} name
 * @param {string} script the program's path within node_modules
 * @param {readonly string[]} args
 * @returns {Check}
 */
export const toolCheck = (name, script, args) => ({
  name,
  run: async (root) => {
    const { code, output } = await runTool(root, script, args);
    return { ok: code === 0, summary: '', details: code === 0 ? '' : output.trim() || `${script} ended with ${code}.` };
  },
});
