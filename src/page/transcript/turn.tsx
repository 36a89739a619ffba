import { type Block, blocksOf, type TurnSetting } from './blocks';
import { ForTheEar } from './for-the-ear';
import { hangs } from './hanging';

const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(' ');

function Chosen({ text, onPaper, turn }: { readonly text: string; readonly onPaper: boolean; readonly turn: number }) {
  return (
    <p class={classes('chosen', onPaper && 'on-paper')}>
      {!onPaper && (
        <>
          <ForTheEar>You chose:</ForTheEar>
          <span class="chosen-text">{text}</span>{' '}
        </>
      )}
      <button type="button" class="back" data-go-to={turn - 1}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6.5 3 2.5 7l4 4M2.5 7h7a4 4 0 0 1 0 7H7" />
        </svg>
        <span class="back-words">Go back to here</span>
        <span class="ear">: {text}</span>
      </button>
    </p>
  );
}

function Sheet({ lines, fresh }: { readonly lines: readonly string[]; readonly fresh: number }) {
  return (
    <div class="sheet">
      <ForTheEar>The letter:</ForTheEar>
      {lines.map((line, at) => (
        <p key={at} class={classes(at >= lines.length - fresh && 'fresh')}>
          {line}
        </p>
      ))}
    </div>
  );
}

function Chorus({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="chorus">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Piece({ block, turn }: { readonly block: Block; readonly turn: number }) {
  switch (block.kind) {
    case 'chosen':
      return <Chosen text={block.text} onPaper={block.onPaper} turn={turn} />;
    case 'prose':
      return <p class={classes('prose', hangs(block.text) && 'hangs')}>{block.text}</p>;
    case 'said':
      return (
        <p class={classes('said', `voice-${block.voice}`, hangs(block.text) && 'marked')}>
          {block.named && <ForTheEar>{block.name}:</ForTheEar>}
          <span class="words">{block.text}</span>
        </p>
      );
    case 'draft':
      return (
        <div class={classes('draft', block.last && 'lies-on-desk')}>
          <ForTheEar>You wrote:</ForTheEar>
          {block.lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </div>
      );
    case 'chorus':
      return <Chorus texts={block.texts} />;
    case 'margin':
      return (
        <aside class="margin">
          <ForTheEar>In the margin:</ForTheEar>
          {block.text}
        </aside>
      );
    case 'sheet':
      return <Sheet lines={block.lines} fresh={block.fresh} />;
    default:
      return block satisfies never;
  }
}

/** One turn of the transcript: the choice that led here, and all that follows to the next. Rendered once. */
export function Turn(setting: TurnSetting) {
  return (
    <>
      {blocksOf(setting).map((block, at) => (
        <Piece key={at} block={block} turn={setting.moment.turn} />
      ))}
    </>
  );
}
