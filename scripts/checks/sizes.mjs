import { runTool } from './tool.mjs';

/**
 * The sizes of what is loaded, by size-limit, on the site in dist/ (which must have been built).
 * @type {import('./tool.mjs').Check}
 */
export const sizes = {
  name: 'sizes',
  run: async (root) => {
    const { code, output } = await runTool(root, 'size-limit/bin.js', ['--json']);
    const start = output.indexOf('[');
    if (start === -1) return { ok: false, summary: '', details: output.trim() || `size-limit ended with ${code}.` };
    /** @type {{ name: string, size: number, sizeLimit: number, passed: boolean }[]} */
    const measured = JSON.parse(output.slice(start));
    const lines = measured.map(({ name, size, sizeLimit, passed }) => ({
      passed: passed && size > 0,
      text: `${name} ${inKb(size)} of ${inKb(sizeLimit)} kB`,
    }));
    const over = lines.filter(({ passed }) => !passed);
    return {
      ok: code === 0 && over.length === 0 && lines.length > 0,
      summary: lines.map(({ text }) => text).join(', '),
      details: over.map(({ text }) => `over its limit, or empty: ${text}`).join('\n'),
    };
  },
};

/** @param {number} bytes */
const inKb = (bytes) => (bytes / 1000).toFixed(1);
