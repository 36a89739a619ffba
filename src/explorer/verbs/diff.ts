import { join, resolve } from 'node:path';
import { formatFinding } from '../../story';
import { findingsWithout } from '../comparing/findings';
import { movedEndings, movedLines } from '../comparing/lines';
import { movedMeasures } from '../comparing/measures';
import { brokenPlans } from '../comparing/plans';
import { fateSections, section } from '../comparing/sections';
import { sourceAt } from '../git-source';
import { type Report, reportOf } from '../measures/report';
import { usual } from '../numbers';
import { isOpened, type OpenedStory, openSource } from '../open';
import { plansIn } from '../plans/plan-files';
import type { Budget, Explored } from '../search/explored';
import { budgetFor, exploreFor } from './exploring';
import type { Call, Verb } from './verb';

/** A story as one side of the comparison. */
interface Side {
  readonly explored: Explored;
  readonly report: Report;
}

async function read(call: Call, story: OpenedStory, budget: Budget): Promise<Side> {
  const explored = await exploreFor(call, budget, story);
  return { explored, report: reportOf(explored, story.script, story.findings) };
}

/**
 * What the second exploration may spend, so that what the two differ in is the edit's doing: as many tries and readers
 * as the first came to. Where the first saw everything, the second is to have a chance to.
 */
function likewise(budget: Budget, { explored: { exhausted, expansions, runs } }: Side): Budget {
  return {
    ...budget,
    seconds: null,
    expansions: exhausted ? Math.max(expansions * 4, usual.expansions) : expansions,
    readers: Math.max(1, runs.length),
  };
}

const isSame = ({ script: one }: OpenedStory, { script: other }: OpenedStory): boolean =>
  one.compiled.fingerprint === other.compiled.fingerprint &&
  JSON.stringify(one.manifest) === JSON.stringify(other.manifest);

/** What an edit did. */
export const diff: Verb = {
  synopsis: 'diff <git ref>',
  does: 'what has changed since that commit: lines, endings, measures, findings and plans',
  argument: 'a commit, such as HEAD or main',
  options: [],
  async run(call) {
    const { story, terminal, wanted } = call;
    const { complain, say } = terminal;
    const ref = wanted.argument;
    const source = sourceAt(story.source, ref);
    if (typeof source === 'string') {
      complain(source);
      return 2;
    }
    const old = await openSource(source);
    if (!isOpened(old)) {
      complain(`The story does not compile as it was at “${ref}”, so there is nothing to compare with.`);
      for (const finding of old) complain(formatFinding(finding));
      return 2;
    }
    if (isSame(old, story)) {
      say(`Nothing in the story has changed since “${ref}”.`);
      return 0;
    }

    const budget = budgetFor(call);
    const before = await read(call, old, budget);
    const after = await read(call, story, likewise(budget, before));
    const isHome = story.source.root === resolve(terminal.home, 'story');
    const plans = isHome ? plansIn(join(terminal.home, 'tests', 'plans')) : [];
    const broken = brokenPlans(plans, old.script, story.script);
    const fresh = findingsWithout(after.report.findings, before.report.findings);
    const gone = findingsWithout(before.report.findings, after.report.findings);
    const changes = [
      ...fateSections('endings', movedEndings(before.explored, after.explored)),
      ...fateSections('lines', movedLines(before.explored, after.explored)),
      ...section(
        'Measures that moved',
        movedMeasures(before.report, after.report).map(
          ({ name, label, before: was, after: is }) => `${name} (${label}): ${was} → ${is}`,
        ),
      ),
      ...section('New findings', fresh.map(formatFinding)),
      ...section('Findings that are gone', gone.map(formatFinding)),
      ...section('Plans that no longer hold', broken.map(formatFinding)),
    ];
    for (const line of changes) say(line);
    if (changes.length === 0) say(`The story has changed since “${ref}”, and nothing that a reader comes by has.`);
    if (!before.explored.exhausted || !after.explored.exhausted) {
      say('Not every state was seen: what is not found may only have been missed.');
    }
    return broken.length > 0 || fresh.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
