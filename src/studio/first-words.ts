import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { runnerImport } from 'vite';
import type { Opening } from '../director';
import type { Manifest } from '../story';

/** What the first words are rendered from. */
export interface Rendering {
  readonly manifest: Manifest;
  readonly opening: Opening;
  /** Null where there is no picture. */
  readonly pictureUrl: string | null;
}

/** The page room's door for rendering. */
type Renderer = typeof import('../page/render');

const door = fileURLToPath(new URL('../page/render.tsx', import.meta.url));

/**
 * Renders the first words by the page's own components. They are loaded by Vite and not imported: Node can't read JSX,
 * and in development they change while the server runs.
 * @param server the development server; null at build
 */
export async function renderByPage(rendering: Rendering, server: ViteDevServer | null): Promise<string> {
  const { renderOpening } =
    server === null
      ? (await runnerImport<Renderer>(door, { configFile: false, logLevel: 'error' })).module
      : ((await server.ssrLoadModule(door)) as Renderer);
  return renderOpening(rendering);
}
