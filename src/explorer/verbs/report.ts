import type { Finding } from '../../story';
import { formatFinding } from '../../story';
import { rarityFindings } from '../measures/rarity';
import { type JudgedTarget, judgeTargets, ratchet } from '../measures/ratchet';
import { reportOf } from '../measures/report';
import { areTargets, readTargets, type Target } from '../measures/targets';
import { reportPage } from '../measures/terminal';
import { usual } from '../numbers';
import type { StorySource } from '../static-check';
import { budgetFor, exploreFor } from './exploring';
import type { Verb } from './verb';

const targetsFile = 'targets.json';

/** What the story has set itself to reach, or what is wrong with it; null where it has set itself nothing. */
function targetsOf({ readFile }: StorySource): readonly Target[] | readonly Finding[] | null {
  let json: string;
  try {
    json = readFile(targetsFile);
  } catch {
    return null;
  }
  return readTargets(json, targetsFile);
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Every measure of a story. */
export const report: Verb = {
  synopsis: 'report [--json] [--ratchet]',
  does: 'every measure; as JSON; and what falls back behind a held target of targets.json',
  argument: null,
  options: ['json', 'ratchet'],
  async run(call) {
    const { story, terminal, wanted } = call;
    const { manifest } = story.script;
    const targets = targetsOf(story.source);
    if (targets === null && wanted.ratchet) {
      terminal.complain(`There is no ${targetsFile} beside the story, so nothing is held.`);
      return 2;
    }
    if (targets !== null && !areTargets(targets)) {
      for (const finding of targets) terminal.complain(formatFinding(finding));
      return 1;
    }
    const explored = await exploreFor(call, budgetFor(call, 30));
    const measured = reportOf(explored, { manifest }, story.findings);
    const judged: readonly JudgedTarget[] = judgeTargets(targets ?? [], measured);
    if (wanted.json) {
      terminal.say(JSON.stringify(measured, null, 2));
    } else {
      const page = { title: manifest.title, seed: wanted.numbers.seed ?? usual.seed, judged, ink: terminal.ink };
      for (const line of reportPage(measured, page)) terminal.say(line);
    }
    const fallen = wanted.ratchet
      ? [...ratchet(judged, targetsFile), ...rarityFindings(measured.endings, manifest)]
      : [];
    for (const finding of fallen) (wanted.json ? terminal.complain : terminal.say)(formatFinding(finding));
    return [...measured.findings, ...fallen].some(isError) ? 1 : 0;
  },
};
