import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import type { HotPayload, ViteDevServer } from 'vite';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { storyPlugin } from '../../src/studio/vite-plugin';
import { gameFolder } from './game-folder';

const ink = 'The bell rings.\n* (answer) [Answer it.]\n  A voice.\n  -> END\n';

/** A development server of a game, and everything that it tells the browser. */
async function served(root: string): Promise<{ server: ViteDevServer; told: unknown[][] }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [storyPlugin({ render: ({ opening }) => opening.first.lines.map(({ text }) => text).join(' ') })],
  });
  onTestFinished(() => server.close());
  const told: unknown[][] = [];
  vi.spyOn(server.ws, 'send').mockImplementation((...args: unknown[]) => {
    told.push(args);
  });
  return { server, told };
}

const changes = (told: unknown[][]): unknown[] => told.filter(([event]) => event === 'story:changed');
const overlays = (told: unknown[][]): HotPayload[] =>
  told.map(([payload]) => payload as HotPayload).filter((payload) => payload.type === 'error');

/** Waits until the server watches a file: an edit before that would go unseen. */
const watches = (server: ViteDevServer, file: string): Promise<void> =>
  vi.waitFor(() => expect(server.watcher.getWatched()[dirname(file)]).toContain(basename(file)), 15_000);

const patience = { timeout: 15_000, interval: 50 };

test('an edit of the story is told to the running game, with where to fetch it', async () => {
  const { root, write } = gameFolder({ 'story/main.ink': ink });
  const { server, told } = await served(root);
  await watches(server, join(root, 'story/main.ink'));
  write('story/main.ink', ink.replace('A voice.', 'Another voice.'));
  await vi.waitFor(() => expect(changes(told)).toHaveLength(1), patience);
  expect(changes(told)[0]).toEqual([
    'story:changed',
    { storyUrl: '/story/story.json?r=2', sourcesUrl: '/story/sources.json?r=2', reload: false },
  ]);
  expect((await server.transformRequest('virtual:story'))?.code).toContain('r=2');
});

test('an edit that breaks the story is shown over the page, at its place; the mended story goes on', async () => {
  const { root, write } = gameFolder({
    'story/main.ink': `INCLUDE two.ink\n${ink}`,
    'story/two.ink': '== two\nHello.\n-> END\n',
  });
  const { server, told } = await served(root);
  await watches(server, join(root, 'story/two.ink'));
  write('story/two.ink', '== two\nHello.\n-> three\n');
  await vi.waitFor(() => expect(overlays(told)).toHaveLength(1), patience);
  expect(overlays(told)[0]).toMatchObject({
    err: { loc: { file: join(root, 'story/two.ink'), line: 3 }, message: expect.stringContaining('two.ink:3 (two)') },
  });
  expect(changes(told)).toEqual([]);
  write('story/two.ink', '== two\nHello.\n-> END\n');
  await vi.waitFor(() => expect(changes(told)).toHaveLength(1), patience);
});

test('a manifest that changes asks for a new page, and a broken one is shown with its line', async () => {
  const manifest = { format: 1, id: 'game', title: 'Before' };
  const { root, write } = gameFolder({ 'story/main.ink': ink, 'story/manifest.json': JSON.stringify(manifest) });
  const { server, told } = await served(root);
  await watches(server, join(root, 'story/manifest.json'));
  write('story/manifest.json', JSON.stringify({ ...manifest, title: 'After' }));
  await vi.waitFor(() => expect(changes(told)).toHaveLength(1), patience);
  expect(changes(told)[0]).toMatchObject(['story:changed', { reload: true }]);
  write('story/manifest.json', '{\n  "format": 1,\n  "id": 7\n}');
  await vi.waitFor(() => expect(overlays(told)).toHaveLength(1), patience);
  expect(overlays(told)[0]).toMatchObject({ err: { loc: { line: 3 } } });
});

test('a story that is broken from the start is told when the page asks for it', async () => {
  const { root } = gameFolder({ 'story/main.ink': 'Hello.\n-> nowhere\n' });
  const { server } = await served(root);
  await expect(server.transformRequest('virtual:story')).rejects.toThrow(/main\.ink:2 error: Divert target not found/);
  // The page has no game in it yet; it waits for the story to be mended.
  const page = await server.transformIndexHtml('/', readFileSync(join(root, 'index.html'), 'utf8'));
  expect(page).toContain('<!--opening-->');
  expect(page).toContain('src="/@id/__x00__virtual:story/waiting"');
  expect((await server.transformRequest('virtual:story/waiting'))?.code).toMatch(/on\(['"]story:changed['"]/);
});

test('the served page holds the first words, and no policy that would forbid the server’s own script', async () => {
  const { root } = gameFolder({ 'story/main.ink': ink });
  const { server } = await served(root);
  const page = await server.transformIndexHtml('/', readFileSync(join(root, 'index.html'), 'utf8'));
  expect(page).toContain('<div id="page">The bell rings.</div>');
  expect(page).not.toContain('Content-Security-Policy');
});

test('the story and its media are served, and nothing beside them', async () => {
  const manifest = { format: 1, id: 'game', title: 'Game', assets: 'made', sounds: { bell: { caption: 'A bell.' } } };
  const { root } = gameFolder({
    'story/main.ink': `# sound: bell\n${ink}`,
    'story/manifest.json': JSON.stringify(manifest),
    'story/made/sounds/bell.webm': 'a sound',
    'story/made/secret.webm': 'another',
  });
  const { server } = await served(root);
  const listening = createHttpServer(server.middlewares).listen(0);
  onTestFinished(() => void listening.close());
  const address = listening.address();
  const at = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  expect(await (await fetch(`${at}/story/story.json?r=1`)).json()).toMatchObject({ format: 1 });
  const sound = await fetch(`${at}/media/sounds/bell.webm`);
  expect([sound.headers.get('content-type'), await sound.text()]).toEqual(['audio/webm', 'a sound']);
  expect(await (await fetch(`${at}/media/secret.webm`)).text()).not.toContain('another');
  expect(await (await fetch(`${at}/media/sounds/..%2F..%2Fsecret.webm`)).text()).not.toContain('another');
});
