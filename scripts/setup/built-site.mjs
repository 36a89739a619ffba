import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runNode } from './child.mjs';

/**
 * The built site in dist/, built again only where what it is made of changed since. What it was made of is kept as one
 * hash beside a hash of its page, so that a build by hand, or of another story, is noticed.
 */

const sources = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
  'src',
  'story',
  'assets',
  'public',
];

/** What lies among the assets and is not what the site shows. */
const left = /(^|[\\/])(__pycache__|node_modules)([\\/]|$)|\.(py|pyc|png|wav|blend|mid)$/;

/** @param {string} root @returns {Promise<string>} one hash of all that the site is built from */
async function hashOfSources(root) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const entries = existsSync(join(root, source)) ? await filesIn(join(root, source)) : [];
    for (const file of entries.filter((path) => !left.test(path.slice(root.length)))) {
      hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** @param {string} path a file or a folder @returns {Promise<string[]>} the files in it, sorted */
async function filesIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Builds a site as `vite build` does, whatever this environment says of modes and stories.
 * @param {string} root the project's folder
 * @param {readonly string[]} args for Vite
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export const buildSite = (root, args, env = {}) =>
  runNode(join(root, 'node_modules', 'vite', 'bin', 'vite.js'), ['build', ...args], {
    cwd: root,
    quiet: true,
    env: { NODE_ENV: undefined, STORY: undefined, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
  });

/**
 * Sees that dist/ holds what the sources make.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say is told when it builds
 * @returns {Promise<{ folder: string, fault: string | null }>} where it stands, and what went wrong in a sentence
 */
export async function builtSite(root, say) {
  const folder = join(root, 'dist');
  const page = join(folder, 'index.html');
  const mark = join(root, '.cache', 'built-site.json');
  const made = await hashOfSources(root);
  const hashOfPage = async () =>
    createHash('sha256')
      .update(await readFile(page))
      .digest('hex');
  if (existsSync(page) && existsSync(mark)) {
    const kept = JSON.parse(await readFile(mark, 'utf8'));
    if (kept.made === made && kept.page === (await hashOfPage())) return { folder, fault: null };
  }
  say('Building the site (vite build) …');
  const { code, output } = await buildSite(root, []);
  if (code !== 0) {
    say(output);
    return { folder, fault: 'The site could not be built (see above)' };
  }
  await mkdir(dirname(mark), { recursive: true });
  await writeFile(mark, JSON.stringify({ made, page: await hashOfPage() }));
  return { folder, fault: null };
}
