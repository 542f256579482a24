import { useRef } from "preact/hooks";
import type { Vocabulary } from "../../domain/filter-completion";
import type { Filter } from "../../domain/filter";
import type { Group } from "../../domain/grouping";
import { pressFilterKey } from "./filter-keys";
import { FilterOffers, offerId } from "./filter-offers";
import { FilterFindings, FilterProblem, issueToTell } from "./filter-status";
import { IconButton } from "../parts/icon";
import { useOwnId } from "../parts/own-id";
import { useCompletion } from "./use-completion";
import { useTyped } from "./use-typed";
import { WORDS } from "../words";

const { FILTER } = WORDS.filter;

/** The keys that move the caret, and with it what can be put in. */
const CARET_KEYS = ["ArrowLeft", "ArrowRight", "Home", "End"];

interface FilterBoxProps {
  /** What the list goes by; the box may be a frame ahead of it. */
  readonly text: string;
  readonly filter: Filter;
  /** What it lets through; null while it narrows nothing. */
  readonly found: readonly Group[] | null;
  readonly vocabulary: () => Vocabulary;
  readonly onText: (text: string) => void;
  /** The box is no longer wanted. */
  readonly onClose: () => void;
  /** The list is to have the focus. */
  readonly onLeave: () => void;
}

/** The box of the filter with what can be put in, after the pattern of a combobox. */
export function FilterBox(props: FilterBoxProps) {
  const { filter, found, vocabulary, onClose, onLeave } = props;
  const input = useRef<HTMLInputElement>(null);
  const listId = useOwnId();
  const { text, type, arrive } = useTyped({ ...props, input });
  const completing = useCompletion({ input, text, vocabulary, onText: type });
  const { offers, active, lookAt } = completing;
  const isOpen = offers.length > 0;
  return (
    <div class="rapport-filter" role="search">
      <div class="rapport-filter-field">
        <input
          ref={input}
          class="rapport-filter-input"
          type="text"
          role="combobox"
          aria-label={FILTER.box}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          {...(isOpen ? { "aria-controls": listId } : {})}
          {...(active >= 0 ? { "aria-activedescendant": offerId(listId, active) } : {})}
          placeholder={FILTER.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={text}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
            lookAt(currentTarget.selectionStart);
          }}
          onFocus={({ currentTarget }) => {
            if (currentTarget.value === "") lookAt(0);
          }}
          onClick={({ currentTarget }) => {
            lookAt(currentTarget.selectionStart);
          }}
          onBlur={completing.close}
          onKeyDown={(event) => {
            const leave = (): void => {
              arrive();
              onLeave();
            };
            pressFilterKey(event, { text, completing, onText: type, onClose, onLeave: leave });
          }}
          onKeyUp={({ key, currentTarget }) => {
            if (CARET_KEYS.includes(key)) lookAt(currentTarget.selectionStart);
          }}
        />
        <IconButton icon="x" label={FILTER.close} class="rapport-filter-close" onPress={onClose} />
      </div>
      {isOpen && <FilterOffers id={listId} offers={offers} active={active} onTake={completing.take} />}
      <FilterProblem issue={issueToTell(filter, props.text)} text={props.text} onText={type} />
      <FilterFindings found={found} />
    </div>
  );
}
