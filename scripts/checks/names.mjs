import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import ts from 'typescript';

/**
 * Nothing of the story that comes along may stand in the engine: no title, nobody's name, no place, no axis. What to
 * look for is read from the story's manifest, so this check knows no name either.
 *
 * Names of people and the title are looked for in all text, comments included. Names of places, pieces, endings and
 * axes may be everyday words, so they count only as a whole string or an identifier; the plainest of them, which the
 * engine has its own use for, only as a string or as something of what the manifest lists.
 * @type {import('./tool.mjs').Check}
 */
export const names = {
  name: 'no name of the story in the engine',
  run: async (root) => {
    const manifest = join(root, 'story', 'manifest.json');
    if (!existsSync(manifest)) return { ok: false, summary: '', details: 'story/manifest.json is missing.' };
    const sought = soughtIn(JSON.parse(await readFile(manifest, 'utf8')));
    const engine = (await readdir(join(root, 'src'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const files = [...engine, join(root, 'index.html'), join(root, 'vite.config.ts')].filter(existsSync).sort();
    const found = [];
    for (const file of files) found.push(...namesIn(relative(root, file), await readFile(file, 'utf8'), sought));
    const summary = `${sought.spoken.length + sought.symbols.length} names, ${files.length} files`;
    return { ok: found.length === 0 && engine.length > 0, summary, details: found.join('\n') };
  },
};

/** Words that the engine uses in a sense of its own, whatever a story names so. */
const everyday = new Set(['hold', 'reach', 'room', 'night', 'evening']);

/** What holds a story's names as properties, so that `levels.hold` is an axis. */
const named = /^(levels|axes|bands|places|cast|music|endings)$/;

/**
 * @typedef {object} Sought
 * @property {readonly string[]} spoken found anywhere as whole words, as they are written
 * @property {readonly string[]} symbols found as whole strings or identifiers
 *
 * @param {{ id?: string, title?: string, cast?: Record<string, { name: string }>, places?: Record<string, unknown>,
 *   axes?: Record<string, unknown>, music?: Record<string, unknown>, endings?: Record<string, unknown> }} manifest
 * @returns {Sought}
 */
export function soughtIn({ id, title, cast = {}, places = {}, axes = {}, music = {}, endings = {} }) {
  const people = Object.values(cast).flatMap(({ name }) => [name, ...name.split(/\s+/)]);
  const spoken = [...people, title ?? '', id ?? ''].filter((name) => /^\p{Lu}/u.test(name) || name === id);
  const said = new Set(spoken.map((name) => name.toLowerCase()));
  const keys = [
    ...Object.keys(cast).filter((key) => said.has(key)),
    ...[places, axes, music, endings].flatMap((listed) => Object.keys(listed)),
  ];
  return { spoken: [...new Set(spoken)].filter((name) => name.length > 2), symbols: [...new Set(keys)] };
}

/**
 * Where names stand in a file.
 * @param {string} file its path, for the lines that come out
 * @param {string} text
 * @param {Sought} sought
 * @returns {string[]} `file:line names “name”`, one for each
 */
export function namesIn(file, text, { spoken, symbols }) {
  const found = spoken.flatMap((name) => {
    const word = new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'gu',
    );
    return [...text.matchAll(word)].map((match) => ({ name, at: match.index }));
  });
  const known = new Set(symbols);
  for (const { name, at } of symbolsIn(file, text)) if (known.has(name)) found.push({ name, at });
  return found.map(({ name, at }) => `${file}:${text.slice(0, at).split('\n').length} names “${name}”`);
}

/** @param {string} file @param {string} text @returns {{ name: string, at: number }[]} its identifiers and strings */
function symbolsIn(file, text) {
  if (!['.ts', '.tsx', '.mjs', '.js'].includes(extname(file))) {
    return [...text.matchAll(/(["'])([^"'\n]*)\1/g)].map((match) => ({ name: match[2] ?? '', at: match.index }));
  }
  /** @type {{ name: string, at: number }[]} */
  const symbols = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isStringLiteralLike(node)) symbols.push({ name: node.text, at: node.getStart() });
    if (ts.isIdentifier(node) && (!everyday.has(node.text) || isOfManifest(node))) {
      symbols.push({ name: node.text, at: node.getStart() });
    }
    if (ts.isJsxText(node)) symbols.push({ name: node.text.trim(), at: node.getStart() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return symbols;
}

/** @param {ts.Identifier} node @returns {boolean} true for `hold` in `levels.hold` */
function isOfManifest(node) {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) return false;
  const of = ts.isPropertyAccessExpression(parent.expression) ? parent.expression.name : parent.expression;
  return ts.isIdentifier(of) && named.test(of.text);
}
