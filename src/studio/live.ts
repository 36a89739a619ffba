import type { CompiledStory, SourceMap } from '../story';
import type { StoryChange } from './edits';

/** What following an edit asks of the running game. */
export interface LiveGame {
  /** Tells the road that the reader is on by the story as it is now. */
  readonly retell: (compiled: CompiledStory, sources: SourceMap) => void;
  /** Something went wrong on the way, as a sentence. */
  readonly fault: (sentence: string) => void;
}

/** What joins the running game to where the story is written. */
export interface Wire {
  /** Vite's; undefined in a built game. */
  readonly hot?: { on(event: string, hear: (change: StoryChange) => void): void } | undefined;
  readonly load?: (url: string) => Promise<Response>;
  readonly reload?: () => void;
  /** Takes away what was shown over the page of an edit that broke the story. */
  readonly clear?: () => void;
}

/** Vite takes its overlay away by itself only as it updates a module, and the story is none. */
function clearOverlay(): void {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
}

/**
 * Follows the edits of the story while it is being written: the running game goes on at the same place, by telling the
 * choices made so far again. Where the page itself must change it is loaded anew. Does nothing in a built game.
 */
export function followStory(
  { retell, fault }: LiveGame,
  {
    hot = import.meta.hot,
    load = (url) => fetch(url),
    reload = () => location.reload(),
    clear = clearOverlay,
  }: Wire = {},
): void {
  const fetched = async <T>(url: string): Promise<T> => {
    const response = await load(url);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return response.json();
  };
  let newest = '';
  hot?.on('story:changed', async (change) => {
    if (change.reload) {
      reload();
      return;
    }
    clear();
    const { storyUrl, sourcesUrl } = change;
    newest = storyUrl;
    try {
      const [compiled, sources] = await Promise.all([fetched<CompiledStory>(storyUrl), fetched<SourceMap>(sourcesUrl)]);
      // A later edit may have overtaken this one.
      if (newest === storyUrl) retell(compiled, sources);
    } catch (error) {
      fault(`The edited story did not arrive: ${error instanceof Error ? error.message : String(error)}.`);
    }
  });
}
