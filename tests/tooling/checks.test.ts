import { describe, expect, test, vi } from 'vitest';
import { deadCode } from '../../scripts/checks/dead-code.mjs';
import { directions } from '../../scripts/checks/directions.mjs';
import { lint } from '../../scripts/checks/lint.mjs';
import { names } from '../../scripts/checks/names.mjs';
import { sizes } from '../../scripts/checks/sizes.mjs';
import type { Check } from '../../scripts/checks/tool.mjs';
import { noDom, types } from '../../scripts/checks/types.mjs';
import { smallProject } from './project';

// Each runs a whole tool, on machines that do other things too.
vi.setConfig({ testTimeout: 120_000 });

/** What each check must not let pass, planted into a project that nothing is wrong with. */
const planted: readonly {
  readonly check: Check;
  readonly what: string;
  readonly changes: Readonly<Record<string, string>>;
  readonly says: RegExp;
}[] = [
  {
    check: types,
    what: 'a type error',
    changes: { 'src/story/written.ts': 'export const written: string = 1;\n' },
    says: /written\.ts.*TS2322/,
  },
  {
    check: types,
    what: 'an item of a list taken as if it were always there',
    changes: { 'src/story/written.ts': 'const lines: string[] = [];\nexport const written: string = lines[0];\n' },
    says: /TS2322/,
  },
  {
    check: noDom,
    what: 'the DOM in a room that runs without it',
    changes: { 'src/story/written.ts': 'export const written: string = document.title;\n' },
    says: /written\.ts.*document/,
  },
  {
    check: lint,
    what: 'an any',
    changes: { 'src/story/written.ts': 'export const written: any = 1;\n' },
    says: /noExplicitAny/,
  },
  {
    check: lint,
    what: 'another format',
    changes: { 'src/story/written.ts': 'export const written: string   = "It was dark."\n' },
    says: /written\.ts.*format/,
  },
  {
    check: directions,
    what: 'an import against the direction',
    changes: {
      'src/story/written.ts': "import { tell } from '../director';\n\nexport const written: string = tell();\n",
    },
    says: /story-sees-no-room: src\/story\/written\.ts → src\/director\/index\.ts/,
  },
  {
    check: directions,
    what: 'an import of a type against the direction',
    changes: {
      'src/story/written.ts':
        "import type { tell } from '../director';\n\nexport const written: ReturnType<typeof tell> = '';\n",
    },
    says: /story-sees-no-room/,
  },
  {
    check: directions,
    what: 'an import past a door',
    changes: { 'src/main.ts': "import { tell } from './director/teller';\n\nconsole.log(tell());\n" },
    says: /director-by-its-doors: src\/main\.ts → src\/director\/teller\.ts/,
  },
  {
    check: directions,
    what: 'a package in a room that must not know it',
    changes: {
      'src/director/teller.ts': "import { Story } from 'inkjs';\n\nexport const tell = (): string => Story.name;\n",
    },
    says: /inkjs-only-in-story/,
  },
  {
    check: directions,
    what: 'Node in what a browser loads',
    changes: { 'src/story/written.ts': "import { EOL } from 'node:os';\n\nexport const written: string = EOL;\n" },
    says: /no-node-in-the-browser/,
  },
  {
    check: directions,
    what: 'a cycle',
    changes: {
      'src/story/written.ts': "import { more } from './more';\n\nexport const written: string = more();\n",
      'src/story/more.ts': "import { written } from './written';\n\nexport const more = (): string => written;\n",
    },
    says: /no-cycle/,
  },
  {
    check: directions,
    what: 'a file that belongs to nothing',
    changes: { 'src/story/left.ts': 'export const left = 1;\n' },
    says: /no-orphan.*left/,
  },
  {
    check: directions,
    what: 'an import that leads nowhere',
    changes: { 'src/story/written.ts': "export { written } from './gone';\n" },
    says: /nothing-unresolved/,
  },
  {
    check: deadCode,
    what: 'an export that nothing uses',
    changes: { 'src/story/written.ts': "export const written: string = 'It was dark.';\nexport const unread = 1;\n" },
    says: /unread/,
  },
  {
    check: deadCode,
    what: 'a file that nothing uses',
    changes: { 'src/story/left.ts': 'export const left = 1;\n' },
    says: /left\.ts/,
  },
  {
    check: sizes,
    what: 'a page that is too large',
    changes: { 'dist/index.html': `<!doctype html>${'<p>word</p>'.repeat(3_000)}` },
    says: /page/,
  },
  {
    check: sizes,
    what: 'a first choice that is too large',
    changes: { 'dist/assets/main.js': incompressible(140_000) },
    says: /over its limit.*first choice/,
  },
  {
    check: sizes,
    what: 'a stage that is too large',
    changes: { 'dist/assets/stage.js': `/* webglcontextrestored */${incompressible(250_000)}` },
    says: /over its limit.*stage/,
  },
  {
    check: names,
    what: 'the title of the story',
    changes: { 'src/story/written.ts': '// as in The Well at Noon\n' },
    says: /written\.ts:1.*Well/,
  },
  {
    check: names,
    what: 'somebody’s name in a comment',
    changes: { 'src/story/written.ts': '\n// what Jakob says\n' },
    says: /written\.ts:2.*Jakob/,
  },
  {
    check: names,
    what: 'somebody’s name in a page',
    changes: { 'index.html': '<title>Muller</title>\n' },
    says: /index\.html:1.*Muller/,
  },
  {
    check: names,
    what: 'a place as a string',
    changes: { 'src/story/written.ts': "export const written = 'well';\n" },
    says: /written\.ts:1.*well/,
  },
  {
    check: names,
    what: 'an axis as a name',
    changes: { 'src/story/written.ts': 'export const thirst = 1;\n' },
    says: /written\.ts:1.*thirst/,
  },
  {
    check: names,
    what: 'an axis with an everyday name, where axes are',
    changes: { 'src/story/written.ts': 'export const written = (levels: { hold: number }): number => levels.hold;\n' },
    says: /written\.ts:1.*hold/,
  },
];

