import { formatFinding } from '../../story';
import { nearest } from '../../story/compiler';
import { usual } from '../numbers';
import { printEnd, printMoment } from '../playing/printed';
import { openNarrated } from '../reading/narrated';
import { everybody } from '../reading/personas';
import { readOnce } from '../reading/reader';
import { openLinks } from './links';
import type { Verb } from './verb';

/** One whole reading by a simulated reader, printed as it is read. */
export const transcript: Verb = {
  synopsis: 'transcript [--as persona]',
  does: 'one whole reading by a simulated reader; by the first persona where none is named',
  argument: null,
  options: ['as'],
  async run(call) {
    const { columns, complain, say } = call.terminal;
    const { script } = call.story;
    const { manifest } = script;
    const all = everybody(manifest.personas);
    const wanted = call.wanted.as ?? all[0] ?? '';
    const persona = all.indexOf(wanted);
    if (persona < 0) {
      const near = nearest(wanted, all);
      complain(
        `No reader is called “${wanted}”: there are ${all.join(', ')}.${near === null ? '' : ` Did you mean “${near}”?`}`,
      );
      return 2;
    }
    const { seed, turns } = readOnce(
      openNarrated(script),
      manifest.personas,
      call.wanted.numbers.seed ?? usual.seed,
      persona,
    );
    const road = { seed, choices: turns.flatMap(({ chosen }) => (chosen === null ? [] : [chosen.id])) };
    const links = openLinks(call);
    const { moments, trouble } = links.director.tell(road);
    moments.forEach((moment, turn) => {
      const before = moments[turn - 1]?.stands ?? null;
      if (moment.chosen !== null) say(`> ${moment.chosen.text}\n`);
      for (const line of printMoment(moment, { before, isLived: true, manifest, columns })) say(line);
    });
    if (trouble !== null) say(formatFinding(trouble));
    const last = moments.at(-1);
    if (last !== undefined && trouble === null) say(printEnd(last, manifest));
    say(links.linkTo(road) ?? 'There is no link to here: the way is too long for one.');
    return trouble === null ? 0 : 1;
  },
};
