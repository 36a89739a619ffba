import type { Notice } from '../director';
import { formatFinding } from '../story';
import type { Words } from './words';

/** A notice as it is read: a sentence, and for who mends the story, where it broke. */
export interface NoticeText {
  readonly sentence: string;
  readonly detail: string | null;
  /** It is about a place, and goes when the reader goes on from there; what does not stays until it is put away. */
  readonly passes: boolean;
  /** What can be done about it, besides putting it away. */
  readonly acts?: readonly { readonly label: string; readonly onAct: () => void }[];
}

/** Puts a notice into words. */
export function noticeText(notice: Notice, words: Words): NoticeText {
  switch (notice.kind) {
    case 'lost':
      return { sentence: words.lost, detail: formatFinding(notice.finding), passes: true };
    case 'changed':
      return {
        sentence: `The story has changed since you were here. Your choices hold as far as the ${ordinal(notice.held)} of ${notice.of}; from there it goes on anew.`,
        detail: formatFinding(notice.finding),
        passes: true,
      };
    case 'fault':
      return { sentence: notice.message, detail: null, passes: false };
    default:
      return notice satisfies never;
  }
}

function ordinal(n: number): string {
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

interface NoticesSetting {
  readonly texts: readonly NoticeText[];
  readonly onDismiss: (text: NoticeText) => void;
}

/** What the reader is told beside the story; each can be put away. */
export function Notices({ texts, onDismiss }: NoticesSetting) {
  return (
    <>
      {texts.map((text) => (
        <div class={text.acts === undefined ? 'notice' : 'notice offer'} key={text.sentence}>
          <p>{text.sentence}</p>
          {text.detail !== null && <p class="detail">{text.detail}</p>}
          {text.acts?.map(({ label, onAct }) => (
            <button
              type="button"
              key={label}
              onClick={() => {
                onDismiss(text);
                onAct();
              }}
            >
              {label}
            </button>
          ))}
          <button type="button" onClick={() => onDismiss(text)}>
            Dismiss
          </button>
        </div>
      ))}
    </>
  );
}
