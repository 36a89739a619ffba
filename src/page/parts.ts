/** The elements that the page goes on from, found in what was rendered at build. */
export interface Parts {
  readonly picture: HTMLElement;
  readonly stage: HTMLElement;
  readonly title: HTMLElement;
  readonly runningHead: HTMLElement;
  readonly log: HTMLElement;
  readonly choices: HTMLElement;
  readonly captions: HTMLElement;
  readonly status: HTMLElement;
  readonly notices: HTMLElement;
  readonly menu: HTMLDialogElement;
  readonly menuButton: HTMLElement;
  readonly menuNote: HTMLElement;
}

/** @throws TypeError where a part is missing: the shell and this list belong together */
export function findParts(root: HTMLElement): Parts {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new TypeError(`The page has no part “${name}”.`);
    return found;
  };
  const menu = root.querySelector<HTMLDialogElement>('dialog[data-part="menu"]');
  if (menu === null) throw new TypeError('The page has no menu.');
  return {
    picture: part('picture'),
    stage: part('stage'),
    title: part('title'),
    runningHead: part('running-head'),
    log: part('log'),
    choices: part('choices'),
    captions: part('captions'),
    status: part('status'),
    notices: part('notices'),
    menu,
    menuButton: part('menu-button'),
    menuNote: part('menu-note'),
  };
}
