import { expect, test } from 'vitest';
import { followingFindings, mediaFindings } from '../../src/story/compiler';
import { compile, manifestOf, said } from './reading';

const manifest = manifestOf({
  cast: { guide: { name: 'A guide' } },
  places: { hall: { name: 'The hall', hours: { night: { alt: 'A hall.', focus: [0.5, 0.5] } } } },
  airs: { rain: { caption: 'Rain.' } },
  music: { waltz: { caption: 'A waltz.', stems: [{ name: 'low' }, { name: 'high' }] } },
  sounds: { bell: { caption: 'A bell.' } },
  endings: { dawn: { title: 'Dawn' } },
  eras: { early: {} },
  firstEra: 'early',
  manners: ['bold'],
});

/** What ink finds wrong by itself: the smallest story with that fault, and what its author is told. */
const inksOwn: readonly (readonly [string, string, string])[] = [
  [
    'a divert to nowhere',
    'A.\n-> hal\n== hall\nB.\n-> END',
    "main.ink:2 error: Divert target not found: '-> hal'. Did you mean “hall”?",
  ],
  [
    'a call of no function',
    '~ shft(1)\n-> END\n== function shift(a)\n~ return a',
    "main.ink:1 error: Function call target not found: '-> shft'. Did you mean “shift”?",
  ],
  [
    'a variable that is not declared',
    'VAR coins = 1\n{coin}\n-> END',
    'main.ink:2 error: Unresolved variable: coin. Did you mean “coins”?',
  ],
  [
    'a variable far from any that is declared',
    '~ zzz = 3\n-> END',
    "main.ink:1 error: Variable could not be found to assign to: 'zzz'. Declare it: VAR zzz = 0.",
  ],
  [
    'brackets left open',
    '-> hall\n== hall\nA.\n* [Go.\n-> END',
    "main.ink:4 (hall) error: Expected closing ']' for weave-style option but saw end of line. Mend the ink on that line, or on the one before it.",
  ],
  ['two knots of one name', '-> a\n== a\nA.\n-> END\n== a\nB.\n-> END', 'Give one of the two another name.'],
  [
    'a loose end',
    '-> hall.stair\n== hall\n= stair\nA.',
    "main.ink:4 (hall.stair) warning: Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert? End it with a divert, a choice, -> DONE or -> END.",
  ],
  [
    'a note to oneself',
    'A.\nTODO: a better line\n-> END',
    'main.ink:2 warning: Still to do: a better line. Do it, or take the note out.',
  ],
];

test.each(inksOwn)('%s is found, with its place and what to do', async (_, ink, sentence) => {
  const { findings } = await compile(ink);
  expect(said(findings).join('\n')).toContain(sentence);
});

test('an INCLUDE of a missing file is found where it is written', async () => {
  const { compiled, findings, files } = await compile('A.\n\nINCLUDE chapters/gone.ink\n-> END');
  expect(compiled).toBe(null);
  expect(said(findings)[0]).toBe(
    'main.ink:3 error: INCLUDE of “chapters/gone.ink”, which cannot be read. Write that file, or mend its name; it is looked for from the folder of the first file.',
  );
  expect(files).toEqual(['main.ink', 'chapters/gone.ink']);
});

test('a fault in an included file names that file and its own line', async () => {
  const { findings } = await compile('INCLUDE two.ink\n-> two', { files: { 'two.ink': '\n== two\nA.\n-> thre' } });
  expect(said(findings)[0]).toContain('two.ink:4 (two) error: Divert target not found');
});

test('a label behind a condition, which ink takes for words, is found', async () => {
  const { findings } = await compile(
    'VAR open = true\n* {open} (door) [Go in.]\n* (wait) {open} [Wait (here).]\n- -> END',
  );
  expect(said(findings)).toEqual([
    'main.ink:2 error: “(door)” is read by the reader: a label behind a condition is none. Write the label first: * (door) {…}.',
  ]);
});

test('what is set and never read is found: nothing comes of it', async () => {
  const { findings } = await compile(
    'VAR kept = 0\nVAR lost = ""\nVAR times = 0\n~ kept = 1\n~ lost = "hat"\n~ times++\n{kept: A.}\n-> END',
  );
  expect(said(findings)).toEqual([
    'main.ink:5 warning: “lost” is set here and never read: nothing comes of it. Let a later line ask for it, or take it out.',
    'main.ink:6 warning: “times” is set here and never read: nothing comes of it. Let a later line ask for it, or take it out.',
  ]);
});

