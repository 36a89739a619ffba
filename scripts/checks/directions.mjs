import { runTool } from './tool.mjs';

/**
 * The directions of imports, by dependency-cruiser. With a TypeScript that it doesn't know it reads nothing and finds
 * nothing wrong, so having read nothing is a fault of its own.
 * @type {import('./tool.mjs').Check}
 */
export const directions = {
  name: 'import directions',
  run: async (root) => {
    const args = ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
    const { code, output } = await runTool(root, 'dependency-cruiser/bin/dependency-cruise.mjs', args);
    const start = output.indexOf('{');
    if (start === -1)
      return { ok: false, summary: '', details: output.trim() || `dependency-cruiser ended with ${code}.` };
    /** @type {{ summary: { totalCruised: number, violations: Violation[] } }} */
    const { summary } = JSON.parse(output.slice(start));
    const details = summary.violations.map(inWords);
    if (summary.totalCruised === 0) details.push('dependency-cruiser read no module at all, so that it says nothing.');
    return { ok: details.length === 0, summary: `${summary.totalCruised} modules`, details: details.join('\n') };
  },
};

/**
 * @typedef {{ from: string, to: string, rule: { name: string }, cycle?: { name: string }[], comment?: string }} Violation
 * @param {Violation} violation
 */
function inWords({ from, to, rule, cycle }) {
  const way = cycle === undefined ? [from, to] : [from, ...cycle.map((step) => step.name)];
  return `${rule.name}: ${from === to && cycle === undefined ? from : way.join(' → ')}`;
}
