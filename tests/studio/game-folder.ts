import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A game</title>
    <link rel="stylesheet" href="/look.css">
  </head>
  <body>
    <div id="page"><!--opening--></div>
    <script type="module" src="/main.ts"></script>
  </body>
</html>
`;

const main = `import { opening, storyUrl } from 'virtual:story';
document.title = opening.first.lines[0].text + storyUrl;
import('virtual:story/media').then(({ media }) => console.log(media));
`;

/** A small game: a page, a story, whatever else is named. Gone when the test is over. */
export interface GameFolder {
  readonly root: string;
  write(path: string, text: string): void;
}

/** Makes a game in a folder of its own. @param files what differs from the smallest one, by path */
export function gameFolder(files: Readonly<Record<string, string>>): GameFolder {
  const root = mkdtempSync(join(tmpdir(), 'game-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const smallest = { 'index.html': page, 'main.ts': main, 'look.css': 'body { color: #123; }\n' };
  for (const [path, text] of Object.entries({ ...smallest, ...files })) write(path, text);
  return { root, write };
}
