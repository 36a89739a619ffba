import type { ChoiceId } from '../story';
import { fromBase64Url, readVarint, toBase64Url, varint } from './bytes';
import { bitsOf, fnv1a } from './hash';
import { type Mark, meant, readMarks, wayBegun, wayOn, writeMark } from './mark';
import type { Road } from './playthrough';

/**
 * A link is a whole road in an address's fragment, with no server behind it: `#road=` and base64url of
 *
 *     1 byte    version
 *     2 bytes   which story: hashed from its manifest's id
 *     2 bytes   as it was when: hashed from its fingerprint
 *     a varint  seed
 *     a mark    for each choice, of one byte mostly (see ./mark)
 *     4 bytes   FNV-1a of all that
 *
 * Version and checksum stand where they stand in every version to come.
 */
const prefix = '#road=';
const version = 1;
const checksumBytes = 4;
const seedMax = 0x7fffffff;
/** Some 4,000 choices. What is longer was not written here, and would keep the page busy. */
const mostBytes = 4096;
/** Base64 has four letters for three bytes. */
const mostLetters = Math.ceil((mostBytes * 4) / 3);

/** What a link says of its story. */
export interface LinkStory {
  /** The manifest's. */
  readonly id: string;
  /** Of the story as it is now. */
  readonly fingerprint: string;
}

/** A road, and what was offered along it. */
export interface OfferedRoad {
  readonly story: LinkStory;
  /** An integer, 0 to 2³¹ − 1. */
  readonly seed: number;
  /** Each choice with all that was offered then, in order, what can't be said included. */
  readonly choices: readonly { readonly id: ChoiceId; readonly offered: readonly ChoiceId[] }[];
}

/** A link that was read, to be followed. */
export interface Link {
  readonly seed: number;
  /** True where the story has changed since the link was written. */
  readonly changed: boolean;
  /** One for each choice. */
  readonly marks: readonly Mark[];
}

/** Why a link leads nowhere. One that is damaged at random passes for a good one once in 2³² times. */
export type LinkTrouble = 'another story' | 'newer version' | 'damaged';

/** A choice as it is offered while a link is followed. */
export interface Offered {
  readonly id: ChoiceId;
  /** Never taken. */
  readonly unsayable: boolean;
}

/** Where a link led. */
export interface Followed {
  readonly road: Road;
  /** How many of the link's choices could be made: as many as `road` has. */
  readonly held: number;
  /** How many choices the link has. */
  readonly of: number;
}

const twoBytes = (text: string): readonly number[] => {
  const hash = bitsOf(fnv1a(text), 16);
  return [hash >>> 8, hash & 0xff];
};
const checksumOf = (bytes: readonly number[]): readonly number[] => {
  const hash = fnv1a(bytes);
  return [hash >>> 24, (hash >>> 16) & 0xff, (hash >>> 8) & 0xff, hash & 0xff];
};
const same = (one: readonly number[], other: readonly number[]): boolean => one.join() === other.join();

/**
 * Writes a road as a link.
 * @returns the address's fragment, `#` included
 * @throws RangeError where a choice is not among those offered, the seed is none, or the road has some 4,000 choices or
 * more
 */
export function writeLink({ story, seed, choices }: OfferedRoad): string {
  if (!Number.isInteger(seed) || seed < 0 || seed > seedMax) throw new RangeError(`${seed} is no seed.`);
  const bytes = [version, ...twoBytes(story.id), ...twoBytes(story.fingerprint), ...varint(seed)];
  let way = wayBegun;
  choices.forEach(({ id, offered }, turn) => {
    bytes.push(...writeMark(way, id, offered, turn === choices.length - 1));
    way = wayOn(way, id);
  });
  if (bytes.length + checksumBytes > mostBytes) throw new RangeError('The road is too long for a link.');
  return prefix + toBase64Url([...bytes, ...checksumOf(bytes)]);
}

/**
 * Reads a link. Never throws, whatever it is given.
 * @param address a fragment with its `#`, or a whole address
 * @param story the story that it should lead into
 * @returns the link, or why it leads nowhere; null where the address holds none
 */
export function readLink(address: string, story: LinkStory): Link | LinkTrouble | null {
  const at = address.indexOf(prefix);
  if (at < 0) return null;
  const text = address.slice(at + prefix.length);
  const bytes = text.length > mostLetters ? null : fromBase64Url(text);
  if (bytes === null) return 'damaged';
  const body = bytes.slice(0, -checksumBytes);
  if (!same(bytes.slice(-checksumBytes), checksumOf(body))) return 'damaged';
  const [written = 0, ...rest] = body;
  if (written > version) return 'newer version';
  if (written < version || rest.length < 4) return 'damaged';
  if (!same(rest.slice(0, 2), twoBytes(story.id))) return 'another story';
  const seed = readVarint(rest, 4);
  const marks = seed === null ? null : readMarks(rest, seed.next);
  if (seed === null || seed.value > seedMax || marks === null) return 'damaged';
  return { seed: seed.value, changed: !same(rest.slice(2, 4), twoBytes(story.fingerprint)), marks };
}

/**
 * Follows a link choice by choice, as far as it holds. Only what is offered and can be said is taken. No option that was
 * inserted since is taken for one that is there still. Where a choice is gone, each of the others passes for it once in
 * 32 times; the road then mostly ends at the next choice, and the last one of all is not mistaken so.
 * @param offeredAfter tells what is offered at a road's end, in order, what can't be said included; null where the story
 * breaks in the road's last choice, which then was not made. Called with roads that hold, each one choice longer.
 */
export function followLink(link: Link, offeredAfter: (road: Road) => readonly Offered[] | null): Followed {
  const { seed, changed, marks } = link;
  let road: Road = { seed, choices: [] };
  let offered = offeredAfter(road);
  let way = wayBegun;
  for (const mark of marks) {
    const choice = meant(mark, way, offered ?? [], changed);
    if (choice === undefined || choice.unsayable) break;
    const next = { seed, choices: [...road.choices, choice.id] };
    offered = offeredAfter(next);
    if (offered === null) break;
    way = wayOn(way, choice.id);
    road = next;
  }
  return { road, held: road.choices.length, of: marks.length };
}
