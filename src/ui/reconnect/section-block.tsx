import type { ComponentChildren } from "preact";
import { headingText } from "./heading-text";
import { Icon } from "./icon";
import { useOwnId } from "./own-id";
import type { ListedSection } from "./listing";

interface SectionBlockProps {
  readonly section: ListedSection;
  /** The height of the rows left out below the drawn ones. */
  readonly gapBelow: number;
  readonly onFold: () => void;
  /** Leads from the heading to the first row; false where none is listed. */
  readonly onDown: () => boolean;
  readonly children: ComponentChildren;
}

/** A section: its heading, which folds it, and its rows. */
export function SectionBlock({ section, gapBelow, onFold, onDown, children }: SectionBlockProps) {
  const { heading, count, isFolded } = section;
  const headingId = useOwnId();
  const listId = `${headingId}-rows`;
  return (
    <section class={`rapport-section is-${heading.kind === "section" ? heading.id : "value"}`}>
      <div class="rapport-section-heading" role="heading" aria-level={2}>
        <button
          type="button"
          class="rapport-section-button"
          id={headingId}
          aria-expanded={!isFolded}
          {...(isFolded ? {} : { "aria-controls": listId })}
          onClick={onFold}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown" && onDown()) event.preventDefault();
          }}
        >
          <bdi class="rapport-section-name">{headingText(heading)}</bdi>
          <Icon name="chevron-right" />
          <span class="rapport-section-count">{count}</span>
        </button>
      </div>
      {!isFolded && (
        <ul
          class="rapport-rows"
          role="list"
          id={listId}
          aria-labelledby={headingId}
          style={gapBelow > 0 ? { paddingBlockEnd: `${gapBelow}px` } : undefined}
        >
          {children}
        </ul>
      )}
    </section>
  );
}
