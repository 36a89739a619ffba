import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runNode } from '../../scripts/setup/child.mjs';
import { projectRoot } from './project';

vi.setConfig({ testTimeout: 120_000 });

const script = join(projectRoot, 'scripts', 'start.mjs');
const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

/** Starts the game and waits until it says where it is. */
async function start(...args: readonly string[]): Promise<{ readonly said: string; readonly address: string }> {
  const child = spawn(process.execPath, [script, ...args], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (heard: Buffer): void => {
      said += heard.toString();
      const address = /^Playing .* at (http:\S+) /m.exec(said)?.[1];
      if (address !== undefined) resolve({ said, address });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(`It ended and said:\n${said}`)));
  });
}

/** A port that something else listens on. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  running.push(async () => {
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** Runs it where it must end with a sentence. */
const refused = (...args: string[]) => runNode(script, args, { cwd: projectRoot, quiet: true, limitMs: 15_000 });

test('npm start plays a story that has no manifest, on the next port where its own is taken', async () => {
  const port = await takenPort();
  const { said, address } = await start('--port', String(port), '--story', 'tests/stories/what-stands.ink');
  expect(said).toMatch(`Port ${port} is taken by something else, so this one is on`);
  expect(said).toMatch(/^Playing .*what-stands\.ink at/m);
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch('data-part="log"');
});

test('npm start says in a sentence that a story is not there', async () => {
  const { code, output } = await refused('--story', 'no/such.ink');
  expect(output).toMatch(/^There is no story at .*such\.ink\./);
  expect(code).toBe(1);
});

test('npm start says in a sentence what is no port, and what it does not know', async () => {
  expect(await refused('--port', 'door')).toMatchObject({
    code: 1,
    output: expect.stringContaining('“door” is no port'),
  });
  expect(await refused('--windows')).toMatchObject({
    code: 1,
    output: expect.stringContaining("Unknown option '--windows'"),
  });
});
