import { setTooltip } from "obsidian";
import type { AgendaFeed, AgendaState } from "../app/agenda-feed";
import type { Agenda } from "../domain/agenda-book";
import { openAgenda } from "../domain/privacy";
import type { Privacy } from "./privacy";
import { WORDS } from "./words";

const { statusBar } = WORDS.commands;

interface DueCountDeps {
  readonly feed: AgendaFeed;
  readonly privacy: Pick<Privacy, "isOn" | "onChange">;
  readonly isShown: () => boolean;
  readonly open: () => void;
}

/**
 * How many people are due now, at the foot of the window; a click opens the list. While private lines are hidden it
 * counts whom the list shows: one more would tell who looks over the shoulder that somebody is kept back. Returns how
 * to stop it.
 */
export function showDueCount(
  element: HTMLElement,
  { feed, privacy, isShown, open }: DueCountDeps,
): () => void {
  element.addClass("mod-clickable", "rapport-status");
  element.setAttrs({ role: "button", tabindex: "0" });
  element.addEventListener("click", open);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") open();
  });
  const draw = ({ phase, agenda }: AgendaState): void => {
    const count = dueIn(privacy.isOn() ? openAgenda(agenda).agenda : agenda);
    element.toggle(isShown() && phase !== "loading");
    element.setText(statusBar.due(count));
    setTooltip(element, statusBar.label(count), { placement: "top" });
  };
  draw(feed.state());
  const stops = [feed.subscribe(draw), privacy.onChange(() => draw(feed.state()))];
  return () => stops.forEach((stop) => stop());
}

function dueIn({ sections }: Agenda): number {
  return sections
    .filter(({ id }) => id === "overdue" || id === "today")
    .reduce((sum, { rows }) => sum + rows.length, 0);
}
