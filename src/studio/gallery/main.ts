/**
 * The gallery, while developing: every picture of the story side by side, on the screens and in the light that are
 * asked for. It shows them by the very surface that readers see.
 */
import { manifest } from 'virtual:story';
import { media } from 'virtual:story/media';
import { createShowing } from '../../stage/showing';
import { fillForm } from './form';
import { readWishes, screens, type Wishes } from './wishes';

const part = <T extends HTMLElement>(id: string): T => {
  const found = document.querySelector<T>(`#${id}`);
  if (found === null) throw new Error(`The gallery's page lacks #${id}.`);
  return found;
};
const wall = part('wall');

function frame(title: string, alt: string): { readonly figure: HTMLElement; readonly canvas: HTMLCanvasElement } {
  const figure = document.createElement('figure');
  const canvas = document.createElement('canvas');
  const caption = document.createElement('figcaption');
  const told = document.createElement('p');
  told.textContent = alt;
  caption.append(title, told);
  figure.append(canvas, caption);
  return { figure, canvas };
}

const showing = await createShowing(part('stage'), manifest, media, (sentence) => console.warn(sentence));
const keys = Object.entries(manifest.places).flatMap(([place, { hours }]) =>
  Object.entries(hours).map(([hour, { alt }]) => ({ key: `${place}/${hour}`, alt })),
);

/** Which hanging of the wall is the newest: an older one that is still at work stops. */
let hanging = 0;

async function hang({ only, screens: sizes, lights, levels, atS, fine, still, tall }: Wishes): Promise<void> {
  hanging += 1;
  const mine = hanging;
  wall.setAttribute('aria-busy', 'true');
  wall.style.setProperty('--tall', `${tall}px`);
  wall.replaceChildren();
  for (const { key, alt } of keys.filter((picture) => picture.key.startsWith(only))) {
    for (const screen of sizes) {
      for (const light of lights) {
        const { figure, canvas } = frame(`${key} · ${screen} · ${light}`, alt);
        const { windowPx, ...size } = screens[screen];
        const sight = { key, light, levels, size, windowPx, fineness01: fine, sinceMs: atS * 1000, still };
        const painted = await showing.paint(sight, canvas);
        if (mine !== hanging) return;
        if (painted) wall.append(figure);
      }
    }
  }
  wall.setAttribute('aria-busy', 'false');
}

const wishes = readWishes(new URLSearchParams(window.location.search), manifest);
fillForm(part<HTMLFormElement>('wishes'), manifest, wishes, (query) => {
  window.history.replaceState(null, '', `?${query}`);
  void hang(readWishes(query, manifest));
});
void hang(wishes);
