import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Connect, ErrorPayload } from 'vite';
import type { Finding } from '../story';
import { formatFinding } from '../story';
import type { Reading } from './reading';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
};

/**
 * Serves the story and its media while it is being written: `story/story.json`, `story/sources.json`, `media/…`.
 * @param latest the story as it was last read
 * @param base what addresses begin with
 */
export function serveStory(latest: () => Promise<Reading>, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURI(pathname).slice(pathname.startsWith(base) ? base.length : 1);
    const answer = (body: string | Uint8Array | null): void => {
      if (body === null) {
        next();
        return;
      }
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(body);
    };
    if (!path.startsWith('story/') && !path.startsWith('media/')) {
      next();
      return;
    }
    latest().then(({ playable, media }) => {
      if (path === 'story/story.json') return answer(playable && JSON.stringify(playable.compiled));
      if (path === 'story/sources.json') return answer(playable && JSON.stringify(playable.sources));
      // Only what the manifest names is served, so no path leads elsewhere.
      const file = media.get(path.slice('media/'.length));
      return answer(file === undefined ? null : readFileSync(file));
    }, next);
  };
}

/** Findings as Vite shows them over the page, at the first that has a place. */
export function overlayOf(findings: readonly Finding[], root: string): ErrorPayload {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const placed = errors.find(({ file }) => file !== null);
  return {
    type: 'error',
    err: {
      message: errors.map(formatFinding).join('\n'),
      stack: '',
      plugin: 'story',
      ...(placed?.file == null
        ? {}
        : { id: `${root}/${placed.file}`, loc: { file: `${root}/${placed.file}`, line: placed.line ?? 1, column: 0 } }),
    },
  };
}
