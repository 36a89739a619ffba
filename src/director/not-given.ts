import type { Moment } from './moment';

/**
 * What a reader could have answered and did not: options that were offered on a road, could be chosen and were not, in
 * their own words. Pure: the same road has the same.
 * @param road the moments from the opening on
 * @param most how many at most, from 0; where there are more, they are taken evenly from the whole road
 * @returns their texts in the order of the road, each once, and none that was chosen somewhere
 */
export function answersNotGiven(road: readonly Moment[], most: number): readonly string[] {
  const chosen = new Set(road.flatMap(({ chosen: taken }) => (taken === null ? [] : [taken.text])));
  // What the last moment offers is still open.
  const left = road.slice(0, -1).flatMap(({ offers }) => offers.filter(({ unsayable }) => !unsayable));
  const texts = [...new Set(left.map(({ text }) => text))].filter((text) => !chosen.has(text));
  if (texts.length <= most) return texts;
  return Array.from({ length: most }, (_, at) => texts[Math.floor(((at + 0.5) * texts.length) / most)] ?? '');
}
