import { setTooltip } from "obsidian";
import type { AgendaFeed, AgendaState } from "../app/agenda-feed";
import { WORDS } from "./words";

const { statusBar } = WORDS.commands;

/** How many people are due now, at the foot of the window; a click opens the list. Returns how to stop it. */
export function showDueCount(
  element: HTMLElement,
  feed: AgendaFeed,
  { isShown, open }: { readonly isShown: () => boolean; readonly open: () => void },
): () => void {
  element.addClass("mod-clickable", "rapport-status");
  element.setAttrs({ role: "button", tabindex: "0" });
  element.addEventListener("click", open);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") open();
  });
  const draw = ({ phase, agenda }: AgendaState): void => {
    const count = agenda.sections
      .filter(({ id }) => id === "overdue" || id === "today")
      .reduce((sum, { rows }) => sum + rows.length, 0);
    element.toggle(isShown() && phase !== "loading");
    element.setText(statusBar.due(count));
    setTooltip(element, statusBar.label(count), { placement: "top" });
  };
  draw(feed.state());
  return feed.subscribe(draw);
}