test('an error that ink reports without giving up still yields no story', async () => {
  // Two faults of which ink’s own flag remembers the milder.
  const { compiled, findings } = await compile('-> a\n== a\n{nobody}\nLoose.');
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  expect(compiled).toBe(null);
});

/** What is wrong with cues, by a tag on the third line; the tag of an option where it says so. */
const ofCues: readonly (readonly [string, string, string])[] = [
  [
    'a tag that is no cue',
    '# mood: dark',
    'main.ink:3 (hall) error: “# mood: dark” is no cue. Write one of: chapter, scene,',
  ],
  [
    'a cue that is spelt wrong',
    '# sond: bell',
    'main.ink:3 (hall) error: “# sond: bell” is no cue. Did you mean “# sound”?',
  ],
  [
    'a cue that cannot be read',
    '# place: hall',
    'main.ink:3 (hall) error: “# place: hall” cannot be read. Write it as “# place: name hour”.',
  ],
  [
    'a light that there is not',
    '# light: dim',
    'main.ink:3 (hall) error: “# light: dim” cannot be read. Write it as “# light: gone |',
  ],
  [
    'an option’s cue on a line',
    '# manner: bold',
    'main.ink:3 (hall) error: “# manner: bold” belongs on an option. Move it inside the brackets of an option.',
  ],
  [
    'an option’s mark on a line',
    '# later',
    'main.ink:3 (hall) error: “# later” belongs on an option. Move it inside the brackets of an option.',
  ],
  [
    'a line’s mark on an option',
    '* [Go. # secret]',
    'main.ink:3 (hall) error: “# secret” belongs on a line. Move it out of the choice.',
  ],
  [
    'a mark that says more than it can',
    '# held: long',
    'main.ink:3 (hall) error: “# held: long” cannot be read. Write it as “# held”.',
  ],
  [
    'a mark that says less than it must',
    '* [Go. # leans:]',
    'main.ink:3 (hall) error: “# leans:” cannot be read. Write it as “# leans: name name”.',
  ],
  [
    'a line’s cue on an option',
    '* [Go. # sound: bell]',
    'main.ink:3 (hall) error: “# sound: bell” belongs on a line. Move it out of the choice.',
  ],
  [
    'an unknown person speaking',
    '# speaker: giude',
    'main.ink:3 (hall) error: There is no person called “giude”. Did you mean “guide”?',
  ],
  [
    'an unknown person present',
    '# present: guide nobody',
    'main.ink:3 (hall) error: There is no person called “nobody”. Known are guide; or add it to “cast” in the manifest.',
  ],
  [
    'an unknown place',
    '# place: hell night',
    'main.ink:3 (hall) error: There is no place called “hell”. Did you mean “hall”?',
  ],
  [
    'an unknown hour',
    '# place: hall nihgt',
    'main.ink:3 (hall) error: There is no hour of “hall” called “nihgt”. Did you mean “night”?',
  ],
  ['an unknown air', '# air: train', 'main.ink:3 (hall) error: There is no air called “train”. Did you mean “rain”?'],
  ['an unknown piece', '# music: tango', 'main.ink:3 (hall) error: There is no piece of music called “tango”.'],
  ['an unknown sound', '# sound: bel', 'main.ink:3 (hall) error: There is no sound called “bel”. Did you mean “bell”?'],
  ['an unknown era', '# era: late', 'main.ink:3 (hall) error: There is no era called “late”.'],
  ['an unknown ending', '# ending: dusk', 'main.ink:3 (hall) error: There is no ending called “dusk”.'],
  [
    'an unknown manner',
    '* [Go. # manner: blod]',
    'main.ink:3 (hall) error: There is no manner called “blod”. Did you mean “bold”?',
  ],
  ['a cue in a branch', '{ true: A. # sound: bel }', 'main.ink:3 (hall) error: There is no sound called “bel”.'],
  ['a kind of which only the name is reckoned', '# sond: {1 + 1}', 'main.ink:3 (hall) error: “# sond: {…}” is no cue.'],
];

test.each(ofCues)('%s is found, with its place and what to do', async (_, tag, sentence) => {
  const { compiled, findings } = await compile(`-> hall\n== hall\n${tag}\nA.\n- -> END`, { manifest });
  expect(said(findings)).toEqual([expect.stringContaining(sentence)]);
  expect(compiled).not.toBe(null);
});

test('cues that say what there is are no findings', async () => {
  const ink = `# chapter: One: the hall
# scene: arrival # recap: It was night. # era: early
# place: hall night
# light: waking # present: guide # air: rain # music: waltz
# speaker: guide # letter: first # sound: bell
Good evening. # music: none # air: none
# present: none
# sound: {~bell|bell}
It rings.
# staging: desk
# reflective # thread: bells # held # secret # again
* [Nod. # manner: bold # later]
* [Sing. # unsayable]
- # ending: dawn
-> END`;
  expect(said((await compile(ink, { manifest })).findings)).toEqual([]);
});

