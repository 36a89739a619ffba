import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { browserPlaces, showsPage } from '../../scripts/setup/browser.mjs';
import { runToEnd } from '../../scripts/setup/child.mjs';
import { missingPackage } from '../../scripts/setup/dependencies.mjs';
import { inRange, nodeFault } from '../../scripts/setup/node-version.mjs';
import { projectRoot } from './project';

/** A folder of its own, taken away when the test is over. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'setup-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

describe('the version of Node', () => {
  const range = '^20.19 || ^22.12 || >=24';

  test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '25.1.0'])('%s will do', (version) => {
    expect(inRange(version, range)).toBe(true);
    expect(nodeFault(version, range)).toBeNull();
  });

  test.each(['18.20.0', '20.18.9', '21.7.0', '22.11.5', '23.9.0'])('%s is told why not, in a sentence', (version) => {
    expect(nodeFault(version, range)).toMatch(`This needs Node ^20.19 or ^22.12 or >=24, and it is Node ${version}`);
  });

  test('a range of another form is a mistake of ours', () => {
    expect(() => inRange('20.0.0', '20.x')).toThrow('20.x');
  });
});

describe('the packages', () => {
  /** A project whose lock names these packages and whose node_modules holds those. */
  const project = (locked: object, installed: object | null): string => {
    const root = folder();
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }));
    mkdirSync(join(root, 'node_modules'));
    if (installed !== null) {
      writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
    }
    return root;
  };
  const one = { 'node_modules/one': { version: '1.0.0' } };

  test('are all here when npm installed what the lock names', () => {
    expect(missingPackage(project(one, one))).toBeNull();
  });

  test('are missing when an installation was broken off', () => {
    expect(missingPackage(project(one, null))).toBe('node_modules is missing');
  });

  test('are missing when the lock names one more', () => {
    expect(missingPackage(project({ ...one, 'node_modules/two': { version: '1.0.0' } }, one))).toBe('two is missing');
  });

  test('are missing when the lock names another version', () => {
    const later = { 'node_modules/one': { version: '1.0.1' } };
    expect(missingPackage(project(later, one))).toBe('one is 1.0.0 and should be 1.0.1');
  });

  test('are all here when only one for other machines lacks', () => {
    const optional = { 'node_modules/elsewhere': { version: '1.0.0', optional: true } };
    expect(missingPackage(project({ ...one, ...optional }, one))).toBeNull();
  });
});

test('the lock names the packages of every system, without which npm ci refuses it', () => {
  /** What package-lock.json says of a package. */
  interface Locked {
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const packages: Readonly<Record<string, Locked>> = JSON.parse(
    readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'),
  ).packages;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

describe('a browser', () => {
  test('that was asked for is tried first', () => {
    expect(browserPlaces('linux', { CHROME_PATH: '/mine', PATH: '/bin' })[0]).toBe('/mine');
  });

  test('is looked for in the path and the well-known places of each system', () => {
    expect(browserPlaces('linux', { PATH: '/usr/bin' })).toContain(join('/usr/bin', 'chromium'));
    expect(browserPlaces('darwin', { HOME: '/Users/me' })).toContain(
      join('/Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'),
    );
    expect(browserPlaces('win32', { PROGRAMFILES: 'C:\\Programs' })).toContain(
      join('C:\\Programs', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    );
  });

  test.skipIf(process.platform === 'win32')('counts only when it shows a page', async () => {
    const stub = join(folder(), 'chromium');
    writeFileSync(stub, '#!/bin/sh\necho "install the snap first"\n');
    chmodSync(stub, 0o755);
    expect(await showsPage(stub)).toBe(false);
    expect(await showsPage(join(folder(), 'nothing'))).toBe(false);
    writeFileSync(stub, '#!/bin/sh\necho "<html><body><p>it runs</p></body></html>"\n');
    expect(await showsPage(stub)).toBe(true);
  });
});

describe('a program that is run', () => {
  test('tells its code and what it said', async () => {
    const { code, output } = await runToEnd(process.execPath, ['-e', 'console.log("said"); process.exit(3)'], {
      quiet: true,
    });
    expect({ code, output }).toEqual({ code: 3, output: 'said\n' });
  });

  test('that is not there has code 127, one that takes too long 124', async () => {
    expect(await runToEnd('/no/such/program', [], { quiet: true })).toMatchObject({ code: 127 });
    const slow = await runToEnd(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { quiet: true, limitMs: 200 });
    expect(slow).toMatchObject({ code: 124 });
  });

  test.skipIf(process.platform === 'win32')('takes with it what it started, when it is ended', async () => {
    const patient = 'setInterval(() => {}, 1000)';
    const parent = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(patient)}]);
      console.log(child.pid);
      ${patient}`;
    const { code, output } = await runToEnd(process.execPath, ['-e', parent], { quiet: true, limitMs: 1500 });
    expect(code).toBe(124);
    const child = Number.parseInt(output, 10);
    expect(child).toBeGreaterThan(0);
    // Signal 0 asks only whether somebody is there; one who has ended is for a moment, until that is noticed.
    await vi.waitFor(() => expect(() => process.kill(child, 0)).toThrow(), 5_000);
  });
});
