import type { NumberedOffer } from './numbered';

/** A choice as a line of text with its number: the same button in every staging. */
export function ChoiceLine({ offer, number }: NumberedOffer) {
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
        <span class="number">{number}</span> <span class="choice-text">{offer.text}</span>
      </button>
    </li>
  );
}
