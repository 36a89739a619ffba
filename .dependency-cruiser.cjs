/**
 * The one-way rules between the rooms of src/, checked by dependency-cruiser. `sees` is the whole of them: a room that
 * is not in another's list is out of its reach, and all that anybody sees of a room is its doors.
 */

/** Which rooms each room may import from. */
const sees = {
  story: [],
  relationship: [],
  playthrough: ['story'],
  director: ['story', 'relationship', 'playthrough'],
  time: ['story', 'relationship', 'playthrough', 'director'],
  page: ['director', 'story', 'time'],
  stage: ['director', 'story'],
  sound: ['director', 'story'],
  saves: ['playthrough', 'director'],
  explorer: ['story', 'director', 'playthrough', 'relationship'],
  studio: ['explorer', 'director', 'page', 'stage', 'story'],
};

/** The doors of a room besides its index.ts: parts that must stay out of what a browser loads, or load later. */
const moreDoors = {
  story: ['compiler/index.ts', 'running/index.ts', 'probing/index.ts'],
  director: ['telling/index.ts'],
  page: ['render.tsx?'],
  stage: ['phaser-build.ts', 'showing.ts'],
  saves: ['keeping/index.ts'],
  studio: ['vite-plugin.ts', 'live.ts'],
};

/** The only rooms that may import a package. What is not named here is anyone's. */
const packages = {
  inkjs: ['story'],
  phaser: ['stage'],
  howler: ['sound'],
  zustand: ['relationship'],
  idb: ['saves'],
  'preact(-render-to-string)?': ['page'],
};

/** The parts that run under Node alone; everything else in src/ runs in a browser too. */
const nodeOnly = '^src/(story/compiler/|explorer/|studio/(?!gallery/|live\\.ts)|stage/phaser-build\\.ts$)';

const rooms = Object.keys(sees);
const doorsOf = (room) => ['index.ts', ...(moreDoors[room] ?? [])].map((door) => door.replaceAll('.', '\\.')).join('|');

module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-sees-${sees[room].join('-') || 'no-room'}`,
      comment: `${room} may import ${sees[room].join(', ') || 'no room'}; only main knows all.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...sees[room]].join('|')})/` },
    })),
    ...rooms.map((room) => ({
      name: `${room}-by-its-doors`,
      comment: `Others see of ${room} only what its doors list: ${['index.ts', ...(moreDoors[room] ?? [])].join(', ')}.`,
      severity: 'error',
      from: { pathNot: `^(src/${room}|tests|scripts)/` },
      to: { path: `^src/${room}/`, pathNot: `^src/${room}/(${doorsOf(room)})$` },
    })),
    ...Object.entries(packages).map(([name, owners]) => ({
      name: `${name.replace(/\W.*/, '')}-only-in-${owners.join('-')}`,
      comment: `This package is known to ${owners.join(', ')} alone, so that it can be exchanged there.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${owners.join('|')})/` },
      to: { path: `(^|node_modules/|^virtual:)${name}(/|$)` },
    })),
    {
      name: 'no-node-in-the-browser',
      comment: 'A browser has none of Node’s modules.',
      severity: 'error',
      from: { path: '^src/', pathNot: nodeOnly },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is not part of anything.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'nothing-undeclared',
      comment: 'A package that package.json does not name is here by chance.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-tests-in-src',
      comment: 'What is played knows nothing of its tests and tools.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count: a room is known by its types too.
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
