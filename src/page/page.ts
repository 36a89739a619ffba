import { h, hydrate, render } from 'preact';
import { defaultPreferences, type Moment, type Performance, type Performer } from '../director';
import type { Manifest } from '../story';
import { answerActs } from './answer-acts';
import { openBroughtRoad } from './brought-road';
import { captionsOf, showCaptions } from './captions';
import { Choices } from './choices/choices';
import { guardChoices } from './choices/guard';
import { guardHistory } from './history-guard';
import type { Intents } from './intents';
import { openLater } from './later';
import { listen } from './listen';
import { openMenu } from './menu/open-menu';
import { findParts } from './parts';
import { wordInPassing } from './passing';
import { openPicture } from './picture/picture';
import { applyPreferences, markLarge, mayMove } from './preferring';
import { showReading } from './reading-place';
import { MenuNote, Shell } from './shell';
import { markStands } from './stands';
import { openTidings } from './tidings';
import { type KeptPlace, Title } from './title';
import { letterOnDesk } from './transcript/desk-letter';
import { openTranscript } from './transcript/transcript';
import { afterFirstPaint } from './visit';
import { openWatching } from './watching';
import { wordsOf } from './words';

/** What the page is made from. */
export interface PageOptions {
  /** Holds the opening as it was rendered at build, or nothing. */
  readonly root: HTMLElement;
  readonly manifest: Manifest;
  /** The opening's moment. */
  readonly first: Moment;
  readonly intents: Intents;
  /** Asked when the menu is drawn. */
  readonly canRedo: () => boolean;
}

/** The page: a performer that is read, and answers by intents. */
export interface Page extends Performer {
  /** Where the stage draws, over the still picture. */
  readonly stageHost: HTMLElement;
  /** Where the pictures are, by their names under the assets folder. */
  media(urls: Readonly<Record<string, string>>): void;
  /** Offers on the title to go on from a kept place; null takes the offer back. */
  offerContinue(kept: KeptPlace | null): void;
  /** Tells a sentence beside the story, as often as it happens, and lets the reader choose again. */
  tell(sentence: string): void;
  /** Says one short sentence in passing, in place of the last; empty for none. */
  say(sentence: string): void;
  /** Offers what can be done with a road that a link brought, at whose end the reader stands. */
  offerRoad(moments: readonly Moment[]): void;
}

/** Makes the page in `root`, going on from what was rendered there at build. */
export function createPage({ root, manifest, first, intents, canRedo }: PageOptions): Page {
  const html = root.ownerDocument.documentElement;
  const window = root.ownerDocument.defaultView;
  if (window === null) throw new TypeError('A page needs a window.');
  if (root.querySelector('[data-part="log"]') === null) {
    root.replaceChildren();
    render(h(Shell, { manifest, first, pictureUrl: null }), root);
  }
  const parts = findParts(root);
  let preferences = defaultPreferences;
  let shown: Performance = { road: [first], now: first, how: 'restored', notices: [] };
  let words = wordsOf(manifest, first.stands.era);
  let pictures: Readonly<Record<string, string>> = {};
  /** Whether the present place was come to from the title's offer. */
  let resuming = false;

  const transcript = openTranscript(parts.log, manifest);
  const guard = guardChoices({ host: parts.choices });
  const tidings = openTidings(parts.notices, parts.status);
  const picture = openPicture({ host: parts.picture, root: html, manifest, onFault: tidings.fault });
  const history = guardHistory({
    window,
    undo: () => act({ kind: 'undo' }),
    redo: () => act({ kind: 'redo' }),
    follow(fragment) {
      watching.takeOver();
      brought.forget();
      intents.follow(fragment);
    },
  });
  const watching = openWatching({ window, intents, tidings });
  const brought = openBroughtRoad({
    tidings,
    onTaken: history.forgetLink,
    watch: (moments) => watching.begin(moments, 'reading'),
    beginAgain: intents.beginAgain,
  });
  const later = openLater({
    root,
    manifest,
    intents: {
      ...intents,
      beginAgain() {
        brought.forget();
        intents.beginAgain();
      },
    },
    tidings,
    watching,
    standing: () => ({ now: shown.now, preferences, pictures }),
  });
  const menu = openMenu(
    parts.menu,
    () => ({ manifest, words, road: shown.road, canRedo: canRedo(), preferences, onPrefer: intents.prefer }),
    intents.readings,
  );

  const drawChoices = (draw: typeof render): void => {
    let desk: string | null = null;
    for (const moment of shown.road) desk = letterOnDesk(moment, desk);
    draw(h(Choices, { now: shown.now, desk, manifest, words, marks: brought.marks() }), parts.choices);
    guard.open();
  };
  const drawCaptions = (): void =>
    showCaptions(parts.captions, preferences.captions ? captionsOf(shown, manifest) : []);
  const act = answerActs({
    intents,
    guard,
    history,
    menu,
    watching,
    brought,
    later,
    onResume() {
      resuming = true;
    },
  });
  const stopListening = listen({
    root,
    choices: parts.choices,
    offers: () => (preferences.numberKeys && !parts.menu.open ? shown.now.offers : []),
    onAct: act,
  });

  const onResize = (): void => markLarge(window, html, preferences);
  window.addEventListener('resize', onResize);

  hydrate(h(Title, { manifest, kept: null }), parts.title);
  drawChoices(hydrate);
  // The first choices came with the document: no tap before them can fall on them.
  guard.release();
  let section = transcript.show(shown);
  markStands(html, first);
  picture.show(first.stands);
  afterFirstPaint(window, picture.begin);

  return {
    stageHost: parts.stage,
    media(urls) {
      pictures = urls;
      picture.media(urls);
    },
    tell(sentence) {
      guard.release();
      tidings.fault(sentence);
    },
    say: tidings.say,
    offerRoad: brought.offer,
    offerContinue(kept) {
      render(h(Title, { manifest, kept }), parts.title);
    },
    perform(performance) {
      const before = shown;
      shown = performance;
      words = wordsOf(manifest, performance.now.stands.era);
      const moved = performance.now !== before.now || performance.road.length !== before.road.length;
      tidings.take(performance, words, moved);
      if (!moved && performance.road.every((moment, turn) => moment === before.road[turn])) {
        // Whatever is told while nothing moves, what was chosen has not happened; it can be chosen again.
        guard.release();
        resuming = false;
        return;
      }
      section = transcript.show(performance, html.dataset.watching === 'quiet');
      drawChoices(render);
      markStands(html, performance.now);
      render(h(MenuNote, { note: words.menu }), parts.menuNote);
      parts.runningHead.textContent = performance.now.stands.chapter;
      picture.show(performance.now.stands);
      if (html.dataset.watching === undefined) tidings.say(wordInPassing(before, shown, words, resuming));
      resuming = false;
      drawCaptions();
      menu.refresh();
      history.stand(performance.now.turn);
      parts.choices.focus({ preventScroll: true });
      if (performance.now.turn === 0) window.scrollTo({ top: 0, behavior: 'instant' });
      else
        showReading(window, {
          section,
          choices: parts.choices,
          heads: [parts.picture, parts.runningHead],
          moves: performance.how === 'lived' && mayMove(window, preferences),
        });
    },
    prefer(preferred) {
      preferences = preferred;
      applyPreferences(html, preferred);
      markLarge(window, html, preferred);
      drawCaptions();
      menu.refresh();
    },
    dispose() {
      watching.takeOver();
      stopListening();
      window.removeEventListener('resize', onResize);
      history.dispose();
      guard.dispose();
      picture.dispose();
      menu.close();
    },
  };
}
