import { expect, test } from 'vitest';
import { digestRun } from '../../../src/explorer/measures/digest';
import { reportOf } from '../../../src/explorer/measures/report';
import type { Finding } from '../../../src/story';
import { digest, explored, line, manifest, option, run, turn, written } from './made';

const story = written({ text: 'It rains.', knot: 'hall' }, { text: 'Go in.', choice: 0, knot: 'hall' }, 'They part.');
const game = manifest({
  cast: { porter: { name: 'The porter', voice: 'plain' } },
  axes: { trust: { min: 0, max: 3, start: 0, bands: [] } },
});
const read = (index: number, persona: string) =>
  digest(
    story,
    run(
      [
        turn({ lines: [line(story, 'It rains.', ['scene: hall'])], offered: [option('Go in.')], shown: [1] }),
        turn({ chosen: option('Go in.'), lines: [line(story, 'They part.')] }),
      ],
      { index, persona, ending: 'parted' },
    ),
    game,
  );
const finding: Finding = {
  severity: 'warning',
  file: 'main.ink',
  line: 1,
  knot: 'hall',
  message: 'It rains here always.',
  remedy: 'Let it stop.',
};

test('a report holds every measure, by the names that CI reads', () => {
  const witness = { seed: 7, choices: [':Go in.'] };
  const search = explored(story, [read(1, 'joking'), read(0, 'frank')], {
    lastChoice: { maxKinds: 1, witness },
    findings: [{ ...finding, severity: 'error', witness }],
  });
  expect(reportOf(search, { manifest: game }, [finding])).toEqual({
    words: { written: 6, run: { median: 6, p10: 6, p90: 6 } },
    choices: { authored: 1, run: { median: 1 }, options: { mean: 1, max: 1 } },
    gap: { median: 2, p90: 2, max: 2, maxHeld: null },
    seenShare: { median: 1 },
    secondRun: { newWords: 0, newScenes: 0 },
    endings: [
      {
        name: 'parted',
        share: 1,
        personas: ['frank', 'joking'],
        byPersona: [
          { name: 'frank', share: 1 },
          { name: 'joking', share: 1 },
        ],
        variations: 1,
        verdict: 'reached',
        witness: { seed: 7, choices: [] },
      },
    ],
    personas: [
      { name: 'frank', readers: 1, endings: ['parted'] },
      { name: 'joking', readers: 1, endings: ['parted'] },
    ],
    lastChoice: { maxKinds: 1, witness },
    delayed: { scene1: null, scene2: null },
    threads: [],
    echoed: 1,
    stateLineEvery: 6,
    reflective: 0,
    axes: [{ name: 'trust', scenes: 0 }],
    speakers: [{ name: 'porter', at: null }],
    coverage: { lines: 3, reached: 3, unreachable: 0, notFound: 0 },
    rare: null,
    repeats: [],
    heat: [{ knot: 'hall', share: 1, verdict: 'reached' }],
    wordsByFile: [{ file: 'main.ink', words: 6 }],
    findings: [
      { ...finding, witness: null },
      { ...finding, severity: 'error', witness },
    ],
    readers: 2,
    exhausted: true,
    states: 5,
    expansions: 8,
    seconds: 0.3,
  });
});

test('the order that the readers come in changes nothing', () => {
  const runs = [read(0, 'frank'), read(1, 'joking'), read(2, 'random')];
  const backwards = reportOf(explored(story, [...runs].reverse()), { manifest: game }, []);
  expect(backwards).toEqual(reportOf(explored(story, runs), { manifest: game }, []));
});

test('a report of nobody and nothing is all null, and no number of it is NaN', () => {
  const report = reportOf(explored(written(), []), { manifest: manifest() }, []);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.echoed).toBeNull();
  expect(report.lastChoice.maxKinds).toBeNull();
});

test('what is kept of a run is plain data, and comes through a thread whole', () => {
  const kept = digestRun(run([turn({ lines: [line(story, 'It rains.')] })]), { content: story, manifest: game });
  expect(structuredClone(kept)).toEqual(kept);
});