test('an option that leans to nobody of the personas is found, with its place and what to do', async () => {
  const { findings } = await compile(
    '-> hall\n== hall\nA.\n* [Go. # leans: shy blod]\n* [Stay. # leans: bold]\n- -> END',
    {
      manifest: manifestOf({ personas: ['bold', 'shy'] }),
    },
  );
  expect(said(findings)).toEqual(['main.ink:4 (hall) error: There is no persona called “blod”. Did you mean “bold”?']);
});

test('a persona that no option is for is warned of; a manner of its name is enough', async () => {
  const { findings } = await compile('A.\n* [Go. # manner: bold]\n* [Stay. # leans: shy]\n- -> END', {
    manifest: manifestOf({ manners: ['bold'], personas: ['bold', 'shy', 'cold'] }),
  });
  expect(said(findings)).toEqual([
    'warning: No option leans the way of the persona “cold”, who then always chooses at random. Write “# leans: cold” on the options that it would choose, or take it out of “personas” in the manifest.',
  ]);
});

test('without a manifest no name is checked, and a tag of another game is only a warning', async () => {
  const { findings } = await compile('# title: A story\n# place: anywhere ever\nA.\n-> END');
  expect(said(findings)).toEqual([expect.stringContaining('main.ink:1 warning: “# title: A story” is no cue.')]);
});

test('an axis that the ink does not declare is found, and one that starts elsewhere is warned of', async () => {
  const axis = { min: 0, max: 10, start: 2 };
  const counting = manifestOf({ axes: { trust: axis, calm: axis, warmth: axis } });
  const { findings } = await compile('VAR trus = 2\nVAR warmth = 3\nVAR speed = 1\nA.\n-> END', { manifest: counting });
  expect(said(findings)).toEqual([
    'error: The manifest has an axis “trust” and the ink no variable of that name. Did you mean “trus”?',
    'error: The manifest has an axis “calm” and the ink no variable of that name. Declare it: VAR calm = 2.',
    'warning: The axis “warmth” starts at 3 in the ink and at 2 in the manifest. Let both say the same.',
  ]);
});

test('what follows an axis that there is not is found', () => {
  const following = manifestOf({
    axes: { trust: { min: 0, max: 1, start: 0 } },
    light: { warmth: 'trsut' },
    music: {
      waltz: {
        caption: 'A waltz.',
        stems: [
          { name: 'low', follows: 'light' },
          { name: 'high', follows: 'joy' },
        ],
      },
    },
  });
  expect(said(followingFindings(following, 'manifest.json'))).toEqual([
    'manifest.json error: In the manifest, light.warmth follows “trsut”, which is no axis. Did you mean “trust”?',
    'manifest.json error: In the manifest, music.waltz, stem “high”, follows “joy”, which is no axis. Known are trust; or add it to “axes” in the manifest.',
  ]);
});

test('what is named and never cued, and what is cued and not made yet, are warnings', async () => {
  const made = await compile('# place: hall night\n# music: waltz\nA.\n* [Go.]\n- # sound: bell\n-> END', { manifest });
  const cues = made.compiled === null ? [] : made.cues;
  const files = new Set(['sounds/bell.webm', 'sounds/bell.m4a', 'music/waltz/low.webm', 'music/waltz/timing.json']);
  expect(said(mediaFindings(manifest, cues, (path) => files.has(path)))).toEqual([
    'main.ink:1 warning: The place “hall night” lacks places/hall/night/base.webp, places/hall/night/light.webp, places/hall/night/depth.webp: a plain card will stand there. Make the files, or leave it so for now.',
    'manifest.json warning: No cue uses the air “rain”. Use it, or take it out of the manifest.',
    'main.ink:2 warning: The piece “waltz” lacks music/waltz/low.m4a, music/waltz/high.webm, music/waltz/high.m4a: nothing will sound there. Make the files, or leave it so for now.',
  ]);
});

test('there is no story where its first file is missing', async () => {
  const { compileStory } = await import('../../src/story/compiler');
  const nothing = (path: string): string => {
    throw new Error(`there is no file “${path}”`);
  };
  const { compiled, findings } = await compileStory({ entry: 'main.ink', readFile: nothing });
  expect(compiled).toBe(null);
  expect(said(findings)).toEqual([
    'main.ink error: There is no story to read here: there is no file “main.ink”. Write the file, or name the one that the story starts in.',
  ]);
});
