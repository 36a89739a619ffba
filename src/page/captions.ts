import { h, render } from 'preact';
import type { Performance } from '../director';
import type { Manifest } from '../story';

/**
 * What is heard, in words: the sounds that happened, then the air and the music that stand.
 * @returns one sentence or bracket each, in the order in which they are noticed
 */
export function captionsOf({ now, how }: Performance, manifest: Manifest): readonly string[] {
  const { air, music } = now.stands;
  const happened = how === 'lived' ? now.happenings.map(({ name }) => manifest.sounds[name]?.caption) : [];
  const standing = [
    air === null ? null : manifest.airs[air]?.caption,
    music === null ? null : manifest.music[music]?.caption,
  ];
  return [...happened, ...standing].filter((caption) => typeof caption === 'string');
}

/** Draws captions in place of those that stood in `host`. */
export function showCaptions(host: HTMLElement, captions: readonly string[]): void {
  render(
    captions.map((caption) => h('p', { key: caption }, caption)),
    host,
  );
}
