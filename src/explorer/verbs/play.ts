import type { Road } from '../../playthrough';
import { formatFinding } from '../../story';
import { usual } from '../numbers';
import { actOf, type Place, placeAt } from '../playing/acts';
import { printEnd, printMoment } from '../playing/printed';
import { type Links, openLinks } from './links';
import type { Call, Verb } from './verb';

const help = 'Type a number, or u to undo, r to begin again, l for a link to here, q to quit.';

/** Where the reader begins, and what they are to know of it first; or why that can't be understood. */
function begin(links: Links, { wanted }: Call): { readonly road: Road; readonly notice: string | null } | string {
  if (wanted.link === null) return { road: { seed: wanted.numbers.seed ?? usual.seed, choices: [] }, notice: null };
  const followed = links.follow(wanted.link);
  if (typeof followed === 'string') return followed;
  const { road, held, of, changed } = followed;
  const why = changed ? 'The story has changed since this link was written.' : 'This link does not hold to its end.';
  return { road, notice: held === of ? null : `${why} ${held} of its ${of} choices hold; from there it goes on anew.` };
}

/** The story in the terminal. */
export const play: Verb = {
  synopsis: "play [--link '#road=…']",
  does: 'the story in the terminal, from its beginning or from a link',
  argument: null,
  options: ['link'],
  async run(call) {
    const { columns, complain, hear, say } = call.terminal;
    const { manifest } = call.story.script;
    const links = openLinks(call);
    const { director } = links;
    const warned = new Set<string>();
    const show = ({ now, before, trouble }: Place, isLived: boolean): void => {
      const warnings = director.findings().map(formatFinding);
      for (const warning of warnings.filter((one) => !warned.has(one))) say(warning);
      for (const warning of warnings) warned.add(warning);
      for (const line of printMoment(now, { before, isLived, manifest, columns })) say(line);
      if (trouble !== null) say(formatFinding(trouble));
      if (now.offers.length === 0 && trouble === null) say(printEnd(now, manifest));
    };

    const begun = begin(links, call);
    if (typeof begun === 'string') {
      complain(begun);
      return 2;
    }
    let place = placeAt(director, begun.road);
    if (begun.notice !== null) say(begun.notice);
    show(place, place.road.choices.length === 0);
    // Where the opening itself breaks, there is nothing to be read.
    if (place.trouble !== null && place.now.offers.length === 0) return 1;
    say(help);
    for (;;) {
      const typed = await hear();
      const act = typed === null ? ({ kind: 'quit' } as const) : actOf(typed, place);
      if (act.kind === 'cannot') {
        say(act.sentence);
      } else if (act.kind === 'go') {
        if (act.chosen !== null) say(`> ${act.chosen}\n`);
        place = placeAt(director, act.road);
        show(place, act.chosen !== null && place.trouble === null);
      } else {
        say(links.linkTo(place.road) ?? 'There is no link to here: the way is too long for one.');
        if (act.kind === 'quit') return 0;
      }
    }
  },
};
