/** What has to be seen together after a choice. */
interface Reading {
  /** The turn that was appended. */
  readonly section: HTMLElement;
  readonly choices: HTMLElement;
  /** What may stand over the text at the window's top: what does is sticky there. */
  readonly heads: readonly HTMLElement[];
  readonly moves: boolean;
}

/** The top of a new turn stands no lower than this share of what is free, so that the eye finds it. */
const lowest01 = 0.5;
const marginPx = 20;

/**
 * Scrolls so that a new turn and its choices are read without scrolling where they fit, with as much of what was read
 * before above them as there is room; a longer turn starts at the top.
 */
export function showReading(window: Window, { section, choices, heads, moves }: Reading): void {
  const covers = heads.filter((head) => window.getComputedStyle(head).position === 'sticky');
  const coveredPx = Math.max(0, ...covers.map((head) => head.getBoundingClientRect().height));
  const top = section.getBoundingClientRect().top;
  const height = choices.getBoundingClientRect().bottom - top;
  const free = window.innerHeight - coveredPx;
  const room = Math.min(free - height - marginPx, free * lowest01);
  const wished = coveredPx + Math.max(marginPx, room);
  window.scrollBy({ top: top - wished, behavior: moves ? 'smooth' : 'instant' });
}
