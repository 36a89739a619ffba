import { expect, test } from 'vitest';
import { bareManifest, isManifest, readManifest } from '../../src/story';
import { said } from './reading';

const findings = (json: string): readonly string[] => {
  const read = readManifest(json, 'manifest.json');
  return isManifest(read) ? [] : said(read);
};

test('a manifest that is no JSON is found, with the line that it breaks in', () => {
  expect(findings('{\n  "format": 1,\n  "id" "game"\n}')).toEqual([
    expect.stringMatching(/^manifest\.json:3 error: The manifest is not JSON: .*\. Mend the JSON there\.$/),
  ]);
});

test('a manifest cut short is found', () => {
  expect(findings('{\n  "format": 1,\n')).toEqual([
    expect.stringMatching(/^manifest\.json:\d error: The manifest is not JSON/),
  ]);
});

test('every wrong part of a manifest is found, each with its path and its line', () => {
  const json = `{
  "format": 1,
  "id": "game",
  "title": "Game",
  "cast": { "guide": { "name": "A guide", "voice": "loud" } },
  "axes": {
    "trust": { "min": 0, "max": 3, "start": 9 }
  },
  "colour": "red"
}`;
  expect(findings(json).map((finding) => finding.replace(/ is wrong.*/, ''))).toEqual([
    'manifest.json:5 error: In the manifest, “cast.guide.voice”',
    'manifest.json:7 error: In the manifest, “axes.trust”',
    'manifest.json:9 error: In the manifest, “colour”',
  ]);
});

test('the persona that is always there is not declared, and no other twice', () => {
  const declaring = (...personas: string[]): readonly string[] =>
    findings(JSON.stringify({ format: 1, id: 'game', title: 'Game', personas }));
  expect(declaring('bold', 'shy')).toEqual([]);
  expect(declaring('bold', 'random')).toEqual([
    'manifest.json:1 error: In the manifest, “personas” is wrong: “random” is always one of the readers, and isn’t declared. See story/README.md for its form.',
  ]);
  expect(declaring('bold', 'bold')).toEqual([expect.stringContaining('a persona is declared twice')]);
});

test('a picture has four living details at the most, three of them in a part of it, and only a wheel twice', () => {
  const area = [-0.01, 0.2, 0.3, 0.3];
  const showing = (...details: unknown[]): readonly string[] => {
    const hours = { day: { alt: 'A fair.', focus: [0.5, 0.5], details } };
    return findings(
      JSON.stringify({ format: 1, id: 'game', title: 'Game', places: { fair: { name: 'A fair', hours } } }),
    );
  };
  expect(showing('city', 'water', { name: 'wheel', area }, { name: 'wheel', area })).toEqual([]);
  expect(showing('city', { name: 'city', area })).toEqual([expect.stringContaining('only a wheel may be')]);
  expect(showing('city', 'water', 'dust', 'fog', 'rain')).toEqual([
    expect.stringContaining('four living details at the most'),
  ]);
  const parted = ['city', 'water', 'wheel', 'wheel'].map((name) => ({ name, area }));
  expect(showing(...parted)).toEqual([expect.stringContaining('keep to a part of it at the most')]);
});

test('what a manifest leaves out has a default', () => {
  expect(bareManifest('game', 'Game', 'other.ink')).toMatchObject({
    entry: 'other.ink',
    cast: {},
    personas: [],
    firstEra: 'plain',
  });
});