describe('a check', () => {
  test.each([types, noDom, lint, directions, deadCode, sizes, names])(
    'of $name finds nothing in a clean project',
    async (check) => {
      expect(await check.run(smallProject())).toMatchObject({ ok: true, details: '' });
    },
  );

  test.each(planted)('of $check.name sees $what', async ({ check, changes, says }) => {
    const outcome = await check.run(smallProject(changes));
    expect(outcome.details).toMatch(says);
    expect(outcome.ok).toBe(false);
  });

  test('of directions says how many modules it read', async () => {
    expect((await directions.run(smallProject())).summary).toBe('5 modules');
  });

  test('of names lets an everyday word stand that is also a place or an axis', async () => {
    const prose =
      "// It may well be that thirst is named here.\nexport const written: string = 'all is well';\nexport const hold = 1;\n";
    expect(await names.run(smallProject({ 'src/story/written.ts': prose }))).toMatchObject({ ok: true, details: '' });
  });

  test('of directions is no verdict when it read nothing', async () => {
    const empty = Object.fromEntries(
      ['main.ts', 'director/index.ts', 'director/teller.ts', 'story/index.ts', 'story/written.ts'].map((path) => [
        `src/${path}`,
        null,
      ]),
    );
    const outcome = await directions.run(
      smallProject({ ...empty, 'src/notes.txt': 'a note', 'tests/one.ts': 'export {};\n' }),
    );
    expect(outcome).toMatchObject({ ok: false, details: expect.stringContaining('no module') });
  });
});

/** Text that gzip can't make smaller than about its size in bytes, the same each time. */
function incompressible(bytes: number): string {
  let state = 1;
  let text = '';
  while (text.length < bytes * 1.4) {
    state = (state * 48_271) % 2_147_483_647;
    text += String.fromCharCode(33 + (state % 90));
  }
  return `// ${text}`;
}
