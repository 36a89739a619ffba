import { vi } from 'vitest';
import type { Moment } from '../../src/director';
import type { Intents, Page } from '../../src/page';
import { createPage } from '../../src/page';
import { renderOpening } from '../../src/page/render';
import { manifest as plainManifest } from './moments';

/** What jsdom has no notion of: dialogs, scrolling, media queries. */
export function standInForTheBrowser(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  window.scrollTo = () => {};
  window.scrollBy = () => {};
  window.matchMedia = (media) => ({
    matches: false,
    media,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  });
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** A page over the opening as it is rendered at build, with intents that are written down. */
export interface Trial {
  readonly page: Page;
  readonly root: HTMLElement;
  readonly intents: { readonly [K in keyof Intents]: ReturnType<typeof vi.fn<Intents[K]>> };
  find(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  text(selector: string): string;
}

export function tryPage(
  first: Moment,
  {
    rendered = true,
    canRedo = false,
    pictureUrl = null,
    manifest = plainManifest,
    before = () => {},
  }: {
    readonly rendered?: boolean;
    readonly canRedo?: boolean;
    /** The picture that the document brings along. */
    readonly pictureUrl?: string | null;
    readonly manifest?: typeof plainManifest;
    /** Sees the root as it was rendered, before the page takes it over. */
    readonly before?: (root: HTMLElement) => void;
  } = {},
): Trial {
  const root = document.createElement('div');
  if (rendered) {
    const { body } = new DOMParser().parseFromString(
      renderOpening({ manifest, opening: { first }, pictureUrl }),
      'text/html',
    );
    root.append(...body.childNodes);
  }
  document.body.replaceChildren(root);
  before(root);
  const intents = {
    choose: vi.fn<Intents['choose']>(),
    goTo: vi.fn<Intents['goTo']>(),
    undo: vi.fn<Intents['undo']>(),
    redo: vi.fn<Intents['redo']>(),
    beginAgain: vi.fn<Intents['beginAgain']>(),
    continueReading: vi.fn<Intents['continueReading']>(),
    prefer: vi.fn<Intents['prefer']>(),
    readings: vi.fn<Intents['readings']>(async () => []),
    open: vi.fn<Intents['open']>(),
    lookBack: vi.fn<Intents['lookBack']>(async () => null),
    visit: vi.fn<Intents['visit']>(),
    walk: vi.fn<Intents['walk']>(),
    bookmark: vi.fn<Intents['bookmark']>(),
    follow: vi.fn<Intents['follow']>(),
  };
  const page = createPage({ root, manifest, first, intents, canRedo: () => canRedo });
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (found === undefined) throw new Error(`Nothing on the page is ${selector}.`);
    return found;
  };
  return { page, root, intents, find, all, text: (selector) => find(selector).textContent ?? '' };
}
