import { afterEach, beforeEach } from "vitest";
import type { AgendaState } from "../../../src/app/agenda-feed";
import { addDays } from "../../../src/domain/day";
import type { Person } from "../../../src/domain/person";
import { Panel } from "../../../src/ui/reconnect/panel";
import type { Surface } from "../../../src/ui/reconnect/surface";
import { FIRST_STATE, type ViewState } from "../../../src/ui/reconnect/view-state";
import { AN_ISSUE, promise, someone } from "../../domain/people";
import { draw, wordsOf, type Drawn } from "../drawn";
import { agendaOf, lastSeen, TODAY } from "../people";
import { searchThrough, surfaceThatRecords, type Asked } from "../recorded-actions";

const PEOPLE: readonly Person[] = [
  lastSeen(90, { name: "Ana Diaz", circle: "close", location: "Lisbon" }),
  lastSeen(60, { name: "Kim Ode", circle: "inner", commitments: [promise("mine", "2026-11-23")] }),
  lastSeen(1, { name: "Sam Rivera", circle: "close", nextContact: TODAY }),
  lastSeen(3, { name: "Dana Fine", location: "Porto" }),
  someone({ name: "Gone Anders", status: "let-go" }),
  lastSeen(60, { name: "Resting Jana", snoozeUntil: addDays(TODAY, 9) }),
  someone({ name: "Broken", issues: [AN_ISSUE] }),
];

export let page: Drawn;
export let asked: Asked;
export let view: ViewState;
let surface: Surface;

/** To be called by each file of tests: the hooks of a module that files share would be those of the first one only. */
export function startAnewEachTime(): void {
  beforeEach(() => {
    asked = [];
    view = FIRST_STATE;
    surface = { ...surfaceThatRecords(asked), search: searchThrough(PEOPLE) };
  });
  afterEach(() => page.remove());
}

const agenda = agendaOf(...PEOPLE);
const STATE: AgendaState = { phase: "ready", agenda, people: PEOPLE.length, withCadence: 4, undecided: 0 };

/** The panel as the view draws it: what it asks to be remembered is drawn at once. */
function panel() {
  const onView = (next: ViewState): void => {
    view = next;
    pending = page.redraw(panel());
  };
  const onFilter = (isWanted: boolean): void => onView({ ...view, filter: isWanted ? "" : null });
  const note = (words: string) => () => void asked.push(words);
  const others = { onMore: () => undefined, onLeave: note("to the list"), onAnswered: () => undefined };
  return (
    <Panel state={STATE} view={view} surface={surface} onView={onView} onFilter={onFilter} {...others} />
  );
}

export let pending: Promise<void> = Promise.resolve();

export async function open(changes: Partial<ViewState> = {}): Promise<void> {
  view = { ...FIRST_STATE, ...changes };
  page = await draw(panel());
}

export function box(): HTMLInputElement {
  const input = page.el.querySelector<HTMLInputElement>(".rapport-filter-input");
  if (input === null) throw new Error("The box is closed");
  return input;
}

export async function type(text: string): Promise<void> {
  await typeLetters(text);
  await page.paint();
  await pending;
}

/** The same up to where the box shows it: the list follows a frame later. */
export async function typeLetters(text: string): Promise<void> {
  await page.happens(() => {
    box().focus();
    box().value = text;
    box().setSelectionRange(text.length, text.length);
    box().dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.press(key);
    await page.paint();
    await pending;
  }
}

/** Each group with the names in it. */
export function groups(): string[] {
  return Array.from(page.el.querySelectorAll(".rapport-section"), (section) =>
    [
      ...wordsOf(section as HTMLElement, ".rapport-section-name"),
      ...wordsOf(section as HTMLElement, ".rapport-name"),
    ].join(", "),
  );
}

export function offers(): string[] {
  return wordsOf(page.el, ".rapport-offer-text");
}
