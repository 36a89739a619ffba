import type { Act } from './acts';
import type { BroughtRoad } from './brought-road';
import type { ChoiceGuard } from './choices/guard';
import type { HistoryGuard } from './history-guard';
import type { Intents } from './intents';
import type { Later } from './later';
import type { OpenedMenu } from './menu/open-menu';
import type { Watching } from './watching';

/** What has to do with what the reader does. */
interface Answering {
  readonly intents: Intents;
  readonly guard: Pick<ChoiceGuard, 'take' | 'release'>;
  readonly history: Pick<HistoryGuard, 'forgetLink'>;
  readonly menu: Pick<OpenedMenu, 'open' | 'close'>;
  readonly watching: Pick<Watching, 'takeOver'>;
  readonly brought: Pick<BroughtRoad, 'forget'>;
  readonly later: Later;
  /** A place that was kept is wanted. */
  readonly onResume: () => void;
}

/** What is done beside the story, and leaves the reader where they are. */
const beside: ReadonlySet<Act['kind']> = new Set(['menu', 'close-menu', 'book', 'time']);

/** What turns to another reading; one that begins again may have to be asked first. */
const turning: ReadonlySet<Act['kind']> = new Set(['open', 'continue']);

/** Answers each act of the reader, by an intent or by what the page opens. */
export function answerActs(answering: Answering): (act: Act) => void {
  const { intents, guard, history, menu, watching, brought, later, onResume } = answering;
  return (act) => {
    watching.takeOver();
    if (act.kind === 'choose' && !guard.take(act)) return;
    if (!beside.has(act.kind)) history.forgetLink();
    if (act.kind !== 'menu') menu.close();
    if (turning.has(act.kind)) brought.forget();
    switch (act.kind) {
      case 'choose':
        intents.choose(act.id);
        return;
      case 'menu':
        menu.open();
        return;
      case 'close-menu':
        return;
      case 'go-to':
        intents.goTo(act.turn);
        return;
      case 'open':
        onResume();
        intents.open(act.id);
        return;
      case 'undo':
        guard.release();
        intents.undo();
        return;
      case 'redo':
        intents.redo();
        return;
      case 'begin-again':
        later.beginAgain();
        return;
      case 'continue':
        onResume();
        intents.continueReading();
        return;
      case 'book':
        later.openBook();
        return;
      case 'time':
        later.lookBack();
        return;
      default:
        act satisfies never;
    }
  };
}
