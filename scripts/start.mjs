/**
 * `npm start`: installs what is missing, then serves the game with live reload. Runs without any package, which is why
 * it is plain JavaScript.
 */
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, prepare, projectRoot, say } from './setup/prepare.mjs';

const usage = `npm start -- [--story path/to/main.ink] [--port 5173] [--host [address]] [--open]
  --story   plays this ink file, or the story folder it lies in, instead of story/
  --port    the port to serve on; the next free one is taken where it is not
  --host    serves to other devices of the network too
  --open    opens the browser`;

const wanted = readArguments();
if (wanted.story !== null) process.env.STORY = wanted.story;
await prepare();

// Vite's advice on another way of loading its configuration, sixty lines of it.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';
const { createServer } = await import('vite');
const server = await createServer({
  root: projectRoot,
  // The address is said below, in one line that stays the same.
  logLevel: 'warn',
  clearScreen: false,
  server: { port: wanted.port, strictPort: false, host: wanted.host, open: wanted.open },
});
try {
  await server.listen();
} catch (error) {
  giveUp(`The game could not be served: ${error instanceof Error ? error.message : String(error)}`);
}
const { local = [], network = [] } = server.resolvedUrls ?? {};
const port = Number(new URL(local[0] ?? network[0] ?? `http://localhost:${wanted.port}`).port);
if (port !== wanted.port) say(`Port ${wanted.port} is taken by something else, so this one is on ${port}.`);
say(`Playing ${wanted.story ?? 'story/main.ink'} at ${[...local, ...network].join(' and ')} (Ctrl-C ends it).`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}

/** What the command line asks for; ends with a sentence where that can't be understood. */
function readArguments() {
  let values;
  try {
    // `--host` alone means every address, which parseArgs can't say of a string.
    const given = process.argv.slice(2).flatMap((arg, i, all) => {
      const next = all[i + 1];
      return arg === '--host' && (next === undefined || next.startsWith('-')) ? ['--host', '0.0.0.0'] : [arg];
    });
    ({ values } = parseArgs({
      args: given,
      options: {
        story: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        open: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  if (values.help) {
    say(usage);
    process.exit(0);
  }
  const port = Number(values.port ?? 5173);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) giveUp(`“${values.port}” is no port: 1 to 65535 are.`);
  return { port, host: values.host ?? 'localhost', open: values.open ?? false, story: storyFile(values.story) };
}

/**
 * The ink file that a path names, from the folder the reader stands in.
 * @param {string | undefined} path a file, or a folder with a main.ink
 * @returns {string | null} absolute, or null where none was asked for
 */
function storyFile(path) {
  if (path === undefined) return null;
  // npm runs scripts in the project's folder, and says here where it was called.
  const from = process.env.INIT_CWD ?? process.cwd();
  const named = isAbsolute(path) ? path : resolve(from, path);
  const file = existsSync(named) && statSync(named).isDirectory() ? resolve(named, 'main.ink') : named;
  if (!existsSync(file)) giveUp(`There is no story at ${file}. Name an ink file, or a folder with a main.ink.`);
  return file;
}
