import type { Offer } from "../../domain/filter-completion";
import { STATES, THINGS } from "../../domain/filter";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";

const { FILTER } = WORDS.filter;

interface FilterOffersProps {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly active: number;
  readonly onTake: (offer: Offer) => void;
}

/** What can be put into the filter. The focus stays in the box, which names the active one to a screen reader. */
export function FilterOffers({ id, offers, active, onTake }: FilterOffersProps) {
  const { nameEl, ...named } = useHiddenName(FILTER.offers);
  return (
    <ul class="rapport-offers" role="listbox" id={id} {...named}>
      {nameEl}
      {offers.map((offer, index) => (
        <li
          key={offer.text}
          id={offerId(id, index)}
          class={index === active ? "rapport-offer is-active" : "rapport-offer"}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => {
            // The box keeps the focus, and a phone its keyboard.
            event.preventDefault();
          }}
          onClick={() => {
            onTake(offer);
          }}
        >
          <bdi class="rapport-offer-text">{offer.text}</bdi>{" "}
          <span class="rapport-offer-note">{offer.people ?? noteOf(offer)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The id of an offer in the list of that id. */
export function offerId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** What an offer means, in words. */
function noteOf({ key, value }: Offer): string {
  if (value === null) return FILTER.keys[key];
  const state = STATES.find((each) => each === value);
  const thing = THINGS.find((each) => each === value);
  if (key === "is" && state !== undefined) return FILTER.states[state];
  return key === "has" && thing !== undefined ? FILTER.things[thing] : "";
}
