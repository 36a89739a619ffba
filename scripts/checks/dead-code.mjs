import { toolCheck } from './tool.mjs';

/** Files, exports and packages that nothing uses, by knip. */
export const deadCode = toolCheck('dead code', 'knip/bin/knip.js', ['--no-progress']);
