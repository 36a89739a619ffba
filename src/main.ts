/**
 * The one file that knows everyone: it opens the rooms in the order in which a reader needs them, and passes the
 * reader's intents to the session. First the words, which the document brings along; then the story behind them; then
 * picture and sound.
 */
import { manifest, opening, storyUrl } from 'virtual:story';
import { afterwards, createSession, openingTeller, type Sitting } from './director';
import type { Director } from './director/telling';
import { afterFirstPaint, bringLaterStyles, createPage, type KeptPlace, onFirstGesture, whenIdle } from './page';
import { beginPlaythrough, type Playthrough } from './playthrough';
import { createRelationshipStore } from './relationship';
import { rememberRoads } from './remembering';
import { type Glimpse, keepPreferences, loadPreferences, openSaves } from './saves';
import type { CompiledStory, SourceMap } from './story';

/** After this long a reader wants to be told where they were. */
const longAbsenceMs = 60 * 60 * 1000;
const seedMax = 0x7fffffff;
/** A line that has gone silent for so long will not answer. */
const mostWaitMs = 30_000;

const local = (): Storage => window.localStorage;
const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

async function fetched<T>(url: string): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(mostWaitMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

function beginning(seed: number): Playthrough {
  const nowMs = Date.now();
  const id = `${nowMs.toString(36)}-${random().toString(36)}`;
  return beginPlaythrough({ id, story: opening.fingerprint, seed, nowMs });
}

function start(root: HTMLElement): void {
  const saves = openSaves({
    prefix: manifest.id,
    local,
    indexed: () => window.indexedDB,
    now: Date.now,
    tell: (sentence) => session.tellFault(sentence),
  });
  /**
   * A browser's first look into its storage holds up everything, so it waits until the page answers; a choice made
   * before it is kept by it.
   */
  let looked = false;
  let unkept: (() => void) | null = null;
  const keep: Sitting['keep'] = (playthrough, now) => {
    unkept = () => void saves.keep(playthrough, now.stands);
    if (looked) unkept();
    rememberSoon?.();
  };
  const session = createSession({
    playthrough: beginning(opening.seed),
    teller: openingTeller(opening),
    fingerprint: opening.fingerprint,
    relationship: createRelationshipStore(manifest.axes),
    keep,
    now: Date.now,
  });

  /** The whole story, once it is here; null again where it did not arrive, so that it is fetched anew. */
  let whole: Promise<Director | null> | null = null;
  let director: Director | null = null;
  /** What an earlier visit remembered of the road that is gone on with. */
  let recollection: string | null = null;
  const recall = (): void => {
    if (director === null || recollection === null) return;
    director.recall(recollection);
    recollection = null;
  };
  const tellBy = (teller: Director): Director => {
    director = teller;
    recall();
    session.retell(teller, teller.fingerprint);
    return teller;
  };
  // While developing, what tells the story changes and its address does not.
  const rememberSoon = import.meta.hot
    ? null
    : rememberRoads({ window, session: () => session, saves, director: () => director });
  const tellWhole = (): Promise<Director | null> => {
    whole ??= Promise.all([import('./director/telling'), fetched<CompiledStory>(storyUrl)])
      .then(([{ createDirector }, compiled]) => tellBy(createDirector({ compiled, sources: null, manifest })))
      .catch(() => {
        whole = null;
        session.stopWaiting();
        page.tell('The rest of the story did not arrive. Choose again, or load the page anew: your place is kept.');
        return null;
      });
    return whole;
  };

  const placeOf = ({ chapter, recap, era, keptAtMs }: Glimpse): KeptPlace => ({
    era: era ?? manifest.firstEra,
    chapter,
    recap,
    absent: Date.now() - keptAtMs > longAbsenceMs,
  });
  /** What the title offers to go on with. */
  let offered: string | null = null;
  const offer = (glimpse: Glimpse | null): void => {
    offered = glimpse?.id ?? null;
    page.offerContinue(glimpse === null ? null : placeOf(glimpse));
  };
  let askings = 0;
  const goOnWith = async (id: string): Promise<void> => {
    const asking = ++askings;
    const here = session.playthrough();
    const [kept, remembered] = await Promise.all([saves.load(id), saves.recollection(id)]);
    // Who has chosen meanwhile, or asked for another reading, is not taken away from it.
    if (asking !== askings || session.playthrough() !== here) return;
    recollection = remembered;
    recall();
    if (kept !== null) session.begin(kept);
    else if (id === offered) offer(null);
    void tellWhole();
  };
  const page = createPage({
    root,
    manifest,
    first: opening.first,
    canRedo() {
      const { nodes, at } = session.playthrough();
      return (nodes[at]?.onward ?? null) !== null;
    },
    intents: {
      choose(id) {
        session.choose(id);
        void tellWhole();
      },
      goTo: session.goTo,
      visit: session.visit,
      walk: session.follow,
      bookmark: session.bookmark,
      async lookBack() {
        const [{ lookBack }, director] = await Promise.all([import('./looking-back'), tellWhole()]);
        if (director === null) return null;
        const address = window.location.href.replace(/#.*$/, '');
        return lookBack({ manifestId: manifest.id, session, saves, director, address });
      },
      undo: session.undo,
      redo: session.redo,
      beginAgain() {
        // What was read stands kept; the title offers to go on from it.
        offer(saves.peek());
        session.begin(beginning(director !== null ? random() & seedMax : opening.seed));
      },
      continueReading: () => void (offered !== null && goOnWith(offered)),
      readings: saves.list,
      open: (id) => void goOnWith(id),
      follow(fragment) {
        const story = { id: manifest.id, fingerprint: opening.fingerprint };
        void import('./arrival').then(
          ({ arrive }) => arrive(fragment, { story, session, page, director: tellWhole, beginning, now: Date.now }),
          () => page.tell('What follows links did not arrive. Load the page anew to go where the link leads.'),
        );
      },
      prefer(preferences) {
        if (!keepPreferences(manifest.id, local, preferences)) {
          session.tellFault('This browser does not let the page remember your settings. They hold until it is closed.');
        }
        session.prefer(preferences);
      },
    },
  });

  const bringPicture = async (): Promise<void> => {
    const { media, scenery } = await import('virtual:story/media');
    page.media(media);
    const { createStage } = await import('./stage');
    session.join(createStage({ host: page.stageHost, manifest, media, scenery, onFault: session.tellFault }));
  };
  const bringSound = async (): Promise<void> => {
    const [{ createSound, createVoice, openHowlerMixer, openSpeech }, { media }] = await Promise.all([
      import('./sound'),
      import('virtual:story/media'),
    ]);
    const speech = openSpeech(window, manifest.language);
    session.join(createVoice({ manifest, speech, document, onFault: session.tellFault }));
    const sound = (): void => {
      const mixer = openHowlerMixer();
      if (mixer === null) session.tellFault('This browser can’t play the sound. The story goes on without it.');
      else session.join(afterwards(createSound({ manifest, media, mixer, onFault: session.tellFault })));
    };
    // Who has chosen already is not kept waiting for their next choice. Some browsers don't say.
    if (navigator.userActivation?.hasBeenActive) sound();
    else onFirstGesture(window, sound);
  };
  const orTell = (bring: () => Promise<void>, sentence: string): Promise<void> =>
    bring().catch(() => session.tellFault(sentence));

  session.join(page);
  const look = (): void => {
    if (looked) return;
    looked = true;
    session.prefer(loadPreferences(manifest.id, local));
    if (unkept === null) offer(saves.peek());
    else unkept();
  };
  /** A browser that was killed may forget the place that is noted at once; the large store knows it. */
  const lookFurther = async (): Promise<void> => {
    const [newest] = saves.peek() === null ? await saves.list() : [];
    if (newest !== undefined && session.performance().now.turn === 0) offer(newest);
  };
  onFirstGesture(window, look);
  whenIdle(window, async () => {
    look();
    // Without them everything can be read and chosen: nothing to tell.
    void bringLaterStyles().catch(() => {});
    await tellWhole();
    void lookFurther();
    await orTell(bringPicture, 'The moving picture did not arrive. The story goes on without it.');
    await orTell(bringSound, 'The sound did not arrive. The story goes on without it.');
  });

  if (import.meta.hot) {
    void Promise.all([import('./studio/live'), import('./director/telling')]).then(
      ([{ followStory }, { createDirector }]) => {
        const retell = (compiled: CompiledStory, sources: SourceMap): void => {
          whole = Promise.resolve(tellBy(createDirector({ compiled, sources, manifest })));
        };
        followStory({ retell, fault: session.tellFault });
      },
    );
  }
}

const root = document.getElementById('page');
if (root !== null) afterFirstPaint(window, () => start(root));
