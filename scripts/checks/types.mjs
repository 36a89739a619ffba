import { toolCheck } from './tool.mjs';

const tsc = 'typescript/bin/tsc';

/** The types of everything, tests and these scripts included. */
export const types = toolCheck('types', tsc, ['--noEmit', '--pretty', 'false']);

/** The same for the rooms that run without a browser, where the names of the DOM are not known at all. */
export const noDom = toolCheck('no DOM in the pure rooms', tsc, [
  '--pretty',
  'false',
  '-p',
  'scripts/checks/no-dom.tsconfig.json',
]);
