import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeTargets, ratchet } from '../../../src/explorer/measures/ratchet';
import { type Report, reportOf } from '../../../src/explorer/measures/report';
import { areTargets, readTargets, type Target } from '../../../src/explorer/measures/targets';
import { formatFinding } from '../../../src/story';
import { explored, manifest, written } from './made';

const report: Report = {
  ...reportOf(explored(written('It rains.'), []), { manifest: manifest() }, []),
  gap: { median: 58, p90: 131, max: 388, maxHeld: null },
  delayed: { scene1: 0.452, scene2: 0.2 },
  threads: [
    { name: 'kite', returns: 3 },
    { name: 'bell', returns: 1 },
  ],
  speakers: [{ name: 'porter', at: 1102 }],
};
const target = (measure: string, aim: Partial<Target>): Target => ({ measure, held: false, why: 'it is so', ...aim });
const isMet = (measure: string, aim: Partial<Target>) => judgeTargets([target(measure, aim)], report)[0]?.isMet;
const said = (measure: string, aim: Partial<Target>) =>
  ratchet(judgeTargets([target(measure, aim)], report), 'targets.json').map(formatFinding);

describe('a target', () => {
  test('is met at its bounds and between them', () => {
    expect(isMet('gap.median', { atLeast: 58, atMost: 58 })).toBe(true);
    expect(isMet('gap.median', { atLeast: 59 })).toBe(false);
    expect(isMet('gap.median', { atMost: 57 })).toBe(false);
  });

  test('can be for a number of a list', () => {
    expect(isMet('threads.count', { atLeast: 2, atMost: 2 })).toBe(true);
    expect(isMet('threads.minReturns', { atLeast: 3 })).toBe(false);
    expect(isMet('speakers.porter.at', { atMost: 1200 })).toBe(true);
  });

  test('is not met by a number that can’t be taken', () => {
    expect(isMet('gap.maxHeld', { atMost: 600 })).toBe(false);
  });
});

describe('the ratchet', () => {
  test('fails where a held target is missed', () => {
    expect(said('gap.median', { atMost: 50, held: true })).toEqual([
      'targets.json error: “gap.median” is 58, and must be at most 50 (it is so). Bring it back to where it was; or, if the target is wrong, say so there.',
    ]);
    expect(said('gap.maxHeld', { atMost: 600, held: true })).toEqual([
      expect.stringMatching(
        /“gap\.maxHeld” can’t be taken, and must be at most 600 .*\. Let it be read for longer or by more readers/,
      ),
    ]);
  });

  test('says of a target that is reached that it can be held, with shares in percent', () => {
    expect(said('delayed.scene1', { atLeast: 0.4 })).toEqual([
      'targets.json warning: “delayed.scene1” is 45.2 %, which is at least 40 %: it can be held now. Write “held”: true for it, so that it can’t fall back.',
    ]);
  });

  test('is silent of what is held and met, and of what is neither', () => {
    expect(said('gap.median', { atMost: 100, held: true })).toEqual([]);
    expect(said('gap.median', { atLeast: 60, atMost: 100 })).toEqual([]);
  });

  test('fails where there is no such measure, but waits for somebody who hasn’t spoken yet', () => {
    expect(said('gap.mean', { atMost: 1 })).toEqual([
      expect.stringMatching(/^targets\.json error: There is no measure “gap\.mean”\./),
    ]);
    expect(said('speakers.ghost.at', { atMost: 1 })).toEqual([]);
  });
});

describe('reading targets', () => {
  const findings = (json: string): readonly string[] => {
    const read = readTargets(json, 'targets.json');
    return areTargets(read) ? [] : read.map(formatFinding);
  };
  const file = (...targets: readonly object[]): string => JSON.stringify({ format: 1, targets });
  const sound = { measure: 'gap.median', atMost: 100, why: 'it is so' };

  test('takes a target for not held where it doesn’t say', () => {
    expect(readTargets(file(sound), 'targets.json')).toEqual([{ ...sound, held: false }]);
  });

  test('finds what is no JSON', () => {
    expect(findings('{')).toEqual([expect.stringMatching(/^targets\.json error: The targets are not JSON: /)]);
  });

  test('finds each wrong target by its path', () => {
    expect(
      findings(
        file(
          { measure: 'a', why: 'no bound' },
          { measure: 'b', atLeast: 3, atMost: 2, why: 'crossed' },
          { measure: 'c', atMost: 2 },
          { ...sound, most: 1 },
        ),
      ).map((finding) => finding.replace(/ A target has .*/, '')),
    ).toEqual([
      'targets.json error: In the targets, “targets.0” is wrong: it says neither atLeast nor atMost.',
      'targets.json error: In the targets, “targets.1” is wrong: atLeast is above atMost.',
      expect.stringContaining('“targets.2.why” is wrong'),
      expect.stringContaining('“targets.3.most” is wrong'),
    ]);
  });

  test('finds two targets for one measure', () => {
    expect(findings(file(sound, sound))).toEqual([expect.stringContaining('two targets are for the same measure')]);
  });
});

test('every target of the story is for a measure that there is', () => {
  const read = readTargets(readFileSync('story/targets.json', 'utf8'), 'targets.json');
  if (!areTargets(read)) throw new Error(read.map(formatFinding).join('\n'));
  const unknown = ratchet(judgeTargets(read, report), 'targets.json').filter(({ message }) =>
    /no measure/.test(message),
  );
  expect(read.length).toBeGreaterThan(0);
  expect(unknown).toEqual([]);
});
