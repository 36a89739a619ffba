import { toolCheck } from './tool.mjs';

/** Lint and format, by Biome; what it only warns of counts too. */
export const lint = toolCheck('lint and format', '@biomejs/biome/bin/biome', [
  'check',
  '--error-on-warnings',
  '--colors=off',
  '--max-diagnostics=60',
  '.',
]);
