import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The folder of the project that these tests belong to. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What every small project takes over from the real one, so that it is the real rules that are tried. */
const rules = [
  'tsconfig.json',
  'biome.json',
  'knip.json',
  '.gitignore',
  '.dependency-cruiser.cjs',
  '.size-limit.mjs',
  'scripts/checks/no-dom.tsconfig.json',
];

/** JSON as the formatter has it. */
const inLines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** A project with two rooms and a story that nothing is wrong with. */
const clean: Readonly<Record<string, string>> = {
  'package.json': inLines({
    name: 'small-project',
    private: true,
    type: 'module',
    dependencies: { preact: '11.2.0' },
    devDependencies: { '@size-limit/file': '12.1.0', 'size-limit': '12.1.0', typescript: '6.0.3', vite: '8.3.8' },
  }),
  'index.html': '<!doctype html>\n<title>A page</title>\n<script type="module" src="/src/main.ts"></script>\n',
  'src/main.ts': "import { tell } from './director';\n\nconsole.log(tell());\n",
  'src/director/index.ts': "export { tell } from './teller';\n",
  'src/director/teller.ts': "import { written } from '../story';\n\nexport const tell = (): string => written;\n",
  'src/story/index.ts': "export { written } from './written';\n",
  'src/story/written.ts': "export const written: string = 'It was dark.';\n",
  'story/manifest.json': JSON.stringify({
    id: 'the-well',
    title: 'The Well at Noon',
    cast: { miller: { name: 'Jakob Muller' } },
    places: { well: { name: 'the well', hours: {} } },
    axes: { thirst: { min: 0, max: 9, start: 3 }, hold: { min: 0, max: 9, start: 3 } },
  }),
  'dist/index.html': '<!doctype html>\n<script type="module" src="/assets/main.js"></script>\n',
  'dist/assets/main.js': 'console.log(1);\n',
};

/**
 * Lays a small project into a folder of its own, and takes it away when the test is over.
 * @param changes files by path, laid over the clean project; null leaves one out
 * @returns the folder
 */
export function smallProject(changes: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'small-project-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const rule of rules) cpSync(join(projectRoot, rule), join(root, rule));
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries({ ...clean, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
