import { Menu } from "obsidian";
import { addDays, addMonths, type Day } from "../../domain/day";
import { WORDS } from "../words";

const { menu: words } = WORDS.commands;

export interface SnoozeChoice {
  readonly title: string;
  readonly icon: string;
  readonly until: Day;
}

/** The usual lengths of a snooze: until tomorrow, in a week, in a calendar month. */
export function snoozeChoices(today: Day): SnoozeChoice[] {
  return [
    { title: words.tomorrow, icon: "sunrise", until: addDays(today, 1) },
    { title: words.nextWeek, icon: "calendar-days", until: addDays(today, 7) },
    { title: words.inAMonth, icon: "calendar-range", until: addMonths(today, 1) },
  ];
}

/** Adds the choices to a menu, and one for any other day. */
export function addSnoozeChoices(
  menu: Menu,
  today: Day,
  { choose, askForDay }: { readonly choose: (until: Day) => void; readonly askForDay: () => void },
): void {
  for (const { title, icon, until } of snoozeChoices(today)) {
    menu.addItem((entry) =>
      entry
        .setTitle(title)
        .setIcon(icon)
        .setSection("snooze")
        .onClick(() => choose(until)),
    );
  }
  menu.addItem((entry) =>
    entry.setTitle(words.until).setIcon("calendar-clock").setSection("snooze").onClick(askForDay),
  );
}

/** Shows a menu at the pointer, or below an element where the keyboard asked for it. */
export function showMenu(menu: Menu, at: MouseEvent | HTMLElement): void {
  if ("clientX" in at) {
    menu.showAtMouseEvent(at);
    return;
  }
  const { left, bottom } = at.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, at.doc);
}
