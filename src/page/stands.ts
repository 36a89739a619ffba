import type { Moment } from '../director';

/** Writes what stands onto an element as data attributes, for the style sheet and for whoever looks. */
export function markStands(root: HTMLElement, { turn, stands }: Moment): void {
  const marks: Readonly<Record<string, string>> = {
    turnNow: String(turn),
    chapter: stands.chapter ?? '',
    scene: stands.scene ?? '',
    era: stands.era,
    place: stands.place?.name ?? '',
    hour: stands.place?.hour ?? '',
    light: stands.light,
    present: stands.present.join(' '),
    air: stands.air ?? '',
    music: stands.music ?? '',
    ending: stands.ending ?? '',
  };
  for (const [name, value] of Object.entries(marks)) if (root.dataset[name] !== value) root.dataset[name] = value;
}
