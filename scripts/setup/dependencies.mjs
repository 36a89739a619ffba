import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, runToEnd } from './child.mjs';

/**
 * Whether the packages that package-lock.json names are here, and getting them where they are not. npm writes what it
 * installed into node_modules/.package-lock.json as its last act, so comparing the two needs no mark of our own, holds
 * after an `npm install` by hand too, and sees an installation that was broken off.
 */

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked
 * @param {string} file @returns {Record<string, Locked>}
 */
const lockedIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * The first package that the lock names and the folder lacks. Optional ones may lack: they are for other machines.
 * @param {string} root the project's folder
 * @returns {string | null} in words, or null where all are here
 */
export function missingPackage(root) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'node_modules is missing';
  const present = lockedIn(installed);
  for (const [path, wanted] of Object.entries(lockedIn(lock))) {
    if (path === '' || wanted.link) continue;
    const found = present[path];
    const name = path.replace(/^.*node_modules\//, '');
    if (found === undefined) {
      if (!wanted.optional) return `${name} is missing`;
    } else if (found.version !== wanted.version || found.integrity !== wanted.integrity) {
      return `${name} is ${found.version} and should be ${wanted.version}`;
    }
  }
  return null;
}

/**
 * Installs the packages where one is missing or another than the lock's.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say is told what is done, a line each
 * @returns {Promise<string | null>} what went wrong in one sentence, or null
 */
export async function ensureDependencies(root, say) {
  const missing = missingPackage(root);
  if (missing === null) return null;
  say(`Installing packages (npm ci), because ${missing} …`);
  // Development packages are wanted whatever NODE_ENV says, and what npm has in its cache is not asked for again.
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { code } = await (npm?.endsWith('.js')
    ? runNode(npm, args, { cwd: root })
    : runToEnd('npm', args, { cwd: root }));
  if (code !== 0) return 'The packages could not be installed (see above); the first time needs the network.';
  const still = missingPackage(root);
  return still === null ? null : `npm ci ran, and yet ${still}.`;
}
