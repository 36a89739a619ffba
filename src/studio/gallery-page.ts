import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Connect, ViteDevServer } from 'vite';

const page = fileURLToPath(new URL('gallery/page.html', import.meta.url));

/** Serves the gallery at `gallery`, while developing. */
export function serveGallery(server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/gallery' && pathname !== `${server.config.base}gallery`) {
      next();
      return;
    }
    readFile(page, 'utf8').then((html) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(html);
    }, next);
  };
}
