import type { Moment } from '../../director';
import type { Road } from '../../playthrough';
import type { ChoiceId } from '../../story';
import { openProbe } from '../../story/probing';
import { isThere } from '../arrival';
import { counted } from '../counted';
import { findDestination, judge } from '../destination';
import { addressOf } from '../game-address';
import type { Explored } from '../search/explored';
import { budgetFor, exploreFor } from './exploring';
import { type Links, openLinks } from './links';
import type { Verb } from './verb';

const knotOf = (id: ChoiceId): string => id.slice(0, id.indexOf(':'));

/** A way as it is printed: the seed, the choices, and how to go there. */
function printWay(road: Road, moments: readonly Moment[], links: Links): readonly string[] {
  const steps = moments.flatMap(({ chosen }) => (chosen === null ? [] : [chosen]));
  const width = `${steps.length}. `.length;
  const link = links.linkTo(road);
  return [
    `The seed is ${road.seed}. ${steps.length === 0 ? 'Nothing has to be chosen.' : 'The choices are'}`,
    ...steps.map(({ id, text }, at) => {
      const knot = knotOf(id);
      return `  ${`${at + 1}. `.padStart(width)}${text}${knot === '' ? '' : ` (${knot})`}`;
    }),
    ...(link === null
      ? ['The way is too long for a link.']
      : [`open it: ${addressOf(link)}`, `play it: ${links.playCommand(road)}`, `link:    ${link}`]),
  ];
}

/** That something was not reached, in one of the two words for it. */
function notReached(name: string, isProven: boolean, { exhausted, states }: Explored): string {
  if (!isProven) return `${name} is not found in ${counted(states, 'state')}; it may only have been missed.`;
  return `${name} is proven unreachable${exhausted ? `: every state was seen (${counted(states, 'state')})` : ''}.`;
}

/** The shortest known way to something. */
export const reach: Verb = {
  synopsis: 'reach <file:line | ending | knot>',
  does: 'the shortest known way there: its choices, and a link that opens the game at that point',
  argument: 'a file:line, the name of an ending, or that of a knot',
  options: [],
  async run(call) {
    const { story, terminal, wanted } = call;
    const { script, endings } = story;
    const known = {
      content: openProbe(script.compiled, script.sources).content,
      files: script.sources?.files ?? [],
      endings,
    };
    const destination = findDestination(wanted.argument, known);
    if (typeof destination === 'string') {
      terminal.complain(destination);
      return 2;
    }
    const explored = await exploreFor(call, budgetFor(call));
    const { verdict, witness } = judge(destination, explored);
    if (verdict !== 'reached' || witness === null) {
      terminal.say(notReached(destination.name, verdict === 'unreachable', explored));
      return 1;
    }
    // The search stands on ink's private parts, and the game does not: what the game doesn't tell is no way.
    const links = openLinks(call);
    const { moments, trouble } = links.director.tell(witness);
    const last = moments.at(-1);
    const { compiled } = script;
    if (trouble !== null || last === undefined || !isThere(destination, last, { compiled, content: known.content })) {
      terminal.say(
        `A way to ${destination.name} was found, and the game leads elsewhere by it: the search is at fault.`,
      );
      return 1;
    }
    terminal.say(`${destination.name} is reached.`);
    for (const line of printWay(witness, moments, links)) terminal.say(line);
    return 0;
  },
};
