import { useId } from "preact/hooks";
import type { BeforePart, BeforePartId } from "./before-face";
import { PartGroup } from "./brief-card";
import { WORDS } from "../words";

const { BEFORE } = WORDS.brief;

const ICONS: Readonly<Record<BeforePartId, string>> = {
  there: "users",
  wanted: "target",
  sought: "search",
};

/** What to keep in mind of everybody at once, before the briefs of each. */
export function BeforeCard({ parts }: { readonly parts: readonly BeforePart[] }) {
  const titleId = `rapport-before-${useId()}`;
  return (
    <article class="rapport-brief rapport-before" aria-labelledby={titleId}>
      <div class="rapport-before-name" id={titleId} role="heading" aria-level={2}>
        {BEFORE.title}
      </div>
      <div class="rapport-brief-parts">
        {parts.map(({ id, ...part }) => (
          <PartGroup key={id} {...part} kind={id} icon={ICONS[id]} isTalk={false} />
        ))}
      </div>
    </article>
  );
}
