import type { Finding } from '../../story';
import { formatFinding } from '../../story';
import { counted } from '../counted';
import { measureCoverage } from '../measures/reach';
import { amount } from '../measures/typeset';
import type { Explored } from '../search/explored';
import { countOf } from '../static-check';
import { budgetFor, exploreFor } from './exploring';
import { openLinks } from './links';
import type { Verb } from './verb';

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** How far an exploration got, as one sentence. */
function howFar(explored: Explored): string {
  const { exhausted, states, expansions } = explored;
  const { lines, reached, unreachable, notFound } = measureCoverage(explored);
  // Where nothing is asked there is no state to count.
  const seen = exhausted
    ? `Every state seen${states === 0 ? '' : ` (${counted(states, 'state')})`}`
    : `Not every state seen in ${counted(expansions, 'try', 'tries')}`;
  const parts = [
    `${unreachable + notFound === 0 && lines > 1 ? 'all ' : ''}${counted(reached, 'line')} reached`,
    ...(unreachable === 0 ? [] : [`${amount(unreachable)} proven unreachable`]),
    ...(notFound === 0 ? [] : [`${amount(notFound)} not found`]),
  ];
  return `${seen}: ${parts.join(', ')}.`;
}

/** What is wrong in a story: as it is written, and as it is read. */
export const check: Verb = {
  synopsis: 'check',
  does: 'what is wrong in a story, where, and how to see it; what no reader can come to',
  argument: null,
  options: [],
  async run(call) {
    const { story, terminal } = call;
    const explored = await exploreFor(call, budgetFor(call));
    const all = [...story.findings, ...explored.findings];
    const findings = [...all.filter(isError), ...all.filter((finding) => !isError(finding))];
    const { playCommand } = openLinks(call);
    for (const finding of findings) {
      terminal.say(formatFinding(finding));
      const command = finding.witness == null ? null : playCommand(finding.witness);
      if (command !== null) terminal.say(`  see it: ${command}`);
    }
    terminal.say(`${story.source.name}: ${countOf(findings)}. ${howFar(explored)}`);
    return findings.some(isError) ? 1 : 0;
  },
};
