import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type PreviewServer, preview } from 'vite';
import { builtSite } from '../setup/built-site.mjs';

/** The game and the bare page, served as they would be. */
export interface Sites {
  readonly game: string;
  readonly bare: string;
  close(): Promise<void>;
}

/** The game alone. */
export interface GameSite {
  readonly game: string;
  close(): Promise<void>;
}

/**
 * Builds the game where it has changed and serves it, compressed, on a free port of this machine.
 * @param root the project's folder
 * @param say is told what is done, a line each
 * @throws where it can't be built or served
 */
export async function openGame(root: string, say: (line: string) => void): Promise<GameSite> {
  await builtGame(root, say);
  const game = await serve({ root });
  return { game: addressOf(game), close: () => game.close() };
}

/** The folder that the built game stands in. */
async function builtGame(root: string, say: (line: string) => void): Promise<string> {
  const { folder, fault } = await builtSite(root, say);
  if (fault !== null) throw new Error(fault);
  return folder;
}

/**
 * Builds both sites and serves them, compressed, on free ports of this machine.
 * @param root the project's folder
 * @param say is told what is done, a line each
 * @throws where one can't be built or served
 */
export async function openSites(root: string, say: (line: string) => void): Promise<Sites> {
  const folder = await builtGame(root, say);
  const bareFolder = join(root, '.cache', 'bare-page');
  await build({
    root: join(root, 'scripts', 'bench', 'bare'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: bareFolder, emptyOutDir: true },
  });
  await writeFile(join(bareFolder, 'story.json'), await inkOf(folder));
  await copyPictures(root, bareFolder);
  const game = await serve({ root });
  const bare = await serve({ root: bareFolder, configFile: false, build: { outDir: '.' } });
  return {
    game: addressOf(game),
    bare: addressOf(bare),
    close: async () => {
      await Promise.all([game.close(), bare.close()]);
    },
  };
}

/** Serves a built site on a port that is free. */
const serve = (config: Parameters<typeof preview>[0]): Promise<PreviewServer> =>
  preview({ ...config, logLevel: 'error', preview: { port: 4_870, strictPort: false, host: '127.0.0.1' } });

function addressOf(server: PreviewServer): string {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('A site is served at no address.');
  return address;
}

/** The story's runtime JSON, as the built game carries it: alone, or as the text in a field of its own. */
async function inkOf(folder: string): Promise<string> {
  for (const path of (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.json'))) {
    const text = await readFile(join(folder, path), 'utf8');
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) continue;
    if ('inkVersion' in value) return text;
    if ('ink' in value && typeof value.ink === 'string') return value.ink;
  }
  throw new Error('The built site holds no story.');
}

/** Gives the bare page the pictures of the places, without their light and depth. */
async function copyPictures(root: string, bareFolder: string): Promise<void> {
  const places = join(root, 'assets', 'places');
  for (const path of await readdir(places, { recursive: true })) {
    if (!path.endsWith('base.webp')) continue;
    await mkdir(join(bareFolder, 'places', path, '..'), { recursive: true });
    await cp(join(places, path), join(bareFolder, 'places', path));
  }
}
