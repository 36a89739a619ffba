import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { nodeFault } from './node-version.mjs';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Says one line. */
export const say = (/** @type {string} */ line) => console.log(line);

/**
 * Says why nothing goes on, and ends.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Sees that Node and the packages are as they must be, installs what is missing, and ends with a sentence where it can't. */
export async function prepare() {
  const { engines } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const fault = nodeFault(process.versions.node, engines.node) ?? (await ensureDependencies(projectRoot, say));
  if (fault !== null) giveUp(fault);
}
