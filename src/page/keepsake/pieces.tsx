import { ForTheEar } from '../transcript/for-the-ear';
import { hangs } from '../transcript/hanging';
import type { Piece } from './keepsake';

/** A piece in type. Its classes are the keepsake's own, since its sheet has to do alone in a file. */
export function PieceInType({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'chosen':
      return (
        <p class="kept-choice">
          <ForTheEar>You chose:</ForTheEar>
          <span>{piece.text}</span>
        </p>
      );
    case 'prose':
      return <p class={hangs(piece.text) ? 'kept-line hanging' : 'kept-line'}>{piece.text}</p>;
    case 'said':
      return (
        <p class={`kept-words by-${piece.voice}${hangs(piece.text) ? ' marked' : ''}`}>
          {piece.named && <ForTheEar>{piece.name}:</ForTheEar>}
          <span>{piece.text}</span>
        </p>
      );
    case 'letter':
      return (
        <div class="kept-letter">
          <ForTheEar>The letter:</ForTheEar>
          {piece.lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </div>
      );
    case 'chorus':
      return (
        <ul class="kept-chorus">
          {piece.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
    default:
      return piece satisfies never;
  }
}
