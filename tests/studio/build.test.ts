import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { storyPlugin } from '../../src/studio/vite-plugin';
import { gameFolder } from './game-folder';

const ink = 'The bell rings.\n* (answer) [Answer it.]\n  A voice.\n  -> END\n';

const firstLine = ({ opening }: { opening: { first: { lines: readonly { text: string }[] } } }): string =>
  `<p>${opening.first.lines[0]?.text}</p>`;

/** Builds a game as `npm run build` does, saying nothing. */
const built = (root: string): Promise<unknown> =>
  build({
    root,
    configFile: false,
    logLevel: 'silent',
    base: './',
    build: { assetsInlineLimit: 0 },
    plugins: [storyPlugin({ render: firstLine })],
  });

const pageOf = (root: string): string => readFileSync(join(root, 'dist/index.html'), 'utf8');

const filesOf = (root: string): readonly string[] =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });

test('broken ink fails the build, with its file and its line', async () => {
  const { root } = gameFolder({
    'story/main.ink': 'INCLUDE two.ink\n-> two\n',
    'story/two.ink': '== two\nHello.\n-> thre\n',
  });
  await expect(built(root)).rejects.toThrow(/two\.ink:3 \(two\) error: Divert target not found/);
  expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
});

test('a story that breaks in its first replies fails the build', async () => {
  const { root } = gameFolder({
    'story/main.ink': 'Hello.\n* [Go.]\n  -> gone\n== gone\n{ 1 / 0: x}\n-> loop\n== loop\n-> loop\n',
  });
  await expect(built(root)).rejects.toThrow(/main\.ink:\d+ \((loop|gone)\) error/);
});

test('a broken manifest fails the build, with a sentence', async () => {
  const { root } = gameFolder({ 'story/main.ink': ink, 'story/manifest.json': '{ "format": 1, "id": "Not one" }' });
  await expect(built(root)).rejects.toThrow(/manifest\.json:\d+ error: In the manifest, “id” is wrong/);
});

test('a cue that names nothing fails the build', async () => {
  const manifest = JSON.stringify({ format: 1, id: 'game', title: 'Game', sounds: { bell: { caption: 'A bell.' } } });
  const { root } = gameFolder({ 'story/main.ink': `# sound: bel\n${ink}`, 'story/manifest.json': manifest });
  await expect(built(root)).rejects.toThrow(
    /main\.ink:1 error: There is no sound called “bel”\. Did you mean “bell”\?/,
  );
});

test('the first words, the title and the language are in the page itself', async () => {
  const manifest = JSON.stringify({ format: 1, id: 'game', title: 'Bells & <Whistles>', language: 'de' });
  const { root } = gameFolder({ 'story/main.ink': ink, 'story/manifest.json': manifest });
  await built(root);
  const page = pageOf(root);
  expect(page).toContain('<div id="page"><p>The bell rings.</p></div>');
  expect(page).toContain('<title>Bells &amp; &lt;Whistles&gt;</title>');
  expect(page).toContain('<html lang="de">');
});

test('the page carries a policy that allows its one inline style and no inline script', async () => {
  const { root } = gameFolder({ 'story/main.ink': ink });
  await built(root);
  const page = pageOf(root);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  expect(style).toContain('color:#123');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; /);
  expect(page).toContain(`style-src 'self' 'sha256-${hash}'`);
  expect(page).not.toContain('rel="stylesheet"');
  expect(filesOf(root).filter((file) => file.endsWith('.css'))).toEqual([]);
});

test('the preview server sends the same policy as a header', async () => {
  const { root } = gameFolder({ 'story/main.ink': ink });
  await built(root);
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [storyPlugin()],
    preview: { port: 0 },
  });
  onTestFinished(() => server.close());
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const response = await fetch(`http://localhost:${port}/`);
  const policy = response.headers.get('content-security-policy') ?? 'none';
  expect(await response.text()).toContain(`content="${policy}"`);
});

test('the story and its media lie beside the page under names that hold a hash, and the page knows them', async () => {
  const manifest = JSON.stringify({
    format: 1,
    id: 'game',
    title: 'Game',
    assets: 'made',
    sounds: { bell: { caption: 'A bell.' } },
  });
  const { root } = gameFolder({
    'story/main.ink': `# sound: bell\n${ink}`,
    'story/manifest.json': manifest,
    'story/made/sounds/bell.webm': 'not really a sound',
    'story/made/sounds/unnamed.webm': 'named nowhere',
  });
  await built(root);
  const files = filesOf(root);
  const story = files.find((file) => /^story\/story\.[0-9a-f]{10}\.json$/.test(file)) ?? '';
  expect(JSON.parse(readFileSync(join(root, 'dist', story), 'utf8'))).toMatchObject({ format: 1 });
  expect(files.some((file) => /^story\/sources\.[0-9a-f]{10}\.json$/.test(file))).toBe(true);
  const sound = files.find((file) => /^media\/sounds\/bell\.[0-9a-f]{10}\.webm$/.test(file)) ?? 'none';
  expect(files.some((file) => file.includes('unnamed'))).toBe(false);
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(root, 'dist', file), 'utf8'));
  expect(scripts.some((script) => script.includes(`./${story}`))).toBe(true);
  expect(scripts.some((script) => script.includes(`./${sound}`))).toBe(true);
});

test('the whole story is in no script: the page is as small when the story is long', async () => {
  const tail = Array.from({ length: 400 }, (_, i) => `* (c${i}) [Go on.]\n  A later line, number ${i}.\n`).join('- \n');
  const { root } = gameFolder({ 'story/main.ink': `The bell rings.\n${tail}-> END\n` });
  await built(root);
  const scripts = filesOf(root).filter((file) => file.endsWith('.js'));
  for (const script of scripts) {
    const text = readFileSync(join(root, 'dist', script), 'utf8');
    expect(text).not.toContain('number 300');
  }
  expect(scripts.length).toBeGreaterThan(0);
});
