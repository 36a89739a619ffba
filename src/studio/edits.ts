import { resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { formatFinding } from '../story';
import { overlayOf } from './dev-server';
import type { Reading } from './reading';

/**
 * Between hearing of an edit and reading it: an editor writes a file in pieces, or several at once, and the watcher is
 * deaf for some 50 ms after each word of a file.
 */
const settlingMs = 80;

/** What a running game is told when its story was edited. */
export interface StoryChange {
  readonly storyUrl: string;
  readonly sourcesUrl: string;
  /** The manifest, or which pictures there are, changed as well: the page must be made anew. */
  readonly reload: boolean;
}

/** What following edits needs to know. */
interface Following {
  /** The story as it was last read. */
  readonly latest: () => Promise<Reading>;
  /** Reads it again. */
  readonly again: () => Promise<Reading>;
  readonly change: (reading: Reading, before: Reading) => StoryChange;
  /** Modules that are made of the story, to be made anew when they are next asked for. */
  readonly modules: readonly string[];
}

/** Findings in the terminal, one a line. */
export function sayFindings(server: ViteDevServer, { findings }: Reading): void {
  const { logger } = server.config;
  for (const finding of findings) {
    if (finding.severity === 'error') logger.error(formatFinding(finding));
    else logger.warn(formatFinding(finding));
  }
}

/**
 * Follows the edits of a story: each is compiled and told to the running game by `story:changed`, or shown over the page
 * where it can't be played; the game then stays with the story as it was.
 */
export function followEdits(server: ViteDevServer, { latest, again, change, modules }: Following): void {
  const watch = (reading: Reading): void => {
    server.watcher.add([...reading.watched, ...reading.media.values()]);
  };
  const read = async (before: Reading): Promise<void> => {
    const reading = await again();
    watch(reading);
    sayFindings(server, reading);
    if (reading.playable === null) {
      server.ws.send(overlayOf(reading.findings, reading.folder.root));
      return;
    }
    const { moduleGraph } = server.environments.client;
    for (const id of modules) {
      const module = moduleGraph.getModuleById(id);
      if (module !== undefined) moduleGraph.invalidateModule(module);
    }
    server.ws.send('story:changed', change(reading, before));
  };
  let queue: Promise<void> = latest().then(watch);
  let waiting = false;
  const touched = (path: string): void => {
    if (waiting) return;
    const follow = async (): Promise<void> => {
      const before = await latest();
      const file = resolve(path);
      if (!before.watched.includes(file) && ![...before.media.values()].includes(file)) return;
      waiting = true;
      await new Promise((settled) => setTimeout(settled, settlingMs));
      waiting = false;
      await read(before);
    };
    // A fault of ours must not end the following of edits.
    queue = queue.then(follow).catch((error) => {
      waiting = false;
      server.config.logger.error(`The story could not be read: ${String(error)}`);
    });
  };
  for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, touched);
}
