import type { NumberedOffer } from '../../director';

const hasWords = /[\p{L}\p{N}]/u;

/** What an option says; a mark without words is seen, and to the ear it is what it means. */
function Saying({ text }: { readonly text: string }) {
  if (hasWords.test(text)) return <span class="choice-text">{text}</span>;
  return (
    <>
      <span class="choice-text" aria-hidden="true">
        {text}
      </span>
      <span class="ear">Say nothing</span>
    </>
  );
}

/** A choice as a line of text with its number: the same button in every staging. */
export function ChoiceLine({ offer, number, isMarked }: NumberedOffer & { readonly isMarked: boolean }) {
  if (offer.unsayable)
    return (
      <li class="choice unsayable">
        <button type="button" aria-disabled="true">
          <span class="number" aria-hidden="true">
            ·
          </span>
          <s>{offer.text}</s>
          <span class="ear"> (not sayable yet)</span>
        </button>
      </li>
    );
  return (
    <li class="choice">
      <button type="button" data-choice={offer.id}>
        <span class="number">{number}</span> <Saying text={offer.text} />
        {isMarked && <span class="marked-choice"> They chose this.</span>}
      </button>
    </li>
  );
}
