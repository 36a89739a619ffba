import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { formatFinding } from '../story';
import { finishPages, previewPolicy } from './built-page';
import { overlayOf, serveStory } from './dev-server';
import { followEdits, sayFindings } from './edits';
import type { Rendering } from './first-words';
import { renderByPage } from './first-words';
import { serveGallery } from './gallery-page';
import { withOpening } from './page-html';
import type { Reading } from './reading';
import { readStory } from './reading';
import type { Addresses } from './served';
import { builtFiles, devAddresses } from './served';

/** How a story is made into a game. */
export interface StoryPluginOptions {
  /**
   * The ink file that the story starts in, or its folder.
   * Default: what STORY in the environment names, else `story/main.ink`; relative to the root.
   */
  readonly story?: string;
  /** Renders the first words to HTML; default by the page's own components. */
  readonly render?: (rendering: Rendering, server: ViteDevServer | null) => string | Promise<string>;
}

const storyId = 'virtual:story';
const mediaId = 'virtual:story/media';
/** For a page that came while the story was broken and so has no game in it to follow edits. */
const waitingId = 'virtual:story/waiting';
const waiting = `import.meta.hot?.on('story:changed', () => location.reload());`;
const resolvedId = (id: string): string => `\0${id}`;

const asModule = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/**
 * Makes a game of a story folder: compiles it, gives the page its opening, its manifest and the addresses of the rest,
 * and follows edits while it is being written. An author's mistake stops a build with file and line.
 */
export function storyPlugin({ story, render = renderByPage }: StoryPluginOptions = {}): Plugin {
  let config: ResolvedConfig;
  let server: ViteDevServer | null = null;
  let reading: Promise<Reading> | null = null;
  /** Where the built files are; null while developing. */
  let built: Addresses | null = null;
  /** How many times the story was read. */
  let revision = 0;

  const again = (): Promise<Reading> => {
    revision += 1;
    const path = resolve(config.root, story ?? process.env.STORY ?? 'story/main.ink');
    const attempt = readStory(path);
    reading = attempt;
    // A file may be missing for the moment in which an editor replaces it: the next asking reads anew.
    attempt.catch(() => {
      if (reading === attempt) reading = null;
    });
    return attempt;
  };
  const latest = (): Promise<Reading> => reading ?? again();

  const addressesOf = (read: Reading): Addresses => built ?? devAddresses(read, config.base, revision);

  return {
    name: 'story',

    configResolved(resolved) {
      config = resolved;
    },

    async buildStart() {
      if (config.command === 'serve') return;
      const read = await again();
      const { findings, folder, playable } = read;
      for (const finding of findings) if (finding.severity === 'warning') this.warn(formatFinding(finding));
      if (playable === null) {
        const { err } = overlayOf(findings, folder.root);
        this.error({ message: `The story can’t be played:\n${err.message}`, ...(err.loc && { loc: err.loc }) });
      }
      const { files, addresses } = builtFiles(read, playable, config.base);
      for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source });
      built = addresses;
    },

    resolveId: (id) => (id === storyId || id === mediaId || id === waitingId ? resolvedId(id) : null),

    async load(id) {
      if (id === resolvedId(waitingId)) return waiting;
      if (id !== resolvedId(storyId) && id !== resolvedId(mediaId)) return null;
      const read = await latest();
      const { storyUrl, sourcesUrl, media } = addressesOf(read);
      if (id === resolvedId(mediaId)) return asModule({ media, scenery: read.scenery });
      if (read.playable === null) {
        const { err } = overlayOf(read.findings, read.folder.root);
        return this.error({ message: err.message, ...(err.loc && { loc: err.loc }) });
      }
      return asModule({ manifest: read.manifest, opening: read.playable.opening, storyUrl, sourcesUrl });
    },

    transformIndexHtml: {
      // After Vite has looked for files in the page: what is put in here has its addresses already.
      order: 'post',
      async handler(html) {
        const read = await latest();
        const { manifest, playable, picture } = read;
        if (playable === null) {
          const src = `${config.base}@id/__x00__${waitingId}`;
          return { html, tags: [{ tag: 'script', attrs: { type: 'module', src }, injectTo: 'head' }] };
        }
        const pictureUrl = picture === null ? null : (addressesOf(read).media[picture] ?? null);
        const opening = await render({ manifest, opening: playable.opening, pictureUrl }, server);
        return withOpening(html, { language: manifest.language, title: manifest.title, opening });
      },
    },

    generateBundle: {
      // After Vite has written the page into the bundle.
      order: 'post',
      handler(_, bundle) {
        finishPages(bundle);
      },
    },

    async configureServer(started) {
      server = started;
      started.middlewares.use(serveStory(latest, config.base));
      started.middlewares.use(serveGallery(started));
      sayFindings(started, await latest());
      followEdits(started, {
        latest,
        again,
        modules: [resolvedId(storyId), resolvedId(mediaId)],
        change(read, before) {
          const { storyUrl, sourcesUrl } = addressesOf(read);
          const shown = ({ manifest, media }: Reading): string => JSON.stringify([manifest, [...media.keys()]]);
          return { storyUrl, sourcesUrl, reload: shown(read) !== shown(before) };
        },
      });
    },

    configurePreviewServer(preview) {
      const { root, build } = preview.config;
      preview.middlewares.use(previewPolicy(resolve(root, build.outDir, 'index.html')));
    },
  };
}
