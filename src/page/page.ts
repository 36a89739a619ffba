import { h, hydrate, render } from 'preact';
import { defaultPreferences, type Moment, type Performance, type Performer } from '../director';
import type { Manifest } from '../story';
import type { Act } from './acts';
import { bookOf } from './book/book';
import { captionsOf } from './captions';
import { Choices } from './choices/choices';
import { guardChoices } from './choices/guard';
import { guardHistory } from './history-guard';
import type { Intents } from './intents';
import { listen } from './listen';
import { openMenu } from './menu/open-menu';
import { findParts } from './parts';
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

/** What is done beside the story, and leaves the reader where they are. */
const beside: ReadonlySet<Act['kind']> = new Set(['menu', 'close-menu', 'book', 'time']);

const none: ReadonlySet<string> = new Set();

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
  /** Choices of a road that a link brought, for the reader to have beside their own. */
  let marks = none;
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
    follow: intents.follow,
  });
  const menu = openMenu(
    parts.menu,
    () => ({ manifest, words, road: shown.road, canRedo: canRedo(), preferences, onPrefer: intents.prefer }),
    intents.readings,
  );

  const drawChoices = (draw: typeof render): void => {
    let desk: string | null = null;
    for (const moment of shown.road) desk = letterOnDesk(moment, desk);
    draw(h(Choices, { now: shown.now, desk, manifest, words, marks }), parts.choices);
    guard.open();
  };
  const drawCaptions = (): void => {
    const captions = preferences.captions ? captionsOf(shown, manifest) : [];
    render(
      captions.map((caption) => h('p', { key: caption }, caption)),
      parts.captions,
    );
  };
  /** What happened to the reader's place, in a word of the era. */
  const said = (before: Performance): string => {
    if (shown.how === 'lived') return '';
    if (resuming) return words.kept;
    const [long, short] = before.road.length > shown.road.length ? [before, shown] : [shown, before];
    if (long === short || short.road.some((moment, turn) => moment !== long.road[turn])) return '';
    return long === before ? words.undone : words.redone;
  };

  /** The book is wanted at the end, if at all, so it comes then. */
  const openBookOf = (moment: Moment): void => {
    const book = bookOf(moment, manifest);
    if (book === null) return;
    import('./book/open-book').then(
      ({ openBook }) => openBook(root, book),
      () => tidings.fault('The book did not arrive. Choose it again: your letters are kept.'),
    );
  };

  /** What a reader looks back by comes when they first do. */
  const lookBack = (): void => {
    tidings.say('Looking back …');
    Promise.all([import('./time/open-time'), intents.lookBack()]).then(
      ([{ openTime }, back]) => {
        tidings.say('');
        if (back !== null) openTime(root, { back, manifest, intents, pictures, say: tidings.say });
      },
      () => tidings.fault('What looks back did not arrive. Choose it again: your roads are kept.'),
    );
  };

  const watchRoad = (moments: readonly Moment[]): void => {
    import('./time/watch').then(
      ({ watch }) => watch({ window, moments, pace: 'reading', intents, say: tidings.say }),
      () => tidings.fault('What shows a road again did not arrive. Open the link once more to watch it.'),
    );
  };

  let asking = false;
  /** Who has come to an end is asked, once, whether the page may know them. */
  const beginAgain = (): void => {
    const asks = manifest.secondTime;
    if (asks === undefined || preferences.known !== null || shown.now.stands.ending === null) {
      intents.beginAgain();
      return;
    }
    if (asking) return;
    asking = true;
    const at = shown.now;
    const answered = (known: boolean): void => {
      intents.prefer({ ...preferences, known });
      intents.beginAgain();
    };
    import('./knowing/ask-knowing').then(
      ({ askKnowing }) => {
        asking = false;
        if (shown.now === at) askKnowing(root, asks, answered);
      },
      () => {
        asking = false;
        // Nobody has to be asked for the story to begin.
        intents.beginAgain();
      },
    );
  };

  const act = (wanted: Act): void => {
    if (wanted.kind === 'choose' && !guard.take(wanted)) return;
    if (!beside.has(wanted.kind)) history.forgetLink();
    switch (wanted.kind) {
      case 'choose':
        intents.choose(wanted.id);
        return;
      case 'menu':
        menu.open();
        return;
      case 'close-menu':
        menu.close();
        return;
      case 'go-to':
        menu.close();
        intents.goTo(wanted.turn);
        return;
      case 'open':
        menu.close();
        marks = none;
        resuming = true;
        intents.open(wanted.id);
        return;
      case 'undo':
        menu.close();
        guard.release();
        intents.undo();
        return;
      case 'redo':
        menu.close();
        intents.redo();
        return;
      case 'begin-again':
        menu.close();
        marks = none;
        beginAgain();
        return;
      case 'continue':
        marks = none;
        resuming = true;
        intents.continueReading();
        return;
      case 'book':
        menu.close();
        openBookOf(shown.now);
        return;
      case 'time':
        menu.close();
        lookBack();
        return;
      default:
        wanted satisfies never;
    }
  };
  const stopListening = listen({
    root,
    choices: parts.choices,
    offers: () => (preferences.numberKeys && !parts.menu.open ? shown.now.offers : []),
    onAct: (wanted) => act(wanted),
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
    offerRoad(moments) {
      tidings.offer('You can go on from here, or', [
        {
          label: 'watch it from the beginning',
          onAct() {
            history.forgetLink();
            watchRoad(moments);
          },
        },
        {
          label: 'read your own, and see which answers were given',
          onAct() {
            history.forgetLink();
            marks = new Set(moments.flatMap(({ chosen }) => chosen?.id ?? []));
            intents.beginAgain();
          },
        },
      ]);
    },
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
      section = transcript.show(performance);
      drawChoices(render);
      markStands(html, performance.now);
      render(h(MenuNote, { note: words.menu }), parts.menuNote);
      parts.runningHead.textContent = performance.now.stands.chapter;
      picture.show(performance.now.stands);
      tidings.say(said(before));
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
      stopListening();
      window.removeEventListener('resize', onResize);
      history.dispose();
      guard.dispose();
      picture.dispose();
      menu.close();
    },
  };
}
