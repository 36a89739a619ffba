/** How an utterance came to its end; `broken` after it began, `unheard` before. One that is called off has no end. */
export type Over = 'spoken' | 'broken' | 'unheard';

/** A voice that says one thing at a time. */
export interface Speech {
  /**
   * Says something, in place of what is being said. Never throws.
   * @param volume01 how loud
   * @param onOver called once, later, unless it is called off
   */
  speak(text: string, volume01: number, onOver: (how: Over) => void): void;
  /** Calls off what is being said. */
  cancel(): void;
  /**
   * Says nothing, silently. On a phone with iOS a page may speak on its own only once it has spoken in the midst of
   * something that the reader did, so this is to be called there. Never throws.
   */
  unlock(): void;
}

/** The browser, as much of it as speaks. */
export type SpeakingWindow = Pick<Window, 'setTimeout' | 'clearTimeout'> & {
  readonly speechSynthesis?: SpeechSynthesis;
  readonly SpeechSynthesisUtterance?: new (text: string) => SpeechSynthesisUtterance;
};

/** Chromium lists its voices a while after it is first asked; Android has some that it never lists. */
const voicesMs = 1_500;
/** A voice that comes from afar may take as long to begin. */
const startMs = 5_000;
/** The slowest voice takes half as long for a character; whoever is silent longer has forgotten to say that it ended. */
const characterMs = 180;
/** In some browsers, what is said at once after something was called off is called off with it. It is a breath, too. */
const afterCancelMs = 80;

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The voice that fits a language best: of this region before of another, and one of this machine before one that the
 * text would have to be sent to.
 * @param language BCP 47 tag
 * @returns null where none fits
 */
export function voiceFor<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>>(
  voices: readonly V[],
  language: string,
): V | null {
  const points = ({ lang, localService, default: first }: V): number =>
    (localService ? 4 : 0) +
    (lang.replace('_', '-').toLowerCase() === language.toLowerCase() ? 2 : 0) +
    (first ? 1 : 0);
  const fitting = voices.filter(({ lang }) => languageOf(lang) === languageOf(language));
  return fitting.reduce<V | null>(
    (best, voice) => (best !== null && points(best) >= points(voice) ? best : voice),
    null,
  );
}

/**
 * Opens the browser's own voice. Where it has none, whatever is to be said is unheard.
 * @param language BCP 47 tag of what will be said
 */
export function openSpeech(window: SpeakingWindow, language: string): Speech {
  /** What is being said; an utterance that nobody holds is forgotten by some browsers, its end with it. */
  let saying: { utterance: SpeechSynthesisUtterance | null; timer: number } | null = null;

  const cancel = (): void => {
    if (saying !== null) window.clearTimeout(saying.timer);
    saying = null;
    try {
      window.speechSynthesis?.cancel();
    } catch {
      // There is nothing to be done about a voice that can't even be silenced.
    }
  };

  return {
    cancel,
    unlock() {
      try {
        const { speechSynthesis, SpeechSynthesisUtterance } = window;
        if (speechSynthesis === undefined || SpeechSynthesisUtterance === undefined) return;
        const nothing = new SpeechSynthesisUtterance('');
        nothing.volume = 0;
        speechSynthesis.speak(nothing);
      } catch {
        // What is to be said later finds that out, and says so.
      }
    },
    speak(text, volume01, onOver) {
      cancel();
      const own: NonNullable<typeof saying> = { utterance: null, timer: 0 };
      saying = own;
      const over = (how: Over): void => {
        if (saying !== own) return;
        // Before the next is said, whatever may still be left of this is silenced.
        if (how === 'spoken') {
          window.clearTimeout(own.timer);
          saying = null;
        } else cancel();
        onOver(how);
      };
      const wait = (ms: number, then: () => void): void => {
        window.clearTimeout(own.timer);
        own.timer = window.setTimeout(() => {
          if (saying === own) then();
        }, ms);
      };
      const say = (synthesis: SpeechSynthesis, Utterance: new (text: string) => SpeechSynthesisUtterance): void => {
        const voices = synthesis.getVoices();
        const voice = voiceFor(voices, language);
        if (voice === null && voices.length > 0) {
          over('unheard');
          return;
        }
        const utterance = new Utterance(text);
        own.utterance = utterance;
        let begun = false;
        utterance.lang = voice?.lang ?? language;
        utterance.voice = voice;
        utterance.volume = volume01;
        utterance.onstart = () => {
          begun = true;
          if (saying === own) wait(startMs + text.length * characterMs, () => over('broken'));
        };
        utterance.onend = () => over('spoken');
        utterance.onerror = () => over(begun ? 'broken' : 'unheard');
        wait(startMs, () => over('unheard'));
        synthesis.speak(utterance);
      };
      const begin = (): void => {
        try {
          const { speechSynthesis, SpeechSynthesisUtterance } = window;
          if (speechSynthesis === undefined || SpeechSynthesisUtterance === undefined) over('unheard');
          else say(speechSynthesis, SpeechSynthesisUtterance);
        } catch {
          over('unheard');
        }
      };
      const whenVoices = (leftMs: number): void => {
        // Not every browser tells of the change: it is looked for.
        const none = window.speechSynthesis?.getVoices().length === 0;
        if (none && leftMs > 0) wait(100, () => whenVoices(leftMs - 100));
        else begin();
      };
      wait(afterCancelMs, () => whenVoices(voicesMs));
    },
  };
}
